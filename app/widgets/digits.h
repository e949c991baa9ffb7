// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QPainter;

namespace unknot::ui {

/// A number that changes while one looks at it: every digit has a cell of the same width, so that nothing jumps.
/// It is a label, so that a screen reader meets its text. Repaints only when the text changes.
class Digits final : public QLabel
{
    Q_OBJECT

public:
    explicit Digits(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Width of the text when its digits stand in equal cells.
int widthInCells(const QFontMetrics &metrics, const QString &text);
/// Paints it with the painter's font and pen, aligned in the rectangle.
void drawInCells(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace unknot::ui
