// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/place_panel.h"

#include "app/body/body_controller.h"
#include "app/body/keep_away_card.h"
#include "app/body/region_list.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/footer.h"
#include "app/widgets/scrolling.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace unknot::ui {

PlacePanel::PlacePanel(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_first(new QWidget)
    , m_course(new Text({}, Type::Body))
    , m_used(new Text({}, Type::Body, Tone::Quiet))
    , m_story(makeStory())
    , m_list(new RegionList)
{
    auto *lines = new QVBoxLayout(m_first);
    lines->setContentsMargins({});
    lines->setSpacing(space::inside);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::between, space::between, space::between, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(m_first);
    column->addWidget(m_story);
    column->addWidget(new KeepAwayCard(m_controller));
    column->addWidget(new Text(tr("Tap the spot."), Type::Title, Weight::Strong));
    column->addWidget(new Text(tr("Or type: neck, wing, dimple …"), Type::Body, Tone::Quiet));
    column->addWidget(m_list, 1);
    column->addWidget(new Text(tr("Nothing leaves this computer."), Type::Note, Tone::Quiet));

    auto *foot = new Footer;
    auto *gently = new QuietButton(tr("Start gently now – needs no check"));
    gently->setAccessibleName(tr("Start gently now"));
    foot->add(gently);
    connect(gently, &QuietButton::clicked, &controller, &BodyController::startGently);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addWidget(scrolling(content), 1);
    whole->addWidget(foot);

    m_list->setRegions(controller.regions());
    connect(m_list, &RegionList::regionTapped, &controller, &BodyController::tap);
    connect(&m_controller, &BodyController::markingChanged, this, &PlacePanel::showStory);
    showStory();
}

Card *PlacePanel::makeStory()
{
    auto *card = new Card;
    QVBoxLayout *column = card->content();
    column->setSpacing(space::hair);
    column->addWidget(new Text(tr("It's gone."), Type::Lead, Weight::Strong));
    column->addWidget(m_course);
    column->addWidget(m_used);
    auto *undo = new QuietButton(tr("Undo"));
    column->addWidget(undo, 0, Qt::AlignLeft);
    connect(undo, &QuietButton::clicked, &m_controller.undoStack(), &QUndoStack::undo,
            Qt::QueuedConnection); // the card goes
    return card;
}

void PlacePanel::showStory()
{
    const auto &story = m_controller.story();
    m_story->setVisible(story.has_value());
    m_first->setVisible(!story); // what was gone a moment ago is not asked about
    if (!story)
        return;
    m_course->setText(story->course);
    m_course->setVisible(!story->course.isEmpty());
    m_used->setText(story->used);
    m_used->setVisible(!story->used.isEmpty());
}

void PlacePanel::standFirst(QWidget *line)
{
    qobject_cast<QBoxLayout *>(m_first->layout())->insertWidget(0, line);
}

} // namespace unknot::ui
