// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/flare_page.h"

#include "app/body/body_map.h"
#include "app/body/flare_controller.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/level_row.h"
#include "app/widgets/page_head.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kSideBySide = 900;  ///< pixels: below, the places are told by name alone
constexpr int kRoomForText = 640; ///< and below this with the text's size
constexpr int kSide = 560;

} // namespace

FlarePage::FlarePage(FlareController &controller, QWidget *parent)
    : Page(tr("Flare"), parent)
    , m_controller(controller)
    , m_map(new BodyMap)
    , m_places(new Text({}, Type::Lead, Weight::Strong))
    , m_levels(new LevelRow(tr("How strong is it now?")))
    , m_name(new Text({}, Type::Lead, Weight::Strong))
    , m_why(new Text({}, Type::Body, Tone::Quiet))
    , m_steps(new Text({}, Type::Body))
    , m_start(new PrimaryButton({}))
{
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins({});
    halves->setSpacing(0);
    halves->setSizeConstraint(QLayout::SetNoConstraint);
    halves->addWidget(m_map, 1);
    halves->addWidget(makeSide(), 1);
    m_map->setRegions(m_controller.body().regions());
    setFocusProxy(m_levels);
    BodyController &body = m_controller.body();
    connect(m_map, &BodyMap::regionTapped, &body, &BodyController::tap);
    connect(m_map, &BodyMap::levelGiven, &body, &BodyController::giveLevel);
    connect(m_map, &BodyMap::removeAsked, &body, &BodyController::remove);
    connect(m_map, &BodyMap::swapAsked, &body, &BodyController::swapSides);
    connect(m_levels, &LevelRow::levelChanged, &m_controller, &FlareController::giveLevel);
    connect(m_start, &PrimaryButton::clicked, &m_controller, &FlareController::start);
    connect(&m_controller, &FlareController::changed, this, &FlarePage::showState);
    showState();
}

QWidget *FlarePage::makeSide()
{
    auto *side = new QWidget;
    auto *whole = new QVBoxLayout(side);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    m_column = new Column(kSide, side);
    QVBoxLayout &content = *m_column->content();
    auto *head = new PageHead(tr("It flared up"), tr("Something gentle, at once."));
    content.addWidget(head);
    content.addWidget(m_places);
    content.addWidget(new Text(tr("How strong is it now?"), Type::Body, Tone::Quiet));
    content.addWidget(m_levels);
    auto *card = new Card;
    card->content()->setSpacing(space::inside);
    card->content()->addWidget(m_name);
    card->content()->addWidget(m_why);
    card->content()->addWidget(m_steps);
    content.addWidget(card);
    whole->addWidget(m_column, 1);
    auto *foot = new Footer(kSide, side);
    auto *gently = new QuietButton(tr("Start gently now – needs no check"));
    gently->setAccessibleName(tr("Start gently now"));
    foot->add(m_start);
    foot->add(gently);
    connect(gently, &QuietButton::clicked, this, &FlarePage::gentleAsked);
    whole->addWidget(foot);
    return side;
}

void FlarePage::activated()
{
    m_controller.begin();
}

void FlarePage::showState()
{
    const BodyMarking &marking = m_controller.body().marking();
    m_map->setLevels(marking.levels);
    m_map->setSelected(marking.selected);
    const QStringList places = m_controller.places();
    m_places->setText(places.isEmpty() ? tr("Tap the spot, or go on without one.")
                                       : places.join(QStringLiteral(", ")));
    if (m_levels->level() != m_controller.level())
        m_levels->setLevel(m_controller.level());
    m_name->setText(m_controller.name());
    m_why->setText(m_controller.why());
    m_steps->setText(m_controller.steps().join(u'\n'));
    m_start->setVisible(m_controller.hasPlan());
    m_start->setText(tr("Start %1").arg(m_controller.minutes()));
}

void FlarePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        m_controller.start();
    else if (!m_levels->takeKey(*event))
        Page::keyPressEvent(event);
}

void FlarePage::resizeEvent(QResizeEvent *)
{
    const bool beside = width() >= std::max(kSideBySide, 2 * scaled(kRoomForText));
    m_map->setVisible(beside);
}

} // namespace unknot::ui
