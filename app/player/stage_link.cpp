// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_link.h"

#include "app/art/figure_view.h"
#include "app/bridge/qt_text.h"
#include "app/player/figure_time.h"
#include "app/player/pause_card.h"
#include "app/player/player_controller.h"
#include "app/player/spread.h"
#include "app/player/stage_facts.h"
#include "app/player/stage_view.h"
#include "app/player/step_strip.h"
#include "app/player/transport_bar.h"
#include "core/content/content.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace unknot::ui {

using namespace std::chrono_literals;
using Phase = PlayerController::Phase;
using std::chrono::milliseconds;

namespace {

/// A figure that moves is looked at more often than a ring has to be.
constexpr milliseconds kRingEvery = 90ms;

} // namespace

StageLink::StageLink(PlayerController &controller, StageView &stage, QWidget *page)
    : QObject(page)
    , m_controller(controller)
    , m_stage(stage)
{
    connectGestures();
    addKeys();
}

void StageLink::connectGestures()
{
    TransportBar &bar = m_stage.transport();
    connect(&bar, &TransportBar::previousAsked, &m_controller, &PlayerController::previousStep);
    connect(&bar, &TransportBar::nextAsked, &m_controller, &PlayerController::nextStep);
    connect(&bar, &TransportBar::pauseAsked, &m_controller, &PlayerController::pause);
    connect(&bar, &TransportBar::tenMoreAsked, &m_controller, &PlayerController::tenMore);
    connect(&bar, &TransportBar::letGoAsked, &m_controller, &PlayerController::itLetGo);
    connect(&bar, &TransportBar::tooSharpAsked, &m_controller, [this] { stopStep(base::StepEnd::Sharp); });
    connect(&bar, &TransportBar::farAsked, this, &StageLink::toggleFar);
    PauseCard &card = m_stage.pauseCard();
    connect(&card, &PauseCard::carryOnAsked, &m_controller, &PlayerController::carryOn);
    connect(&card, &PauseCard::restartAsked, &m_controller, [this] {
        m_controller.restartStep();
        m_controller.carryOn();
    });
    connect(&card, &PauseCard::endAsked, &m_controller, &PlayerController::end);
    connect(&card, &PauseCard::stopped, this, &StageLink::stopStep);
    connect(&card, &PauseCard::spreads, &m_controller, &PlayerController::tellWhere);
    connect(&m_stage.strip(), &StepStrip::chosen, &m_controller,
            [this](int step) { m_controller.jumpTo(static_cast<std::size_t>(step)); });
    connect(&m_stage, &StageView::tapped, this, &StageLink::togglePause);
    connect(&m_stage, &StageView::mainAsked, this, &StageLink::doMain);
    connect(&m_stage, &StageView::felt, &m_controller, &PlayerController::tellFelt);
}

void StageLink::addKeys()
{
    const auto add = [this](const QKeySequence &keys, void (PlayerController::*action)()) {
        auto *shortcut = new QShortcut(keys, static_cast<QWidget *>(parent()));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &m_controller, action);
        m_keys << shortcut;
    };
    add(Qt::Key_Left, &PlayerController::previousStep);
    add(Qt::Key_Right, &PlayerController::nextStep);
    add(Qt::Key_Plus, &PlayerController::tenMore);
    add(Qt::Key_L, &PlayerController::itLetGo);
    auto *far = new QShortcut(Qt::Key_D, static_cast<QWidget *>(parent()));
    far->setContext(Qt::WidgetWithChildrenShortcut);
    connect(far, &QShortcut::activated, this, &StageLink::toggleFar);
    m_keys << far;
}

void StageLink::begin()
{
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(m_controller.phase() == Phase::Playing);
    m_isClosing = m_wasStopped = m_isFar = false;
    m_stage.setFar(false);
}

void StageLink::showPlan()
{
    const plan::PermittedPlan &plan = m_controller.player()->plan();
    QStringList names;
    std::vector<double> lengths;
    for (const PlanStep &step : stepsOf(plan))
        names << step.name;
    for (const plan::Step &step : plan.plan().steps)
        lengths.push_back(step.seconds * (step.side == base::Side::Both ? 2 : 1));
    m_stage.setSteps(names, lengths);
}

/// A button that goes must not hand the keyboard to the next one, which Space would then press instead of pausing.
void StageLink::keepKeyboard(const std::function<void()> &change)
{
    const QPointer<QWidget> held = QApplication::focusWidget();
    change();
    if (held && m_stage.isAncestorOf(held) && !held->isVisibleTo(&m_stage))
        static_cast<QWidget *>(parent())->setFocus();
}

void StageLink::follow()
{
    keepKeyboard([this] { showStep(); });
}

