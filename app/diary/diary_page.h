// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace unknot::ui {

class DiaryPage final : public Page
{
    Q_OBJECT

public:
    explicit DiaryPage(QWidget *parent = nullptr);
};

} // namespace unknot::ui
