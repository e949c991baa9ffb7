// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/player/player_fixture.h"

#include <cstdlib>
#include <map>
#include <random>
#include <string_view>

namespace unknot::player {
namespace {

using base::SegmentKind;
using base::Side;
using std::chrono::milliseconds;
using namespace std::chrono_literals;
using State = RoutinePlayer::State;

int rounds(int quick, int full)
{
    const char *scale = std::getenv("UNKNOT_TEST_SCALE");
    return scale && std::string_view(scale) == "full" ? full : quick;
}

/// Does anything to a player at random, and watches what must hold whatever is done.
class RandomHand
{
public:
    RandomHand(RoutinePlayer player, unsigned seed)
        : m_player(std::move(player))
        , m_random(seed)
    {
        (void)m_player.start();
    }

    void play(int actions)
    {
        for (int i = 0; i < actions && m_player.state() != State::Finished; ++i) {
            act();
            expectEqualHalves();
        }
        take(m_player.stop());
    }

    milliseconds held() const { return m_held; }
    milliseconds recorded() const { return m_recorded; }

private:
    unsigned upTo(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    void act()
    {
        switch (upTo(16)) {
        case 0:
            take(m_player.pause());
            break;
        case 1:
            take(m_player.resume());
            break;
        case 2:
            take(m_player.found());
            break;
        case 3:
            take(m_player.released());
            break;
        case 4:
            take(m_player.done());
            break;
        case 5:
            take(upTo(3) == 0 ? m_player.skip() : Events{});
            break;
        case 6:
            take(m_player.back());
            break;
        case 7:
            take(m_player.restartStep());
            break;
        case 8:
            take(m_player.jumpTo(upTo(8)));
            break;
        case 9:
            take(m_player.plusTen());
            break;
        case 10:
            take(upTo(3) == 0 ? m_player.stopStep(base::StepEnd::Numb) : Events{});
            break;
        case 11:
            take(m_player.felt(base::Felt::Same));
            break;
        case 12:
            take(m_player.slept(1h));
            break;
        case 13:
            advance(milliseconds(upTo(60000)));
            break;
        default:
            advance(milliseconds(upTo(3000)));
            break;
        }
    }

    /// What was announced is what comes, to the millisecond.
    void advance(milliseconds by)
    {
        const auto announced = m_player.upcoming(by);
        const auto from = m_player.position();
        const auto events = m_player.advance(by);
        std::size_t next = 0;
        for (const auto &event : events) {
            if (event.kind != Kind::CueDue)
                continue;
            ASSERT_LT(next, announced.size());
            ASSERT_EQ(announced[next].cue, event.cue);
            ASSERT_EQ(announced[next].after, event.position - from);
            ASSERT_EQ(announced[next].text, event.text);
            ASSERT_EQ(announced[next].segment, event.segment);
            ++next;
        }
        ASSERT_EQ(next, announced.size());
        take(events);
    }

    /// Time between two events is spent in the segment that was entered last.
    void take(const Events &events)
    {
        for (const auto &event : events) {
            spendUntil(event.position);
            if (event.kind == Kind::SegmentEntered)
                m_in = m_player.timeline().segments[event.segment].kind;
            if (event.kind == Kind::StepEnded)
                m_recorded += event.record->done;
        }
        spendUntil(m_player.position());
    }

    void spendUntil(milliseconds position)
    {
        ASSERT_GE(position, m_at);
        if (m_in == SegmentKind::Do)
            m_held += position - m_at;
        m_at = position;
    }

    void expectEqualHalves()
    {
        std::map<std::size_t, std::vector<milliseconds>> holds;
        for (const auto &segment : m_player.timeline().segments) {
            if (segment.kind == SegmentKind::Do)
                holds[segment.step].push_back(segment.length);
            for (const auto &cue : segment.cues)
                ASSERT_TRUE(cue.offset >= 0ms && cue.offset <= segment.length);
        }
        for (const auto &[step, lengths] : holds)
            ASSERT_EQ(lengths.front(), lengths.back()) << "step " << step;
    }

    RoutinePlayer m_player;
    std::mt19937 m_random;
    SegmentKind m_in = SegmentKind::Prepare;
    milliseconds m_at{0};
    milliseconds m_held{0};
    milliseconds m_recorded{0};
};

using PlayerPropertiesTest = PlayerTest;

TEST_F(PlayerPropertiesTest, WhateverIsDoneNoSecondIsLostOrCountedTwice)
{
    for (int seed = 0; seed < rounds(300, 10000); ++seed) {
        RandomHand hand(ready({{"T40", 30},
                               {"T24", 30, Side::None, seed % 2 == 0},
                               {"T01", 45},
                               {"T09", 90},
                               {"T19", 25},
                               {"T18", 45},
                               {"T40", 20}}),
                        static_cast<unsigned>(seed));
        hand.play(120);
        ASSERT_EQ(hand.recorded(), hand.held()) << "seed " << seed;
        if (HasFatalFailure())
            return;
    }
}

TEST_F(PlayerPropertiesTest, UpcomingAgreesFromEveryMoment)
{
    auto player = playing({{"T40", 30}, {"T01", 45}, {"T19", 25}});
    while (player.state() == State::Running) {
        const auto announced = player.upcoming(2s);
        auto due = player.position();
        for (const auto &cue : announced)
            EXPECT_GE(cue.after, 0ms);
        for (const auto &event : player.advance(333ms))
            if (event.kind == Kind::CueDue) {
                ASSERT_FALSE(announced.empty());
                EXPECT_TRUE(std::ranges::any_of(announced, [&](const Upcoming &cue) {
                    return cue.cue == event.cue && cue.after == event.position - due;
                }));
            }
    }
}

} // namespace
} // namespace unknot::player