void StageLink::showStep()
{
    const player::RoutinePlayer &player = *m_controller.player();
    const StageFacts facts = stageFacts(player);
    m_stage.showFacts(facts, static_cast<int>(player.step()));
    showFigure();
    m_stage.allow(m_controller.isRunning() && player.canPlusTen(), m_controller.isRunning() && facts.mayLetGo);
    m_stage.askFelt(m_controller.mayTellFelt());
    if (m_controller.isRunning())
        m_isClosing = m_wasStopped = false;
    showWaiting();
    m_ringShownAt.reset();
    followTime();
}

void StageLink::followTime()
{
    const milliseconds now = m_controller.player()->position();
    if (!m_ringShownAt || now < *m_ringShownAt || now - *m_ringShownAt >= kRingEvery) {
        m_ringShownAt = now;
        followRing();
    }
    followFigure();
}

void StageLink::followRing()
{
    const player::RoutinePlayer &player = *m_controller.player();
    const plan::Segment &segment = player.timeline().segments[player.segment()];
    const bool isOpen = segment.open && segment.kind == base::SegmentKind::Do;
    const milliseconds left = player.leftInSegment();
    const double part = segment.length.count() == 0
                            ? 0
                            : static_cast<double>(left.count()) / static_cast<double>(segment.length.count());
    m_stage.showTime(clockText(isOpen ? player.inSegment() : left), part);
    const BreathNow breath = breathNow(player);
    m_stage.showBreath(breath);
    m_stage.figure().setBreath(breath.isPaced ? breath.fullness : 0);
}

void StageLink::followFigure()
{
    FigureView &figure = m_stage.figure();
    const auto moved = figureTime(*m_controller.player());
    m_controller.setSmooth(moved && figure.setTime(*moved));
}

void StageLink::showFigure()
{
    const player::RoutinePlayer &player = *m_controller.player();
    const content::Content &content = player.plan().content();
    const plan::Segment &segment = player.timeline().segments[player.segment()];
    const plan::Step &step = player.plan().plan().steps[segment.step];
    m_stage.figure().show(content, *content.find(step.technique), step.way, segment.side, step.region);
}

void StageLink::showWaiting()
{
    const bool waits = !m_controller.isRunning();
    m_stage.setWaiting(waits);
    if (!waits)
        return;
    if (m_isClosing)
        m_stage.pauseCard().showClosing();
    else if (m_controller.hasSlept())
        m_stage.pauseCard().showSlept(m_controller.away());
    else if (m_controller.asksWhere())
        m_stage.pauseCard().showWhere();
    else if (m_wasStopped)
        m_stage.pauseCard().showStopped();
    else
        m_stage.pauseCard().showPaused();
}

void StageLink::stopStep(base::StepEnd reason)
{
    m_controller.stopStep(reason);
    m_wasStopped = m_controller.isPaused();
    follow();
}

void StageLink::doMain()
{
    m_controller.done(); // of a search: found
}

void StageLink::togglePause()
{
    if (m_controller.isRunning())
        m_controller.pause();
    else if (m_controller.isPaused() && !m_controller.asksWhere())
        m_controller.carryOn();
}

bool StageLink::takeDigit(int digit)
{
    if (digit < 1)
        return false;
    using base::Felt;
    using base::StepEnd;
    constexpr std::array kReasons = {StepEnd::Sharp, StepEnd::Spreading, StepEnd::Numb};
    constexpr std::array kFelt = {Felt::Easier, Felt::Same, Felt::Worse};
    constexpr std::array kWhere = {Spread::Arm, Spread::Leg, Spread::BothLegs, Spread::Chest, Spread::Around};
    const auto index = static_cast<std::size_t>(digit - 1);
    if (m_controller.asksWhere() && index < kWhere.size()) {
        m_controller.tellWhere(kWhere.at(index));
        return true;
    }
    if (index >= kReasons.size() || (!m_controller.isPaused() && !m_controller.mayTellFelt()))
        return false;
    if (m_controller.isPaused())
        stopStep(kReasons.at(index));
    else
        m_controller.tellFelt(kFelt.at(index));
    return true;
}

void StageLink::toggleFar()
{
    m_isFar = !m_isFar;
    keepKeyboard([this] { m_stage.setFar(m_isFar); });
}

void StageLink::askClosing()
{
    m_controller.pause();
    m_isClosing = true;
    keepKeyboard([this] { showWaiting(); });
}

bool StageLink::takeKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space) {
        togglePause();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (m_controller.isRunning())
            doMain();
        else if (!m_controller.asksWhere())
            m_controller.carryOn();
        return true;
    }
    return takeDigit(event.key() - Qt::Key_0);
}

} // namespace unknot::ui
