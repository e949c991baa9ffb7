// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace unknot::ui {

class BodyPage final : public Page
{
    Q_OBJECT

public:
    explicit BodyPage(QWidget *parent = nullptr);
};

} // namespace unknot::ui
