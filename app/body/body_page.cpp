// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_page.h"

#include "app/body/body_controller.h"
#include "app/body/body_map.h"
#include "app/body/heat_chip.h"
#include "app/body/level_card.h"
#include "app/body/map_buttons.h"
#include "app/body/place_panel.h"
#include "app/body/region_list.h"
#include "app/body/region_panel.h"
#include "app/body/wish_chips.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/level_row.h"
#include "app/widgets/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace unknot::ui {

namespace {

constexpr int kSideBySide = 900;  ///< pixels: below, the panel goes under the map
constexpr int kLowPanel = 225;    ///< under the map: name, numbers and Start
constexpr int kRoomForText = 620; ///< and below this with the text's size
constexpr int kLargeText = 140;   ///< percent
constexpr int kPanel = 476;       ///< room for eleven numbers in a row, and for the usual places

} // namespace

BodyPage::BodyPage(BodyController &controller, QWidget *parent)
    : Page(tr("Body"), parent)
    , m_controller(controller)
    , m_map(new BodyMap)
    , m_title(new Text(tr("Where does it hurt?"), Type::Page, Weight::Strong))
    , m_views(new ChoiceRow({tr("Back"), tr("Front")}))
    , m_heat(new HeatChip)
    , m_levels(new LevelCard(this))
    , m_head(makeHead())
    , m_wishes(new WishChips(controller))
    , m_left(new QVBoxLayout)
    , m_mapGrid(new QGridLayout)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_side(new Card)
    , m_panels(new QStackedLayout)
    , m_place(new PlacePanel(controller))
    , m_region(new RegionPanel(controller))
{
    m_halves->setContentsMargins(space::around, space::between, space::between, space::between);
    m_halves->setSpacing(space::between);
    m_halves->setSizeConstraint(QLayout::SetNoConstraint);
    m_halves->addWidget(makeLeft(), 1);
    m_halves->addWidget(m_side);
    m_side->content()->setContentsMargins({});
    m_side->content()->addLayout(m_panels);
    m_panels->addWidget(m_place);
    m_panels->addWidget(m_region);
    setFocusProxy(m_map);
    connectMap();
    connectLevels();
    addKeys();
    connect(m_region, &RegionPanel::techniqueOpened, this, &BodyPage::techniqueRequested);
    connect(m_region, &RegionPanel::anotherPlaceAsked, this, &BodyPage::lookForPlace);
    connect(&m_controller, &BodyController::markingChanged, this, &BodyPage::showMarking);
    connect(&m_controller, &BodyController::offerChanged, this, &BodyPage::keepInStep);
    showMarking();
    keepInStep();
    showViews();
}

void BodyPage::standFirst(QWidget *line)
{
    m_place->standFirst(line);
}

void BodyPage::standInPassing(QWidget *first, QWidget *besideLevel)
{
    m_place->standFirst(first);
    m_region->standBesideLevel(besideLevel);
}

QWidget *BodyPage::makeLeft()
{
    auto *left = new QWidget;
    left->setLayout(m_left);
    m_left->setContentsMargins({});
    m_left->setSpacing(space::inside);
    m_left->addWidget(m_head);
    m_left->addWidget(makeMapWithButtons(), 1);
    m_left->addWidget(m_wishes);
    return left;
}

QWidget *BodyPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_title->setWordWrap(false);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_heat, 0, Qt::AlignLeft);
    row->addWidget(m_views, 0, Qt::AlignLeft);
    return head;
}

/// Large text would leave the body a corner. What stands above it then stands beside its head, and what stands below
/// it goes into the panel, which scrolls.
void BodyPage::arrange(bool isLarge)
{
    if (isLarge == std::exchange(m_isLarge, isLarge))
        return;
    auto *head = static_cast<QBoxLayout *>(m_head->layout());
    head->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (isLarge) {
        m_mapGrid->addWidget(m_head, 0, 0, Qt::AlignTop | Qt::AlignLeft);
        m_region->takeWishes(m_wishes);
    } else {
        m_left->insertWidget(0, m_head);
        m_left->addWidget(m_wishes);
    }
}

