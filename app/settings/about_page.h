// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace unknot::ui {

struct Article;

/// What Unknot is and is not, its version, its review and where everything comes from.
class AboutPage final : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(const Article &article, QWidget *parent = nullptr);

    bool stepBack() override;

signals:
    void backAsked();
};

} // namespace unknot::ui
