// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/player_controller.h"

#include "app/player/sound_place.h"
#include "app/player/spread.h"
#include "app/player/stage_facts.h"
#include "app/settings/settings.h"
#include "app/shell/sleep_watch.h"
#include "core/base/clock.h"

#include <utility>

namespace unknot::ui {

using namespace std::chrono_literals;
using player::RoutinePlayer;
using std::chrono::milliseconds;
using State = RoutinePlayer::State;
using Kind = player::PlayerEvent::Kind;

namespace {

constexpr milliseconds kLookWhileStill = 100ms;
constexpr milliseconds kLookWhileMoving = 50ms;
constexpr milliseconds kLookWhilePreparing = 200ms;
constexpr milliseconds kFetchTime = 8s;
constexpr milliseconds kNothingToFetchTime = 3s;
constexpr milliseconds kLongestSleep = 2s;
/// No tick for so long means that the machine or this program stood still, whatever the clocks say.
constexpr milliseconds kLongestSilence = 10s;
constexpr milliseconds kAskFeltFor = 5s;
constexpr milliseconds kTellEvery = 2s;

} // namespace

PlayerController::PlayerController(const Seams &seams, QObject *parent)
    : QObject(parent)
    , m_seams(seams)
    , m_feeder(seams.sound, seams.time)
    , m_sound(seams.sound, seams.settings)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlayerController::look);
    connect(&m_feeder, &CueFeeder::cueHeard, this, &PlayerController::cueShown);
}

PlayerController::~PlayerController() = default;

void PlayerController::prepare(plan::PermittedPlan plan, Context context)
{
    if (m_phase == Phase::Playing)
        end();
    m_context = std::move(context);
    m_log.reset();
    m_askFeltUntil.reset();
    m_asksWhere = false;
    m_player.emplace(std::move(plan));
    m_beginsIn = needs().isEmpty() ? kNothingToFetchTime : kFetchTime;
    m_feeder.begin();
    (void)m_seams.sleepWatch.takeSleep();
    const SoundPlace place = soundPlaceOf(m_player->plan(), m_seams.settings.places());
    m_sound.open(place.name, place.first);
    m_sound.sample();
    enter(Phase::Preparing);
}

Needs PlayerController::needs() const
{
    return needsOf(m_player->plan(), m_seams.settings.kit());
}

std::optional<milliseconds> PlayerController::beginsIn() const
{
    return m_phase == Phase::Preparing ? m_beginsIn : std::nullopt;
}

void PlayerController::needMinute()
{
    if (m_phase != Phase::Preparing)
        return;
    m_beginsIn.reset();
    pace();
    emit changed();
}

void PlayerController::begin()
{
    if (m_phase != Phase::Preparing)
        return;
    const base::Moment now = m_seams.clock.moment();
    if (m_context.unfinished)
        m_log.emplace(m_player->plan(), std::move(*std::exchange(m_context.unfinished, std::nullopt)));
    else
        m_log.emplace(m_player->plan(), m_context.levelBefore, now);
    emit sessionChanged(m_log->session());
    m_phase = Phase::Playing;
    (void)m_seams.sleepWatch.takeSleep();
    m_feeder.begin();
    const Events events = m_player->start();
    m_feeder.changed(*m_player, events);
    enter(Phase::Playing);
    take(events);
}

bool PlayerController::isRunning() const
{
    return m_phase == Phase::Playing && m_player->state() == State::Running;
}

bool PlayerController::isPaused() const
{
    return m_phase == Phase::Playing && m_player->state() == State::Paused;
}

bool PlayerController::hasSlept() const
{
    return m_phase == Phase::Playing && m_player->state() == State::Slept;
}

bool PlayerController::mayTellFelt() const
{
    return isRunning() && m_askFeltUntil && m_player->position() < *m_askFeltUntil;
}

void PlayerController::pause()
{
    act([](RoutinePlayer &player) { return player.pause(); });
}

void PlayerController::carryOn()
{
    if (m_phase == Phase::Playing && !isRunning() && m_context.mayGoOn && !m_context.mayGoOn())
        return emit forbidden();
    m_asksWhere = false;
    act([](RoutinePlayer &player) { return player.resume(); });
}

void PlayerController::found()
{
    act([](RoutinePlayer &player) { return player.found(); });
}

void PlayerController::done()
{
    act([](RoutinePlayer &player) { return player.done(); });
}

void PlayerController::itLetGo()
{
    act([](RoutinePlayer &player) { return player.released(); });
}

void PlayerController::nextStep()
{
    act([](RoutinePlayer &player) { return player.skip(); });
}

void PlayerController::previousStep()
{
    act([](RoutinePlayer &player) { return player.back(); });
}

void PlayerController::restartStep()
{
    act([](RoutinePlayer &player) { return player.restartStep(); });
}

void PlayerController::jumpTo(std::size_t step)
{
    act([step](RoutinePlayer &player) { return player.jumpTo(step); });
}

void PlayerController::tenMore()
{
    act([](RoutinePlayer &player) { return player.plusTen(); });
}

void PlayerController::stopStep(base::StepEnd reason)
{
    const bool isUnderWay = m_phase == Phase::Playing;
    m_asksWhere = isUnderWay && reason == base::StepEnd::Spreading;
    act([reason](RoutinePlayer &player) { return player.stopStep(reason); });
    if (isUnderWay && reason == base::StepEnd::Numb)
        emit checkAsked(QStringLiteral("QB3"));
}

