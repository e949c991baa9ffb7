// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/message_bar.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace unknot::ui {

namespace {

constexpr std::chrono::seconds kStays{10};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new Text({}, Type::Body, Tone::Plain, this))
    , m_action(new QPushButton(this))
{
    m_action->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::between, space::inside, space::inside, space::inside);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStays);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::leave);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_perform)
            m_perform();
    });
    hide();
}

void MessageBar::show(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_perform = std::move(action);
    m_timer.start();
    setVisible(true);
    setAccessibleName(text);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void MessageBar::leave()
{
    if (underMouse() || m_action->hasFocus())
        m_timer.start();
    else
        hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.wash);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
}

} // namespace unknot::ui
