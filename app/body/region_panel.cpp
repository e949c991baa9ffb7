// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_panel.h"

#include "app/body/body_controller.h"
#include "app/body/keep_away_card.h"
#include "app/body/level_dots.h"
#include "app/body/offer_view.h"
#include "app/body/plan_row.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/footer.h"
#include "app/widgets/level_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace unknot::ui {

RegionPanel::RegionPanel(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_scroll(new QScrollArea)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    column->setSpacing(space::near);
    column->addWidget(makeHead());
    column->addWidget(new KeepAwayCard(m_controller));
    column->addWidget(new PlanRow(m_controller));
    m_offer = new OfferView(m_controller);
    column->addWidget(m_offer);
    auto *another = new QuietButton(tr("Find another place"));
    connect(another, &QuietButton::clicked, this, &RegionPanel::anotherPlaceAsked);
    column->addWidget(another, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

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
    m_last = new Text({}, Type::Note, Tone::Accent);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(m_last);
    m_levels = new LevelRow(tr("How strong is it now?"));
    column->addWidget(m_levels);
    m_level = new LevelDots;
    column->addWidget(m_level, 0, Qt::AlignLeft);
    connect(m_level, &LevelDots::clicked, this, &RegionPanel::levelsAsked);
    connect(m_levels, &LevelRow::settled, this, &RegionPanel::showMarking);
    connect(m_levels, &LevelRow::levelChanged, this,
            [this](int level) { m_controller.giveLevel(m_controller.marking().selected, level); });

    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, space::hair);
    addComingBack(*flow);
    addMarkButtons(*flow);
    column->addWidget(row);
    return head;
}

/// What somebody says who comes back to the same place.
void RegionPanel::addComingBack(FlowLayout &flow)
{
    m_sore = new QuietButton(tr("Still sore from last time"));
    m_sore->setCheckable(true);
    m_new = new QuietButton(tr("Something is new"));
    m_gone = new QuietButton(tr("It's gone"));
    m_again = new QuietButton(tr("Same as last time"));
    for (QuietButton *button : {m_sore, m_new, m_gone, m_again})
        flow.addWidget(button);
    const auto selected = [this] { return m_controller.marking().selected; };
    connect(m_sore, &QuietButton::toggled, this,
            [this, selected](bool isIt) { m_controller.tellSore(selected(), isIt); });
    connect(m_new, &QuietButton::clicked, this, [this] { m_controller.openCheck({}); });
    connect(
        m_gone, &QuietButton::clicked, this, [this, selected] { m_controller.tellGone(selected()); },
        Qt::QueuedConnection); // the button goes with the place
    connect(m_again, &QuietButton::clicked, &m_controller, &BodyController::takeLast);
}

void RegionPanel::addMarkButtons(FlowLayout &flow)
{
    m_remove = new QuietButton(tr("Remove"));
    m_swap = new QuietButton(tr("Swap sides"));
    m_undo = new QuietButton(tr("Undo"));
    for (QuietButton *button : {m_remove, m_swap, m_undo})
        flow.addWidget(button);
    const auto selected = [this] { return m_controller.marking().selected; };
    connect(m_remove, &QuietButton::clicked, this, [this, selected] { m_controller.remove(selected()); });
    connect(m_swap, &QuietButton::clicked, &m_controller, &BodyController::swapSides);
    connect(m_undo, &QuietButton::clicked, &m_controller.undoStack(), &QUndoStack::undo);
    connect(&m_controller.undoStack(), &QUndoStack::canUndoChanged, m_undo, &QWidget::setVisible);
    m_undo->setVisible(m_controller.undoStack().canUndo());
}

void RegionPanel::standBesideLevel(QWidget *line)
{
    auto *column = static_cast<QVBoxLayout *>(m_levels->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_level) + 1, line);
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
    foot->add(m_start);
    foot->add(gently);
    connect(m_start, &PrimaryButton::clicked, &m_controller, &BodyController::start);
    connect(gently, &QuietButton::clicked, &m_controller, &BodyController::startGently);
    return foot;
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
    m_last->setVisible(!m_last->text().isEmpty());
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
    m_level->setVisible(!isAsked);
}

void RegionPanel::showComingBack(const QString &id)
{
    const bool isComingBack = m_controller.lastMarks().contains(id);
    for (QuietButton *button : {m_sore, m_new, m_gone})
        button->setVisible(isComingBack);
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
}

} // namespace unknot::ui
