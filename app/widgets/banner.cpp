// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/banner.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace unknot::ui {

namespace {

constexpr int kSign = 24;

} // namespace

QString shapeOf(base::Level level)
{
    switch (level) {
    case base::Level::Emergency:
        return QStringLiteral("octagon");
    case base::Level::Urgent:
        return QStringLiteral("triangle");
    case base::Level::Clinician:
        return QStringLiteral("clipboard");
    case base::Level::Care:
        return QStringLiteral("hand");
    case base::Level::SelfCare:
        break;
    }
    return QStringLiteral("leaf");
}

Banner::Banner(base::Level level, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_level(level)
    , m_text(new Text(text, Type::Body, Tone::Plain, this))
    , m_row(new QHBoxLayout(this))
{
    leaveRoomForTheSign();
    m_row->setSpacing(space::inside);
    m_row->addWidget(m_text, 1);
    setAccessibleName(text);
}

void Banner::leaveRoomForTheSign()
{
    m_row->setContentsMargins(space::around + scaled(kSign) + space::near, space::inside, space::between,
                              space::inside);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        leaveRoomForTheSign();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Banner::addAction(const QString &text, std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_row->addWidget(button);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LevelLook &look = tokensOf(palette()).look(m_level);
    painter.fillRect(rect(), look.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.edge);
    const int side = scaled(kSign);
    const int left = isRightToLeft() ? width() - space::around - side : space::around;
    painter.drawPixmap(left, (height() - side) / 2, picture(shapeOf(m_level), side, look.edge, devicePixelRatioF()));
}

} // namespace unknot::ui
