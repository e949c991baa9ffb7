// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_feeder.h"
#include "app/bridge/under_way.h"
#include "app/player/plan_facts.h"
#include "app/player/session_log.h"
#include "app/player/session_sound.h"
#include "core/player/routine_player.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

class Settings;
class SleepWatch;
enum class Spread;

/// Plays one plan from preparing to the level after it.
///
/// Time is what CueFeeder::elapsed() says went by; the timer here only looks at it, and runs only while something
/// moves. What happens is written to the session as it happens and handed out by sessionChanged(): nobody waits for
/// it to be kept.
class PlayerController final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Preparing, Playing, After };

    struct Seams
    {
        base::Clock &clock;
        SleepWatch &sleepWatch;
        SoundPort &sound;
        Settings &settings;
        PlayTime time;
    };

    /// What was told before, so that it is not asked again.
    struct Context
    {
        std::vector<base::RegionId> regions = {}; ///< marked
        std::optional<int> levelBefore = {};
        std::optional<records::Session> unfinished = {}; ///< goes on with this one
        /// Asked after a pause: false where an answer of the check forbids what is left of the plan.
        std::function<bool()> mayGoOn = {};
    };

    explicit PlayerController(const Seams &seams, QObject *parent = nullptr);
    ~PlayerController() override;

    void prepare(plan::PermittedPlan plan, Context context);

    Phase phase() const { return m_phase; }
    const Context &context() const { return m_context; }
    Needs needs() const; ///< of the plan, by the tools that the person has
    /// Null before the first plan.
    const player::RoutinePlayer *player() const { return m_player ? &*m_player : nullptr; }
    const records::Session *session() const { return m_log ? &m_log->session() : nullptr; }
    SessionSound &sound() { return m_sound; }
    bool hasPressed() const { return m_log && m_log->hasPressed(); }

    /// While preparing: until it begins by itself; nothing when it waits for the person.
    std::optional<std::chrono::milliseconds> beginsIn() const;
    void needMinute();
    void begin();

    bool isRunning() const;
    bool isPaused() const;
    bool hasSlept() const;
    std::chrono::milliseconds away() const { return m_away; }
    /// The person may say how the last press felt.
    bool mayTellFelt() const;

    void pause();
    void carryOn();
    void found();
    void done();
    void itLetGo();
    void nextStep();
    void previousStep();
    void restartStep();
    void jumpTo(std::size_t step);
    void tenMore();
    void stopStep(base::StepEnd reason);
    /// It spreads, and nobody knows yet where to.
    bool asksWhere() const { return isPaused() && m_asksWhere; }
    void tellWhere(Spread where);
    void tellFelt(base::Felt felt);
    void end();

    void giveLevelAfter(int level);
    /// It was ended early, and nothing said so far why.
    bool asksReason() const { return m_phase == Phase::After && m_asksReason; }
    void giveReason(const QString &word);
    void seeTrend();
    /// Not now, or done: out of the player, whatever it was doing.
    void leave();

    /// Sees what became due since the last look. The timer does this while something moves, and only then.
    void look();
    bool isLooking() const { return m_timer.isActive(); }
    /// Pictures that move need more looks at the clock.
    void setSmooth(bool smooth);

signals:
    void phaseChanged();
    /// Where we are, or what can be done, is different now.
    void changed();
    /// Time went on.
    void ticked();
    /// The moment at which a cue is heard, or would be.
    void cueShown(const unknot::player::Upcoming &cue);
    /// To be kept in the diary: at the start, after each step, at the end, with the level after.
    void sessionChanged(const unknot::records::Session &session);
    /// Where it stands, told as it changes and every two seconds of a hold, in case the program is cut off.
    void underWayChanged(const unknot::ui::UnderWay &underWay);
    /// Stopped because of something that the check should hear about, in the row of this question.
    void checkAsked(const QString &question);
    /// It stays paused: what the check was told, or has still to be told, does not go together with what is left.
    void forbidden();
    /// Nothing is left to play.
    void finished();
    void trendAsked();
    /// There is nothing more to show here.
    void left();

private:
    using Events = std::vector<player::PlayerEvent>;

    void act(const std::function<Events(player::RoutinePlayer &)> &action);
    /// True when the machine was away; the routine waits then.
    bool noticeSleep(std::chrono::milliseconds elapsed);
    void take(const Events &events);
    void tellUnderWay();
    void afterEnd();
    void enter(Phase phase);
    void pace();

    Seams m_seams;
    CueFeeder m_feeder;
    SessionSound m_sound;
    QTimer m_timer;
    Phase m_phase = Phase::Idle;
    Context m_context;
    std::optional<player::RoutinePlayer> m_player;
    std::optional<SessionLog> m_log;
    std::optional<std::chrono::milliseconds> m_beginsIn;
    std::optional<std::chrono::milliseconds> m_askFeltUntil; ///< position
    std::chrono::milliseconds m_away{0};
    std::chrono::milliseconds m_toldAt{0}; ///< position
    bool m_isSmooth = false;
    bool m_asksWhere = false;
    bool m_asksReason = false;
};

} // namespace unknot::ui
