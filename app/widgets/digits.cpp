// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/digits.h"

#include <QPainter>
#include <QStyle>

namespace unknot::ui {

namespace {

int widestDigit(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

} // namespace

Digits::Digits(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize Digits::sizeHint() const
{
    return QSize(widthInCells(fontMetrics(), text()), fontMetrics().height()).grownBy(contentsMargins());
}

void Digits::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    drawInCells(painter, contentsRect(), alignment(), text());
}

int widthInCells(const QFontMetrics &metrics, const QString &text)
{
    const int cell = widestDigit(metrics);
    int width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return width;
}

void drawInCells(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QSize size(widthInCells(metrics, text), metrics.height());
    const QRect area = QStyle::alignedRect(painter.layoutDirection(), alignment, size, rect);
    const int cell = widestDigit(metrics);
    int x = area.left(); // numbers and times run left to right in every language
    for (const QChar character : text) {
        const int width = character.isDigit() ? cell : metrics.horizontalAdvance(character);
        painter.drawText(QRect(x, area.top(), width, area.height()), Qt::AlignCenter | Qt::TextDontClip, character);
        x += width;
    }
}

} // namespace unknot::ui
