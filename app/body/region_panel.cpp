// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_panel.h"

#include "app/body/body_controller.h"
#include "app/body/keep_away_card.h"
#include "app/body/level_dots.h"
#include "app/body/offer_view.h"
#include "app/body/place_row.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/footer.h"
#include "app/widgets/level_row.h"
#include "app/widgets/scrolling.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace unknot::ui {

namespace {

constexpr int kLargeText = 140; ///< percent

} // namespace

RegionPanel::RegionPanel(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    column->setSpacing(space::near);
    column->addWidget(makeHead());
    column->addWidget(new KeepAwayCard(m_controller));
    column->addWidget(new PlaceRow(m_controller));
    m_offer = new OfferView(m_controller);
    column->addWidget(m_offer);
    column->addWidget(makeEnd());
    column->addStretch(1);
    m_scroll = scrolling(content);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeFoot());

    connect(m_offer, &OfferView::techniqueOpened, this, &RegionPanel::techniqueOpened);
    connect(&m_controller, &BodyController::markingChanged, this, &RegionPanel::showMarking);
    connect(&m_controller, &BodyController::offerChanged, this, &RegionPanel::showOffer);
    showMarking();
    showOffer();
}

QWidget *RegionPanel::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    m_marks = new QWidget;
    m_marksRow = new FlowLayout(m_marks, space::hair);
    column->addWidget(m_marks);
    m_name = new Text({}, Type::Title, Weight::Strong);
    m_hint = new Text({}, Type::Note, Tone::Quiet);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(makeLast());
    m_levels = new LevelRow(tr("How strong is it now?"));
    column->addWidget(m_levels);
    column->addWidget(makeMark());
    column->addWidget(makeComingBack());
    connect(m_levels, &LevelRow::settled, this, &RegionPanel::showMarking);
    connect(m_levels, &LevelRow::levelChanged, this,
            [this](int level) { m_controller.giveLevel(m_controller.marking().selected, level); });
    return head;
}

/// How it was the last time, and a word to say that it is the same.
QWidget *RegionPanel::makeLast()
{
    m_before = new QWidget;
    auto *row = new QHBoxLayout(m_before);
    row->setContentsMargins({});
    m_last = new Text({}, Type::Note, Tone::Accent);
    m_again = new QuietButton(tr("Same as last time"));
    row->addWidget(m_last, 1);
    row->addWidget(m_again);
    connect(m_again, &QuietButton::clicked, &m_controller, &BodyController::takeLast);
    return m_before;
}

/// The mark: how strong it is, and what can be done with it.
QWidget *RegionPanel::makeMark()
{
    m_mark = new QWidget;
    auto *flow = new FlowLayout(m_mark, space::hair);
    m_level = new LevelDots;
    m_remove = new QuietButton(tr("Remove"));
    m_swap = new QuietButton(tr("Swap sides"));
    for (QPushButton *button : {static_cast<QPushButton *>(m_level), static_cast<QPushButton *>(m_remove),
                                static_cast<QPushButton *>(m_swap)})
        flow->addWidget(button);
    connect(m_level, &LevelDots::clicked, this, &RegionPanel::levelsAsked);
    connect(m_remove, &QuietButton::clicked, this, [this] { m_controller.remove(m_controller.marking().selected); });
    connect(m_swap, &QuietButton::clicked, &m_controller, &BodyController::swapSides);
    return m_mark;
}

/// What somebody says who comes back to the same place.
QWidget *RegionPanel::makeComingBack()
{
    m_comingBack = new QWidget;
    auto *flow = new FlowLayout(m_comingBack, space::hair);
    m_sore = new QuietButton(tr("Still sore"));
    m_sore->setAccessibleName(tr("Still sore from last time"));
    m_sore->setCheckable(true);
    auto *isNew = new QuietButton(tr("Something is new"));
    auto *gone = new QuietButton(tr("It's gone"));
    for (QuietButton *button : {m_sore, isNew, gone})
        flow->addWidget(button);
    const auto selected = [this] { return m_controller.marking().selected; };
    connect(m_sore, &QuietButton::toggled, this,
            [this, selected](bool isIt) { m_controller.tellSore(selected(), isIt); });
    connect(isNew, &QuietButton::clicked, this, [this] { m_controller.openCheck({}); });
    connect(
        gone, &QuietButton::clicked, this, [this, selected] { m_controller.tellGone(selected()); },
        Qt::QueuedConnection); // the button goes with the place
    return m_comingBack;
}