QWidget *BodyPage::makeMapWithButtons()
{
    auto *both = new QWidget;
    both->setLayoutDirection(Qt::LeftToRight); // as the map
    both->setLayout(m_mapGrid);
    m_mapGrid->setContentsMargins({});
    m_mapGrid->addWidget(m_map, 0, 0);
    m_mapGrid->addWidget(new MapButtons(*m_map, m_controller.undoStack()), 0, 0, Qt::AlignTop | Qt::AlignRight);
    return both;
}

void BodyPage::connectMap()
{
    m_map->setRegions(m_controller.regions());
    connect(&m_controller, &BodyController::offerChanged, this, [this] {
        const BodyOffer &offer = m_controller.offer();
        m_map->showZones(offer.presses);
        m_map->setSources({offer.sources.begin(), offer.sources.end()});
    });
    connectSteps();
}

void BodyPage::connectSteps()
{
    // What one marks is how it is today.
    connect(m_map, &BodyMap::regionTapped, m_heat, [this] { m_heat->setDays(0); });
    connect(m_map, &BodyMap::levelGiven, m_heat, [this] { m_heat->setDays(0); });
    connect(m_heat, &HeatChip::chosen, this, &BodyPage::showColours);
    connect(m_map, &BodyMap::regionTapped, &m_controller, &BodyController::tap);
    connect(m_map, &BodyMap::levelGiven, &m_controller, &BodyController::giveLevel);
    connect(m_map, &BodyMap::removeAsked, &m_controller, &BodyController::remove);
    connect(m_map, &BodyMap::swapAsked, &m_controller, &BodyController::swapSides);
    connect(m_map, &BodyMap::blankTapped, &m_controller, &BodyController::tapBlank);
    connect(m_map, &BodyMap::viewsChanged, this, &BodyPage::showViews);
    connect(m_views, &ChoiceRow::chosen, this,
            [this](int index) { m_map->showView(index == 0 ? BodyView::Back : BodyView::Front); });
    RegionList &list = m_place->list();
    connect(m_map, &BodyMap::currentChanged, &list, &RegionList::setCurrent);
    connect(&list, &RegionList::currentChanged, m_map, &BodyMap::setCurrent);
}

void BodyPage::connectLevels()
{
    setTabOrder(m_map, &m_levels->row());
    connect(m_map, &BodyMap::regionTapped, this, &BodyPage::openLevels);
    connect(m_map, &BodyMap::levelGiven, m_levels,
            [this](const QString &, int level) { m_levels->takeTyped(level); });
    connect(m_map, &BodyMap::currentChanged, this, &BodyPage::shutLevelsOfAnother);
    connect(m_map, &BodyMap::zoomChanged, this,
            &BodyPage::placeLevels); // also when it has a new size or shows the other view
    connect(m_region, &RegionPanel::levelsAsked, this, [this] {
        openLevels();
        m_levels->row().setFocus(Qt::OtherFocusReason);
    });
    connect(&m_place->list(), &RegionList::regionTapped, this, [this] {
        openLevels(); // the list is gone: go on with the keyboard at what is asked next
        m_levels->row().setFocus(Qt::OtherFocusReason);
    });
    connect(m_levels, &LevelCard::levelGiven, this,
            [this](int level) { m_controller.giveLevel(m_controller.marking().selected, level); });
    connect(m_levels, &LevelCard::noLevelAsked, this,
            [this] { m_controller.clearLevel(m_controller.marking().selected); });
    connect(m_levels, &LevelCard::shutNow, this, [this] {
        m_map->keepNamesOff({});
        if (m_levels->isAncestorOf(focusWidget()))
            m_map->setFocus(Qt::OtherFocusReason);
    });
}

void BodyPage::openLevels()
{
    const MarkedLevels &levels = m_controller.marking().levels;
    const auto mark = levels.find(m_controller.marking().selected);
    if (mark == levels.end())
        return;
    m_levels->setLevel(mark->second);
    const QRect spot = m_map->rectOf(mark->first).toAlignedRect();
    const QPoint corner = m_map->mapTo(this, QPoint());
    m_levels->openBeside(spot.translated(corner), QRect(corner, m_map->size()));
    m_map->keepNamesOff(m_levels->geometry().translated(-corner));
}

void BodyPage::placeLevels()
{
    if (m_levels->isOpen())
        openLevels();
}

