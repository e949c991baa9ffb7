// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/resting_steps.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

RestingSteps::RestingSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setVisible(false);
}

void RestingSteps::show(const QStringList &lines, const QString &instead, bool mayBeUnderstood)
{
    if (m_card) {
        m_card->hide();
        m_card->deleteLater(); // one of its own buttons may have asked for this
        m_card = nullptr;
    }
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    m_card = new Card(this);
    auto *content = m_card->content();
    content->setSpacing(space::inside);
    for (const QString &line : lines)
        content->addWidget(new Text(line, Type::Body, Weight::Strong));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, space::inside);
    if (!instead.isEmpty()) {
        auto *button = new QPushButton(instead);
        connect(button, &QPushButton::clicked, this, &RestingSteps::insteadAsked);
        flow->addWidget(button);
    }
    if (mayBeUnderstood) {
        auto *button = new QuietButton(tr("I understand – once, a little lighter"));
        button->setAccessibleName(tr("I understand"));
        connect(button, &QPushButton::clicked, this, &RestingSteps::understood, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    if (flow->count() > 0)
        content->addWidget(buttons);
    else
        delete buttons;
    layout()->addWidget(m_card);
}

} // namespace unknot::ui
