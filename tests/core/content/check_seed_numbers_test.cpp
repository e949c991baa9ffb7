// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using testing::Contains;

struct Number
{
    const char *limit;
    int wrong;
    const char *sentence;
};

class CheckSeedNumbersTest : public testing::TestWithParam<Number>
{
};

TEST_P(CheckSeedNumbersTest, ANumberOfTheSeedIsKeptToTheLetter)
{
    const std::string pointer = std::string("/") + GetParam().limit + "/value";

    EXPECT_THAT(Edited().set("limits.json", pointer, GetParam().wrong).problems(),
                Contains(problem("limits.json", pointer, GetParam().sentence)));
}

INSTANTIATE_TEST_SUITE_P(
    AllOfThem, CheckSeedNumbersTest,
    testing::Values(Number{"ball_hold_min_seconds", 20, "20 is not the number of the seed: S15 says 30"},
                    Number{"spot_hold_seconds", 90, "90 is not the number of the seed: S15 says 60"},
                    Number{"roller_sessions_in_seven_days", 4, "4 is not the number of the seed: S84 says 3"},
                    Number{"roller_session_min_seconds", 120, "120 is not the number of the seed: S88 says 300"},
                    Number{"roller_session_seconds", 900, "900 is not the number of the seed: S88 says 600"},
                    Number{"roller_pause_min_seconds", 10, "10 is not the number of the seed: S92 says 20"},
                    Number{"roller_pause_max_seconds", 60, "60 is not the number of the seed: S92 says 30"},
                    Number{"care_hint_days", 10, "10 is not the number of the seed: S59 says 7"},
                    Number{"care_visit_days", 42, "42 is not the number of the seed: S59 says 14"}),
    [](const auto &each) { return std::string(each.param.limit); });

} // namespace
} // namespace unknot::content
