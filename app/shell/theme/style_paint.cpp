// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/style_paint.h"

#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace unknot::ui::paint {

namespace {

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor fillOf(const QStyleOptionButton &option, const Tokens &t)
{
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    if (!is(option, QStyle::State_Enabled))
        return flat ? QColor(Qt::transparent) : t.raised;
    if (primary) {
        const double away = is(option, QStyle::State_Sunken) ? 0.22 : is(option, QStyle::State_MouseOver) ? 0.12 : 0;
        return mixed(t.accent, t.isDark() ? Qt::white : Qt::black, away);
    }
    if (is(option, QStyle::State_Sunken) || is(option, QStyle::State_On))
        return t.wash;
    if (is(option, QStyle::State_MouseOver))
        return flat ? t.wash : mixed(t.card, t.wash, 0.6);
    return flat ? QColor(Qt::transparent) : t.card;
}

} // namespace

bool isFocusShown(const QStyleOption &option)
{
    return is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
}

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double edgeWidth,
         double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = edgeWidth / 2;
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, edgeWidth));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, const QColor &color, double radius)
{
    box(painter, rect, Qt::transparent, color, 2, radius);
}

void chevronDown(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double reach = qMin(rect.width(), rect.height()) * 0.28;
    const QPointF middle = rect.center();
    painter.drawPolyline(QPolygonF{{middle.x() - reach, middle.y() - reach / 2},
                                   {middle.x(), middle.y() + reach / 2},
                                   {middle.x() + reach, middle.y() - reach / 2}});
    painter.restore();
}

void button(QPainter &painter, const QStyleOptionButton &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor fill = fillOf(option, t);
    QColor edge = primary && enabled ? fill : enabled ? t.outline : t.hairline;
    if (flat)
        edge = Qt::transparent;
    else if (enabled && !primary && is(option, QStyle::State_On))
        edge = t.accent;
    box(painter, option.rect, fill, edge, 1, space::controlRadius);
    if (!isFocusShown(option))
        return;
    if (primary)
        focusRing(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), t.onAccent, space::controlRadius - 3);
    else
        focusRing(painter, option.rect, t.accent, space::controlRadius);
}

void field(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focus = is(option, QStyle::State_HasFocus);
    const QColor edge = focus ? t.accent : is(option, QStyle::State_Enabled) ? t.outline : t.hairline;
    box(painter, option.rect, t.card, edge, focus ? 2 : 1, space::controlRadius);
}

void checkMark(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const QRectF rect = option.rect;
    const bool on = is(option, QStyle::State_On);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor strong = enabled ? t.accent : t.quiet;
    box(painter, rect, on ? strong : t.card, on ? strong : enabled ? t.outline : t.hairline, 1.5, 5);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(enabled ? t.onAccent : t.card, rect.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.68), at(0.75, 0.34)});
    painter.restore();
}

void radioMark(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const QRectF rect = option.rect;
    const bool on = is(option, QStyle::State_On);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor strong = enabled ? t.accent : t.quiet;
    box(painter, rect, t.card, on ? strong : enabled ? t.outline : t.hairline, on ? 2 : 1.5, rect.width() / 2);
    if (!on)
        return;
    const double inset = rect.width() * 0.27;
    box(painter, rect.adjusted(inset, inset, -inset, -inset), strong, Qt::transparent, 0, rect.width() / 2);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    QStyleOptionButton look;
    look.QStyleOption::operator=(option);
    look.state.setFlag(QStyle::State_On, false);
    button(painter, look);
    const Tokens &t = tokensOf(option.palette);
    const double side = scaled(16);
    const QRectF rect(option.rect.right() - side - space::inside, option.rect.center().y() - side / 2 + 0.5, side,
                      side);
    chevronDown(painter,
                option.direction == Qt::RightToLeft ? QRectF(option.rect.left() + space::inside, rect.y(), side, side)
                                                    : rect,
                is(option, QStyle::State_Enabled) ? t.text : t.quiet);
}

void fieldWithMenu(QPainter &painter, const QStyleOptionComplex &option)
{
    field(painter, option);
    const Tokens &t = tokensOf(option.palette);
    const double side = scaled(16);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const double x = mirrored ? option.rect.left() + space::inside : option.rect.right() - side - space::inside;
    chevronDown(painter, QRectF(x, option.rect.center().y() - side / 2 + 0.5, side, side),
                is(option, QStyle::State_Enabled) ? t.text : t.quiet);
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool flat = option.orientation == Qt::Horizontal;
    const QPointF middle = QRectF(handle).center();
    QRectF track = groove;
    if (flat)
        track = QRectF(groove.left(), middle.y() - 2, groove.width(), 4);
    else
        track = QRectF(middle.x() - 2, groove.top(), 4, groove.height());
    box(painter, track, enabled ? t.outline : t.hairline, Qt::transparent, 0, 2);
    QRectF done = track;
    if (flat)
        option.upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    else
        option.upsideDown ? done.setTop(middle.y()) : done.setBottom(middle.y());
    box(painter, done, enabled ? t.accent : t.hairline, Qt::transparent, 0, 2);
    const QRectF knob = QRectF(handle).adjusted(2, 2, -2, -2);
    box(painter, knob, enabled ? t.accent : t.raised, enabled ? t.card : t.outline, 2, knob.width() / 2);
    if (isFocusShown(option))
        focusRing(painter, handle, t.text, handle.width() / 2.0);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const Tokens &t = tokensOf(option.palette);
    const bool near = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const QRectF rect = QRectF(thumb).adjusted(3, 3, -3, -3);
    box(painter, rect, near ? t.quiet : t.outline, Qt::transparent, 0, qMin(rect.width(), rect.height()) / 2);
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.raised);
    painter.setPen(t.hairline);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace unknot::ui::paint
