// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

class CheckController;

/// Page 1 of the check: rows of what must not wait. *None of these* is one key (N).
class PageOne final : public QWidget
{
    Q_OBJECT

public:
    explicit PageOne(CheckController &controller, QWidget *parent = nullptr);

signals:
    /// All the rules in plain words.
    void rulesAsked();
};

} // namespace unknot::ui
