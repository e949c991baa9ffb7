// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/press_card.h"

#include "app/shell/theme/contrast.h"
#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace unknot::ui {

PressCard::PressCard(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(new QVBoxLayout(this))
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    m_content->setContentsMargins(space::between, space::near, space::between, space::near);
    m_content->setSpacing(space::hair);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PressCard::sizeHint() const
{
    return m_content->sizeHint();
}

QSize PressCard::minimumSizeHint() const
{
    return m_content->minimumSize();
}

int PressCard::heightForWidth(int width) const
{
    return m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width) : m_content->sizeHint().height();
}

void PressCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    const QColor fill = isDown() ? t.wash : underMouse() ? mixed(t.card, t.wash, 0.5) : t.card;
    paint::box(painter, rect(), fill, t.outline, 1, space::cardRadius);
    if (paint::isFocusShown(option))
        paint::focusRing(painter, rect(), t.accent, space::cardRadius);
}

void PressCard::enterEvent(QEnterEvent *)
{
    update();
}

void PressCard::leaveEvent(QEvent *)
{
    update();
}

void PressCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace unknot::ui
