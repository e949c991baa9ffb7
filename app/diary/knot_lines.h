// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

class OpenKnots;

/// A line for each knot that is not gone, with *It's gone*.
class KnotLines final : public QWidget
{
    Q_OBJECT

public:
    explicit KnotLines(OpenKnots &knots, QWidget *parent = nullptr);

    void follow();

private:
    OpenKnots &m_knots;
    QVBoxLayout *m_lines;
};

} // namespace unknot::ui