/// For whom nothing fitted so far.
QWidget *RegionPanel::makeEnd()
{
    m_end = new QWidget;
    auto *flow = new FlowLayout(m_end, space::hair);
    m_shuffle = new QuietButton(tr("Another plan"));
    m_shuffle->setToolTip(QStringLiteral("F5"));
    auto *another = new QuietButton(tr("Find another place"));
    flow->addWidget(m_shuffle);
    flow->addWidget(another);
    connect(m_shuffle, &QuietButton::clicked, &m_controller, &BodyController::shuffle);
    connect(another, &QuietButton::clicked, this, &RegionPanel::anotherPlaceAsked);
    return m_end;
}

void RegionPanel::standBesideLevel(QWidget *line)
{
    auto *column = static_cast<QVBoxLayout *>(m_levels->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_mark) + 1, line);
}

void RegionPanel::takeWishes(QWidget *chips)
{
    auto *column = static_cast<QVBoxLayout *>(m_offer->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_offer), chips);
}

QWidget *RegionPanel::makeFoot()
{
    auto *foot = new Footer;
    m_start = new PrimaryButton({});
    auto *gently = new QuietButton(tr("Start gently now – needs no check"));
    gently->setAccessibleName(tr("Start gently now"));
    m_show = new QuietButton(tr("Show the plan"));
    m_foot = foot;
    foot->add(m_start);
    foot->add(gently);
    foot->add(m_show);
    connect(m_show, &QuietButton::clicked, &m_controller, &BodyController::openPlan);
    connect(m_start, &PrimaryButton::clicked, &m_controller, &BodyController::start);
    connect(gently, &QuietButton::clicked, &m_controller, &BodyController::startGently);
    return foot;
}

/// Large text would leave what is offered no room above the foot.
void RegionPanel::resizeEvent(QResizeEvent *)
{
    const bool inFoot = scaled(100) < kLargeText;
    if (inFoot == m_foot->isAncestorOf(m_show))
        return;
    if (inFoot)
        m_foot->add(m_show);
    else
        m_end->layout()->addWidget(m_show);
}

void RegionPanel::showMarking()
{
    const BodyMarking &marking = m_controller.marking();
    const MapRegion *region = m_controller.find(marking.selected);
    if (region == nullptr)
        return;
    const bool isMarked = marking.levels.contains(region->id);
    m_name->setText(region->name);
    m_hint->setText(region->hint);
    m_last->setText(m_controller.lastText(region->id));
    showLevel(region->id);
    showComingBack(region->id);
    m_remove->setVisible(isMarked);
    m_swap->setVisible(isMarked && otherSide(region->id) != region->id);
    showOtherMarks();
    if (std::exchange(m_shown, region->id) != region->id)
        m_scroll->verticalScrollBar()->setValue(0);
}

void RegionPanel::showLevel(const QString &id)
{
    const MarkedLevels &levels = m_controller.marking().levels;
    const auto mark = levels.find(id);
    const std::optional<int> level = mark == levels.end() ? std::nullopt : mark->second;
    const bool isToCome = mark == levels.end() && m_controller.lastMarks().contains(id);
    const bool isAsked = isToCome || (m_levels->isVisible() && m_levels->isWaitingForZero());
    if (m_levels->level() != level)
        m_levels->setLevel(level);
    m_levels->setVisible(isAsked);
    m_level->setLevel(level);
    m_mark->setVisible(!isAsked);
}

void RegionPanel::showComingBack(const QString &id)
{
    const bool isComingBack = m_controller.lastMarks().contains(id);
    m_comingBack->setVisible(isComingBack);
    m_before->setVisible(isComingBack);
    m_again->setVisible(isComingBack && m_controller.marking().levels.empty());
    if (!isComingBack)
        return;
    const QSignalBlocker quiet(m_sore);
    m_sore->setChecked(m_controller.isSore(id));
}

void RegionPanel::showOtherMarks()
{
    while (QLayoutItem *item = m_marksRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const BodyMarking &marking = m_controller.marking();
    for (const auto &[id, level] : marking.levels) {
        if (id == marking.selected || m_controller.find(id) == nullptr)
            continue;
        const QString name = m_controller.find(id)->name;
        auto *chip = new Chip(level ? QStringLiteral("%1 %2").arg(name).arg(*level) : name);
        connect(
            chip, &Chip::clicked, &m_controller, [this, place = id] { m_controller.tap(place); },
            Qt::QueuedConnection); // the row is built anew while the chip is still being clicked
        m_marksRow->addWidget(chip);
    }
    m_marks->setVisible(m_marksRow->count() > 0);
}

void RegionPanel::showOffer()
{
    const BodyOffer &offer = m_controller.offer();
    m_offer->renew();
    m_start->setVisible(!offer.startText.isEmpty());
    m_start->setText(offer.startText);
    m_start->setAccessibleName(offer.startName);
    m_show->setVisible(offer.plan.has_value());
    m_shuffle->setVisible(offer.plan.has_value());
}

} // namespace unknot::ui
