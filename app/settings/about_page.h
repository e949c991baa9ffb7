// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <functional>

namespace unknot::ui {

struct Article;

/// What Unknot is and is not, its version, its review and where everything comes from.
class AboutPage final : public Page
{
    Q_OBJECT

public:
    AboutPage(const Article &article, std::function<QString()> diagnostics, QWidget *parent = nullptr);

    bool stepBack() override;

signals:
    void backAsked();
};

} // namespace unknot::ui