void PlayerController::tellWhere(Spread where)
{
    if (!asksWhere())
        return;
    m_asksWhere = false;
    switch (where) {
    case Spread::Arm:
    case Spread::Leg:
        emit checkAsked(QStringLiteral("QB5"));
        break;
    case Spread::BothLegs:
        emit checkAsked(QStringLiteral("QA4"));
        break;
    case Spread::Chest:
        emit checkAsked(QStringLiteral("QA7"));
        break;
    case Spread::Around:
        break;
    }
    emit changed();
}

void PlayerController::tellFelt(base::Felt felt)
{
    if (!mayTellFelt())
        return;
    m_askFeltUntil.reset();
    act([felt](RoutinePlayer &player) { return player.felt(felt); });
}

void PlayerController::end()
{
    act([](RoutinePlayer &player) { return player.stop(); });
}

void PlayerController::giveLevelAfter(int level)
{
    if (m_phase != Phase::After)
        return;
    m_log->giveAfter(level);
    emit sessionChanged(m_log->session());
    emit changed();
}

void PlayerController::giveReason(const QString &word)
{
    if (!asksReason())
        return;
    m_log->giveReason(word.toStdString());
    emit sessionChanged(m_log->session());
}

void PlayerController::seeTrend()
{
    if (m_phase != Phase::After)
        return;
    enter(Phase::Idle);
    emit trendAsked();
}

void PlayerController::leave()
{
    if (m_phase == Phase::Playing)
        end();
    if (m_phase == Phase::Idle)
        return;
    enter(Phase::Idle);
    emit left();
}

void PlayerController::setSmooth(bool smooth)
{
    if (std::exchange(m_isSmooth, smooth) != smooth)
        pace();
}

void PlayerController::look()
{
    if (!m_timer.isActive())
        return;
    const milliseconds elapsed = m_feeder.elapsed();
    if (noticeSleep(elapsed))
        return;
    if (m_phase == Phase::Preparing) {
        *m_beginsIn -= elapsed;
        if (*m_beginsIn <= 0ms)
            return begin();
        emit ticked();
        return;
    }
    const Events events = m_player->advance(elapsed);
    m_feeder.feed(*m_player, events);
    if (m_askFeltUntil && m_player->position() >= *m_askFeltUntil) {
        m_askFeltUntil.reset();
        emit changed();
    }
    take(events);
    if (m_phase != Phase::Playing)
        return;
    if (m_player->position() - m_toldAt >= kTellEvery)
        tellUnderWay();
    emit ticked();
}

/// The time up to the action is played first, so that the action meets the moment at which it was meant.
void PlayerController::act(const std::function<Events(RoutinePlayer &)> &action)
{
    if (m_phase != Phase::Playing)
        return;
    const milliseconds elapsed = m_feeder.elapsed();
    if (noticeSleep(elapsed))
        return;
    Events events = m_player->advance(elapsed);
    for (player::PlayerEvent &event : action(*m_player))
        events.push_back(std::move(event));
    m_feeder.changed(*m_player, events);
    pace();
    take(events);
    if (m_phase == Phase::Playing)
        emit changed();
}

bool PlayerController::noticeSleep(milliseconds elapsed)
{
    const bool wasRunning = isRunning() || (m_phase == Phase::Preparing && m_beginsIn);
    const milliseconds asleep = m_seams.sleepWatch.takeSleep();
    const milliseconds silent(
        static_cast<milliseconds::rep>(static_cast<double>(elapsed.count()) / m_seams.time.speed));
    const bool wasAway = asleep > kLongestSleep || silent > kLongestSilence;
    if (!wasRunning || !wasAway)
        return false;
    if (m_phase == Phase::Preparing) {
        needMinute();
        return true;
    }
    m_away = asleep > kLongestSleep ? asleep : silent;
    const Events events = m_player->slept(m_away);
    m_feeder.changed(*m_player, events);
    pace();
    take(events);
    return true;
}

void PlayerController::take(const Events &events)
{
    if (m_log->take(events, m_seams.clock.moment()))
        emit sessionChanged(m_log->session());
    bool isOver = false;
    for (const player::PlayerEvent &event : events) {
        isOver = isOver || event.kind == Kind::Finished || event.kind == Kind::Stopped;
        if (event.kind == Kind::StepEnded)
            m_askFeltUntil =
                asksFelt(*m_player, *event.record) ? std::optional(event.position + kAskFeltFor) : std::nullopt;
    }
    if (isOver)
        return afterEnd();
    if (events.empty())
        return;
    tellUnderWay();
    emit changed();
}

void PlayerController::tellUnderWay()
{
    m_toldAt = m_player->position();
    emit underWayChanged(underWay(*m_player, m_log->session()));
}

void PlayerController::afterEnd()
{
    m_sound.close();
    const records::Session &session = m_log->session();
    m_asksReason = session.end == base::SessionEnd::Stopped && session.reason.empty();
    emit finished();
    if (m_log->hasDone())
        return enter(Phase::After);
    enter(Phase::Idle);
    emit left();
}

void PlayerController::enter(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Idle)
        m_sound.close();
    pace();
    emit phaseChanged();
}

/// No look at the clock while nothing moves: an idle program does not wake up.
void PlayerController::pace()
{
    if (m_phase == Phase::Preparing && m_beginsIn)
        m_timer.start(kLookWhilePreparing);
    else if (isRunning())
        m_timer.start(m_isSmooth ? kLookWhileMoving : kLookWhileStill);
    else
        m_timer.stop();
}

} // namespace unknot::ui
