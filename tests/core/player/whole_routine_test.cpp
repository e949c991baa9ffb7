// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/plan/plan.h"
#include "tests/core/player/player_fixture.h"

#include <map>
#include <tuple>

namespace unknot::player {
namespace {

using base::SegmentKind;
using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds kTick = 50ms;  ///< as often as the window looks
constexpr milliseconds kHorizon = 2s; ///< as far as the sound program is told ahead

/// Plays as the window does: a look at the clock, then a look ahead.
class Played
{
public:
    explicit Played(const plan::PermittedPlan &plan)
        : m_player(plan)
    {
        (void)m_player.start();
        while (m_player.state() == RoutinePlayer::State::Running) {
            lookAhead();
            take(m_player.advance(kTick));
        }
    }

    const RoutinePlayer &player() const { return m_player; }
    milliseconds heldOf(std::size_t step, base::Side side) const
    {
        const auto found = m_held.find({step, side});
        return found == m_held.end() ? 0ms : found->second;
    }
    int unannounced() const { return m_unannounced; }
    int cues() const { return m_cues; }

private:
    using Ahead = std::tuple<std::size_t, milliseconds, base::Cue, std::string>;

    void lookAhead()
    {
        for (const Upcoming &cue : m_player.upcoming(kHorizon))
            m_ahead[{cue.segment, m_player.position() + cue.after, cue.cue, cue.text}] = true;
    }

    void take(const Events &events)
    {
        for (const PlayerEvent &event : events) {
            if (event.kind == Kind::StepEnded)
                m_held[{event.record->step, event.record->side}] += event.record->done;
            if (event.kind != Kind::CueDue)
                continue;
            ++m_cues;
            m_unannounced += m_ahead.contains({event.segment, event.position, event.cue, event.text}) ? 0 : 1;
        }
    }

    RoutinePlayer m_player;
    std::map<Ahead, bool> m_ahead;
    std::map<std::pair<std::size_t, base::Side>, milliseconds> m_held;
    int m_unannounced = 0;
    int m_cues = 0;
};

TEST(WholeRoutineTest, TenMinutesTickByTickAreWhatTheTimelineSays)
{
    const content::Content content = content::loadShipped();
    for (const char *ref : {"R02", "R06"}) {
        const auto plan = plan::permit(content, plan::fromRoutine(content, *content.findRoutineNamed(ref)), {}, {});
        ASSERT_TRUE(plan.has_value()) << ref;
        const plan::Timeline timeline = plan::compile(*plan);
        ASSERT_GE(timeline.total(), 9min) << ref;

        const Played played(*plan);

        EXPECT_EQ(played.player().position(), timeline.total()) << ref;
        EXPECT_GT(played.cues(), 100) << ref;
        EXPECT_EQ(played.unannounced(), 0) << ref;
        for (const plan::Segment &segment : timeline.segments)
            if (segment.kind == SegmentKind::Do) {
                EXPECT_EQ(played.heldOf(segment.step, segment.side), segment.length) << ref << ' ' << segment.step;
            }
    }
}

} // namespace
} // namespace unknot::player
