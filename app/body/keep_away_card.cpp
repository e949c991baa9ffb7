// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/keep_away_card.h"

#include "app/body/body_controller.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/plan/timeline.h"

#include <QBoxLayout>

#include <chrono>

namespace unknot::ui {

namespace {

QString wordsOf(const content::Content &content, const content::Routine &routine)
{
    const auto total = plan::totalOf(content, plan::fromRoutine(content, routine));
    const int minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(total).count());
    return KeepAwayCard::tr("%1, %2").arg(withoutMinutes(toQString(routine.name)), minutesText(minutes));
}

} // namespace

KeepAwayCard::KeepAwayCard(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_count(new Text({}, Type::Note, Tone::Quiet))
    , m_build(new QPushButton)
    , m_between(new QuietButton({}))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    auto *card = new Card;
    whole->addWidget(card);
    card->content()->setContentsMargins(space::near, space::inside, space::near, space::inside);
    card->content()->setSpacing(space::hair);
    card->content()->addWidget(new Text(tr("Keep it away"), Type::Body, Weight::Strong));
    card->content()->addWidget(m_count);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, space::inside);
    flow->addWidget(m_build);
    flow->addWidget(m_between);
    card->content()->addWidget(buttons);
    for (QPushButton *button : {m_build, m_between})
        connect(button, &QPushButton::clicked, this,
                [this, button] { m_controller.startRoutine(button->property("routine").toString()); });
    connect(&m_controller, &BodyController::markingChanged, this, &KeepAwayCard::follow);
    follow();
}

void KeepAwayCard::follow()
{
    const auto offer = m_controller.keepAway();
    setVisible(offer.has_value());
    if (!offer)
        return;
    m_count->setText(
        tr("A little strength, %1 times a week. This week: %2 of %1.").arg(offer->wanted).arg(offer->done));
    const auto show = [this](QPushButton *button, const content::Routine *routine) {
        button->setVisible(routine != nullptr);
        if (routine == nullptr)
            return;
        button->setText(wordsOf(m_controller.content(), *routine));
        button->setProperty("routine", toQString(routine->id.text()));
    };
    show(m_build, offer->routine);
    show(m_between, offer->between);
}

} // namespace unknot::ui
