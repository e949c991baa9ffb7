// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/player_page.h"

#include "app/art/figure_view.h"
#include "app/bridge/qt_text.h"
#include "app/player/after_view.h"
#include "app/player/cue_tint.h"
#include "app/player/figure_time.h"
#include "app/player/pause_card.h"
#include "app/player/player_controller.h"
#include "app/player/prepare_view.h"
#include "app/player/stage_facts.h"
#include "app/player/stage_view.h"
#include "app/player/step_strip.h"
#include "app/player/transport_bar.h"
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/banner.h"
#include "core/content/content.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace unknot::ui {

using Phase = PlayerController::Phase;
using std::chrono::milliseconds;

namespace {

constexpr double kTint = 0.2; ///< of the accent in the ground, when a cue is strongest

QString namesOf(const plan::PermittedPlan &plan, const std::vector<base::RegionId> &regions)
{
    QStringList names;
    for (const base::RegionId &id : regions) {
        if (const content::Region *region = plan.content().find(id))
            names << toQString(region->name);
    }
    return names.join(QStringLiteral(", "));
}

/// The name of a routine says its minutes.
QString headOf(const plan::PermittedPlan &plan)
{
    QString name = toQString(plan.plan().name);
    if (plan.content().find(base::RoutineId(plan.plan().id)) != nullptr)
        return name;
    return name.isEmpty() ? lengthOf(plan) : PlayerPage::tr("%1 · %2").arg(lengthOf(plan), name);
}

} // namespace

PlayerPage::PlayerPage(PlayerController &controller, QWidget *parent)
    : Page(tr("Player"), parent)
    , m_controller(controller)
    , m_silent(new Banner(base::Level::Care, tr("No sound device. You will see every cue."), this))
    , m_views(new QStackedWidget(this))
    , m_prepare(new PrepareView)
    , m_stage(new StageView)
    , m_after(new AfterView)
    , m_tint(new CueTint(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_views->addWidget(m_prepare);
    m_views->addWidget(m_stage);
    m_views->addWidget(m_after);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_silent);
    column->addWidget(m_views, 1);
    connectPrepare();
    connectStage();
    addKeys();
    connect(m_after, &AfterView::levelGiven, &m_controller, &PlayerController::giveLevelAfter);
    connect(m_after, &AfterView::doneAsked, &m_controller, &PlayerController::leave);
    connect(m_after, &AfterView::trendAsked, &m_controller, &PlayerController::seeTrend);
    connect(&m_controller, &PlayerController::phaseChanged, this, &PlayerPage::followPhase);
    connect(&m_controller, &PlayerController::changed, this, &PlayerPage::follow);
    connect(&m_controller, &PlayerController::ticked, this, &PlayerPage::followTime);
    connect(&m_controller, &PlayerController::cueShown, this, &PlayerPage::showCue);
    connect(&m_controller.sound(), &SessionSound::changed, this, &PlayerPage::followSound);
    followPhase();
    followSound();
}

void PlayerPage::standInPassing(QWidget *beforeStart, QWidget *afterLevel)
{
    m_prepare->standBeforeStart(beforeStart);
    m_after->standBelow(afterLevel);
}

void PlayerPage::connectPrepare()
{
    connect(m_prepare, &PrepareView::readyAsked, &m_controller, &PlayerController::begin);
    connect(m_prepare, &PrepareView::minuteAsked, &m_controller, &PlayerController::needMinute);
    connect(m_prepare, &PrepareView::leaveAsked, &m_controller, &PlayerController::leave);
    connect(m_prepare, &PrepareView::louderAsked, &m_controller.sound(), &SessionSound::louder);
    connect(m_prepare, &PrepareView::offAsked, &m_controller.sound(), &SessionSound::setOff);
}

void PlayerPage::connectStage()
{
    TransportBar &bar = m_stage->transport();
    connect(&bar, &TransportBar::previousAsked, &m_controller, &PlayerController::previousStep);
    connect(&bar, &TransportBar::nextAsked, &m_controller, &PlayerController::nextStep);
    connect(&bar, &TransportBar::pauseAsked, &m_controller, &PlayerController::pause);
    connect(&bar, &TransportBar::tenMoreAsked, &m_controller, &PlayerController::tenMore);
    connect(&bar, &TransportBar::letGoAsked, &m_controller, &PlayerController::itLetGo);
    connect(&bar, &TransportBar::tooSharpAsked, &m_controller, [this] { stopStep(base::StepEnd::Sharp); });
    PauseCard &card = m_stage->pauseCard();
    connect(&card, &PauseCard::carryOnAsked, &m_controller, &PlayerController::carryOn);
    connect(&card, &PauseCard::restartAsked, &m_controller, [this] {
        m_controller.restartStep();
        m_controller.carryOn();
    });
    connect(&card, &PauseCard::endAsked, &m_controller, &PlayerController::end);
    connect(&card, &PauseCard::stopped, this, &PlayerPage::stopStep);
    connect(&m_stage->strip(), &StepStrip::chosen, &m_controller,
            [this](int step) { m_controller.jumpTo(static_cast<std::size_t>(step)); });
    connect(m_stage, &StageView::tapped, this, &PlayerPage::togglePause);
    connect(m_stage, &StageView::mainAsked, this, &PlayerPage::doMain);
    connect(m_stage, &StageView::felt, &m_controller, &PlayerController::tellFelt);
}

void PlayerPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, void (PlayerController::*action)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &m_controller, action);
        m_keys << shortcut;
    };
    add(Qt::Key_Left, &PlayerController::previousStep);
    add(Qt::Key_Right, &PlayerController::nextStep);
    add(Qt::Key_Plus, &PlayerController::tenMore);
    add(Qt::Key_L, &PlayerController::itLetGo);
}

bool PlayerPage::stepBack()
{
    switch (m_controller.phase()) {
    case Phase::Idle:
        return false;
    case Phase::Preparing:
    case Phase::After:
        m_controller.leave();
        return true;
    case Phase::Playing:
        break;
    }
    if (m_controller.isRunning())
        m_controller.pause(); // the pause offers to end it here
    else
        m_controller.end();
    return true;
}

bool PlayerPage::mayClose()
{
    if (m_controller.phase() != Phase::Playing)
        return true;
    if (m_isClosing) {
        m_controller.end();
        return true;
    }
    m_controller.pause();
    m_isClosing = true;
    showWaiting();
    return false;
}

void PlayerPage::deactivated()
{
    m_controller.pause();
    m_tint->clear();
}

void PlayerPage::followPhase()
{
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(m_controller.phase() == Phase::Playing);
    m_tint->clear();
    m_isClosing = false;
    m_wasStopped = false;
    if (m_controller.phase() != Phase::Playing)
        setTitle(tr("Player"));
    switch (m_controller.phase()) {
    case Phase::Idle:
        return;
    case Phase::Preparing:
        showPlan();
        m_views->setCurrentWidget(m_prepare);
        break;
    case Phase::Playing:
        m_views->setCurrentWidget(m_stage);
        break;
    case Phase::After:
        m_views->setCurrentWidget(m_after);
        break;
    }
    follow();
    if (m_controller.phase() == Phase::After)
        m_after->setFocus();
    else
        setFocus();
}

void PlayerPage::follow()
{
    if (m_controller.phase() == Phase::Preparing)
        return followTime();
    if (m_controller.phase() == Phase::After)
        return showAfter();
    if (m_controller.phase() != Phase::Playing)
        return;
    const player::RoutinePlayer &player = *m_controller.player();
    const StageFacts facts = stageFacts(player);
    m_stage->showFacts(facts, static_cast<int>(player.step()));
    showFigure();
    m_stage->allow(m_controller.isRunning() && player.canPlusTen(), m_controller.isRunning() && facts.mayLetGo);
    m_stage->askFelt(m_controller.mayTellFelt());
    if (m_controller.isRunning())
        m_isClosing = m_wasStopped = false;
    showWaiting();
    followTime();
}

void PlayerPage::followTime()
{
    if (const auto beginsIn = m_controller.beginsIn(); m_controller.phase() == Phase::Preparing) {
        const auto seconds = beginsIn ? std::chrono::ceil<std::chrono::seconds>(*beginsIn).count() : 0;
        m_prepare->showCountdown(beginsIn ? tr("%1 s").arg(seconds) : QString());
        return;
    }
    if (m_controller.phase() != Phase::Playing)
        return;
    const player::RoutinePlayer &player = *m_controller.player();
    const plan::Segment &segment = player.timeline().segments[player.segment()];
    const bool isOpen = segment.open && segment.kind == base::SegmentKind::Do;
    const milliseconds left = player.leftInSegment();
    const double part = segment.length.count() == 0
                            ? 0
                            : static_cast<double>(left.count()) / static_cast<double>(segment.length.count());
    m_stage->showTime(clockText(isOpen ? player.inSegment() : left), part);
    const BreathNow breath = breathNow(player);
    m_stage->showBreath(breath);
    m_stage->figure().setBreath(breath.isPaced ? breath.fullness : 0);
    followFigure();
    setTitle(tr("%1 left").arg(clockText(player.left())));
}

void PlayerPage::followFigure()
{
    FigureView &figure = m_stage->figure();
    const auto moved = figureTime(*m_controller.player());
    if (moved)
        figure.setTime(*moved);
    m_controller.setSmooth(moved && figure.moves());
}

