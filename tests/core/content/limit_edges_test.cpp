// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/limit_table.h"
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

#include <algorithm>
#include <ostream>
#include <string_view>

namespace unknot::content {
namespace {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::Not;

/// Where a limit of limits.json holds the dose of a technique.
struct Edge
{
    const char *key;
    const char *technique;
    const char *pointer;
    bool isMost = true; ///< else at least

    friend void PrintTo(const Edge &edge, std::ostream *out) { *out << edge.key; }
};

class LimitEdgeTest : public testing::TestWithParam<Edge>
{
protected:
    LimitEdgeTest()
    {
        const auto content = loadShipped();
        const auto entry = std::ranges::find(limitTable(), std::string_view(GetParam().key), &LimitEntry::key);
        m_value = content.limits.*entry->value;
        m_sentence = limitSentence(content.limits, entry->value);
    }

    static std::string file() { return std::string("techniques/") + GetParam().technique + ".json"; }
    std::vector<Problem> with(int value) const { return Edited().set(file(), GetParam().pointer, value).problems(); }
    auto names() const { return Contains(problem(file(), GetParam().pointer, m_sentence)); }

    int m_value = 0;
    std::string m_sentence;
};

TEST_P(LimitEdgeTest, JustInsideNothingIsSaid)
{
    EXPECT_THAT(with(m_value), Not(Contains(Field(&Problem::text, HasSubstr(m_sentence)))));
}

TEST_P(LimitEdgeTest, JustOutsideTheLimitIsNamedWithItsSource)
{
    EXPECT_THAT(with(GetParam().isMost ? m_value + 1 : m_value - 1), names());
}

TEST_P(LimitEdgeTest, TenTimesTooMuchIsNamedWithTheLimitAndItsSource)
{
    const bool isOnTheScale = std::string_view(GetParam().pointer).starts_with("/intensity"); // which ends at ten
    if (GetParam().isMost)
        EXPECT_THAT(with(isOnTheScale ? 10 : m_value * 10), names());
    else
        EXPECT_THAT(with(m_value / 10), names());
}

constexpr const char *kSeconds = "/dose/seconds/max";
constexpr const char *kCap = "/dose/session_cap_seconds";
constexpr const char *kDays = "/dose/days_in_seven";

INSTANTIATE_TEST_SUITE_P(
    EveryLimitOfADose, LimitEdgeTest,
    testing::Values(Edge{"ball_hold_min_seconds", "ball-wall-upper-back", "/dose/seconds/min", false},
                    Edge{"spot_hold_seconds", "ball-wall-upper-back", kSeconds},
                    Edge{"spot_days_in_seven", "ball-wall-upper-back", kDays},
                    Edge{"spot_hours_between", "ball-wall-upper-back", "/dose/hours_between", false},
                    Edge{"spot_passes", "ball-wall-upper-back", "/dose/passes"},
                    Edge{"pressed_spots_per_side", "ball-wall-upper-back", "/dose/spots_per_side"},
                    Edge{"press_session_seconds", "hands-shoulder-squeeze", kCap},
                    Edge{"severe_level", "ball-wall-upper-back", "/intensity/stop_at"},
                    Edge{"roller_sessions_in_seven_days", "roller-mid-back", kDays},
                    Edge{"roller_hours_between", "roller-mid-back", "/dose/hours_between", false},
                    Edge{"roller_session_seconds", "roller-mid-back", kCap},
                    Edge{"roller_pause_min_seconds", "roller-mid-back", "/dose/pauses/min_seconds", false},
                    Edge{"roller_pause_max_seconds", "roller-mid-back", "/dose/pauses/max_seconds"},
                    Edge{"strength_days_in_seven", "bridge", kDays},
                    Edge{"stretch_seconds_max", "childs-pose", kSeconds},
                    Edge{"move_seconds_max", "bridge", kSeconds},
                    Edge{"calm_seconds_max", "belly-breathing", kSeconds},
                    Edge{"heat_seconds_max", "warm-pack", kSeconds}, Edge{"cold_seconds_max", "cold-pack", kSeconds},
                    Edge{"repetitions_max", "arm-circles", "/dose/repetitions"},
                    Edge{"sets_max", "doorway-chest-stretch", "/dose/passes"},
                    Edge{"times_per_day_max", "arm-circles", "/dose/times_per_day"}),
    [](const auto &each) { return std::string(each.param.key); });

} // namespace
} // namespace unknot::content