void BodyPage::shutLevelsOfAnother()
{
    if (m_map->current() != m_controller.marking().selected)
        m_levels->shut();
}

bool BodyPage::stepBack()
{
    const bool wasOpen = m_levels->isOpen();
    m_levels->shut();
    return wasOpen;
}

void BodyPage::hideEvent(QHideEvent *)
{
    m_levels->shut();
}

void BodyPage::addKeys()
{
    const auto add = [this](QKeySequence::StandardKey key, auto action) {
        auto *own = new QAction(this);
        own->setShortcuts(key);
        own->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(own, &QAction::triggered, this, action);
        addAction(own);
    };
    add(QKeySequence::Undo, [this] {
        if (!m_undoFirst || !m_undoFirst())
            m_controller.undoStack().undo();
    });
    add(QKeySequence::Redo, [this] { m_controller.undoStack().redo(); });
    add(QKeySequence::Find, [this] { lookForPlace(); });
    add(QKeySequence::Refresh, [this] { m_controller.shuffle(); });
}

void BodyPage::showMarking()
{
    const BodyMarking &marking = m_controller.marking();
    showColours();
    m_map->setSelected(marking.selected);
    if (!marking.selected.isEmpty())
        m_map->setCurrent(marking.selected);
    m_place->list().setLevels(marking.levels);
    if (!marking.levels.contains(marking.selected))
        m_levels->shut();
    placeLevels();
    if (marking.selected.isEmpty())
        m_panels->setCurrentWidget(m_place);
    else
        m_panels->setCurrentWidget(m_region);
}

void BodyPage::showColours()
{
    const MarkedLevels &levels = m_controller.marking().levels;
    if (m_heat->days() > 0) {
        const BodyController::Heat heat = m_controller.heat(m_heat->days());
        m_heat->setLogged(heat.logged);
        m_map->setOutlines({});
        m_map->setLevels({});
        std::map<QString, MarkedOn> places;
        for (const auto &[id, days] : heat.days)
            places[id] = {days, heat.logged};
        m_map->setHeat(places);
        return;
    }
    std::set<QString> outlines;
    for (const auto &[id, level] : m_controller.lastMarks()) {
        if (!levels.contains(id))
            outlines.insert(id);
    }
    m_map->setHeat({});
    m_map->setOutlines(outlines);
    m_map->setLevels(levels);
}

void BodyPage::keepInStep()
{
    setTitle(m_controller.marking().isEmpty() ? tr("Body")
                                              : m_controller.find(m_controller.marking().selected)->name);
}

void BodyPage::showViews()
{
    m_views->setVisible(!m_map->showsBoth());
    m_views->setCurrent(m_map->view() == BodyView::Back ? 0 : 1);
}

void BodyPage::lookForPlace()
{
    m_panels->setCurrentWidget(m_place);
    m_place->list().searchField()->setFocus(Qt::ShortcutFocusReason);
    m_place->list().searchField()->selectAll();
}

void BodyPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && m_levels->isOpen() && !m_levels->isWaitingForZero())
        m_levels->shut();
    else if (isEnter && isPlain && m_controller.offer().plan)
        m_controller.start();
    else
        Page::keyPressEvent(event);
}

/// With large text the body needs the room more than its question, which the panel beside it says too.
bool BodyPage::hasRoomForTitle(int width) const
{
    const int title = QFontMetrics(m_title->font()).horizontalAdvance(m_title->text());
    return title + m_heat->sizeHint().width() + m_views->sizeHint().width() + 3 * space::between <= width;
}

void BodyPage::resizeEvent(QResizeEvent *)
{
    const bool beside = width() >= std::max(kSideBySide, scaled(kRoomForText));
    m_side->setMinimumWidth(beside ? std::min(scaled(kPanel), width() * 45 / 100) : 0);
    m_side->setMaximumWidth(beside ? m_side->minimumWidth() : QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::max(height() * 2 / 5, scaled(kLowPanel)));
    const bool hasTitle = hasRoomForTitle(width() - m_side->minimumWidth() - 2 * space::around - space::between);
    m_title->setVisible(hasTitle);
    arrange(!hasTitle && scaled(100) >= kLargeText);
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->activate(); // the layout has already had its turn with this size
}

} // namespace unknot::ui