void PlayerPage::followSound()
{
    const SessionSound &sound = m_controller.sound();
    m_silent->setVisible(sound.isMissing());
    m_prepare->showSound({.device = sound.device(),
                          .isOff = sound.isOff(),
                          .isMissing = sound.isMissing(),
                          .lacksVoice = sound.lacksVoice(),
                          .mayBeLouder = sound.canBeLouder()});
}

void PlayerPage::showPlan()
{
    const plan::PermittedPlan &plan = m_controller.player()->plan();
    const std::vector<PlanStep> steps = stepsOf(plan);
    QStringList leftOut, names;
    for (const plan::Replaced &replaced : plan.plan().replaced)
        leftOut << toQString(replaced.text);
    leftOut.removeDuplicates();
    std::vector<double> lengths;
    for (const PlanStep &step : steps)
        names << step.name;
    for (const plan::Step &step : plan.plan().steps)
        lengths.push_back(step.seconds * (step.side == base::Side::Both ? 2 : 1));
    m_prepare->showPlan(m_controller.needs(), headOf(plan), steps, leftOut);
    m_stage->setSteps(names, lengths);
    // What has to be fetched is for the first step that needs a thing.
    const auto inView = std::ranges::find_if(plan.plan().steps, [&plan](const plan::Step &step) {
        return !plan.content().find(step.technique)->kit.empty();
    });
    const plan::Step &shown = inView == plan.plan().steps.end() ? plan.plan().steps.front() : *inView;
    m_prepare->figure().show(plan.content(), *plan.content().find(shown.technique), shown.way, shown.side,
                             shown.region);
}

void PlayerPage::showFigure()
{
    const player::RoutinePlayer &player = *m_controller.player();
    const plan::Segment &segment = player.timeline().segments[player.segment()];
    const plan::Step &step = player.plan().plan().steps[segment.step];
    m_stage->figure().show(player.plan().content(), *player.plan().content().find(step.technique), step.way,
                           segment.side, step.region);
}

void PlayerPage::showWaiting()
{
    const bool waits = !m_controller.isRunning();
    m_stage->setWaiting(waits);
    if (!waits)
        return;
    if (m_isClosing)
        m_stage->pauseCard().showClosing();
    else if (m_controller.hasSlept())
        m_stage->pauseCard().showSlept(m_controller.away());
    else if (m_wasStopped)
        m_stage->pauseCard().showStopped();
    else
        m_stage->pauseCard().showPaused();
}

void PlayerPage::showAfter()
{
    const records::Session &session = *m_controller.session();
    m_after->showSession(namesOf(m_controller.player()->plan(), m_controller.context().regions), session.before,
                         session.after, m_controller.hasPressed());
}

void PlayerPage::showCue(const player::Upcoming &cue)
{
    if (m_controller.isRunning() || cue.cue == base::Cue::Finished)
        m_tint->show(cue.cue);
}

void PlayerPage::stopStep(base::StepEnd reason)
{
    m_controller.stopStep(reason);
    m_wasStopped = m_controller.isPaused();
    follow();
}

void PlayerPage::doMain()
{
    m_controller.done(); // of a search: found
}

void PlayerPage::togglePause()
{
    if (m_controller.isRunning())
        m_controller.pause();
    else if (m_controller.isPaused())
        m_controller.carryOn();
}

bool PlayerPage::takeDigit(int digit)
{
    using base::Felt;
    using base::StepEnd;
    constexpr std::array kReasons = {StepEnd::Sharp, StepEnd::Spreading, StepEnd::Numb};
    constexpr std::array kFelt = {Felt::Easier, Felt::Same, Felt::Worse};
    if (digit < 1 || digit > 3)
        return false;
    const auto index = static_cast<std::size_t>(digit - 1);
    if (m_controller.isPaused())
        stopStep(kReasons[index]);
    else if (m_controller.mayTellFelt())
        m_controller.tellFelt(kFelt[index]);
    else
        return false;
    return true;
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_controller.phase() == Phase::Preparing && (isEnter || event->key() == Qt::Key_Space))
        return m_controller.begin();
    if (m_controller.phase() == Phase::After) {
        if (isEnter)
            return m_controller.leave();
        if (m_after->takeKey(*event))
            return;
    }
    if (m_controller.phase() == Phase::Playing) {
        if (event->key() == Qt::Key_Space)
            return togglePause();
        if (isEnter)
            return m_controller.isRunning() ? doMain() : m_controller.carryOn();
        if (takeDigit(event->key() - Qt::Key_0))
            return;
    }
    Page::keyPressEvent(event);
}

void PlayerPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(event->rect(), mixed(t.window, t.accent, kTint * m_tint->strength()));
}

} // namespace unknot::ui
