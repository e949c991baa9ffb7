// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rail_button.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace unknot::ui {

namespace {

constexpr int kIcon = 24;

QSize sizeFor(const QWidget &widget, const QString &word)
{
    const int text = widget.fontMetrics().horizontalAdvance(word);
    const int wide = qMax(scaled(72), text + 2 * space::near);
    return {wide, scaled(kIcon) + widget.fontMetrics().height() + 5 * space::hair};
}

void paintRailItem(QWidget &widget, const QString &word, const QString &iconName, bool current, bool near)
{
    QPainter painter(&widget);
    const Tokens &t = tokensOf(widget.palette());
    QStyleOption option;
    option.initFrom(&widget);
    const QRectF field = QRectF(widget.rect()).adjusted(space::hair, 2, -space::hair, -2);
    if (current || near)
        paint::box(painter, field, current ? t.wash : t.raised, Qt::transparent, 0, space::cardRadius);
    const QColor ink = current ? t.accent : widget.isEnabled() ? t.text : t.quiet;
    const int side = scaled(kIcon);
    const int textHeight = widget.fontMetrics().height();
    const int top = (widget.height() - side - space::hair - textHeight) / 2;
    painter.drawPixmap((widget.width() - side) / 2, top, picture(iconName, side, ink, widget.devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(QRect(0, top + side + space::hair, widget.width(), textHeight), Qt::AlignCenter, word);
    if (paint::isFocusShown(option))
        paint::focusRing(painter, field, t.accent, space::cardRadius);
}

} // namespace

RailButton::RailButton(const QString &word, const QString &icon, QWidget *parent)
    : QRadioButton(word, parent)
    , m_icon(icon)
{
    setType(this, Type::Note);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    return sizeFor(*this, text());
}

void RailButton::paintEvent(QPaintEvent *)
{
    paintRailItem(*this, text(), m_icon, isChecked(), underMouse());
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QRadioButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QRadioButton::leaveEvent(event);
    update();
}

RailAction::RailAction(QAction *action, const QString &icon, QWidget *parent)
    : QToolButton(parent)
    , m_icon(icon)
{
    setDefaultAction(action);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(action->text());
    setType(this, Type::Note);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QSize RailAction::sizeHint() const
{
    return sizeFor(*this, text());
}

void RailAction::paintEvent(QPaintEvent *)
{
    paintRailItem(*this, text(), m_icon, isDown(), underMouse());
}

void RailAction::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace unknot::ui
