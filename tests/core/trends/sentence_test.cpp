// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/sentence.h"

#include "tests/core/trends/days.h"

#include <gmock/gmock.h>

namespace unknot::trends {
namespace {

using base::TrendWord;
using test::daysFrom;
using test::kNone;
using test::rangeOf;

// Two weeks each; expected medians worked out by hand.
const Range kTwoWeeks = rangeOf("2026-03-01", "2026-03-14");

Sentence of(std::initializer_list<double> averages)
{
    return sentence(daysFrom("2026-03-01", averages), kTwoWeeks);
}

TEST(SentenceTest, TwoPointsLessAreBetter)
{
    const auto said = of({7, 7, 7, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5, 5});

    EXPECT_EQ(said.word, TrendWord::Better);
    EXPECT_EQ(said.first, 7);
    EXPECT_EQ(said.last, 5);
    EXPECT_EQ(said.text, "Better: 5, was 7 (2 points or 29% less; 14 of 14 days)");
}

TEST(SentenceTest, AThirdLessIsBetter)
{
    const auto said = of({3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2});

    EXPECT_EQ(said.word, TrendWord::Better);
    EXPECT_EQ(said.text, "Better: 2, was 3 (1 point or 33% less; 14 of 14 days)");
}

TEST(SentenceTest, ExactlyThirtyPerCentIsBetter)
{
    EXPECT_EQ(of({5, 5, 5, 5, 5, 5, 5, 4, 4, 3, 3, 3.5, 4, 4}).word, TrendWord::Better) << "5 to 3.5";
}

TEST(SentenceTest, OnePointOfSevenIsAboutTheSame)
{
    const auto said = of({7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6});

    EXPECT_EQ(said.word, TrendWord::Same);
    EXPECT_EQ(said.text, "About the same: 6, was 7 (14 of 14 days)");
}

TEST(SentenceTest, TwoPointsMoreAreWorse)
{
    const auto said = of({4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6});

    EXPECT_EQ(said.word, TrendWord::Worse);
    EXPECT_EQ(said.text, "Worse: 6, was 4 (2 points or 50% more; 14 of 14 days)");
}

TEST(SentenceTest, AShareMoreIsNotWorse)
{
    EXPECT_EQ(of({3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4}).word, TrendWord::Same);
}

TEST(SentenceTest, OfALowLevelNoPercentIsClaimed)
{
    EXPECT_EQ(of({2, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0}).text, "Better: 0, was 2 (2 points less; 14 of 14 days)");
}

TEST(SentenceTest, FromNothingToMuchIsWorse)
{
    EXPECT_EQ(of({0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3, 3}).text, "Worse: 3, was 0 (3 points more; 14 of 14 days)");
}

TEST(SentenceTest, NeverAnythingIsTheSame)
{
    EXPECT_EQ(of({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}).word, TrendWord::Same);
}

TEST(SentenceTest, HalfPointsAreWrittenOut)
{
    EXPECT_EQ(of({4, 4, 4, 5, kNone, 4, 4, 4, 4, 4, 4, 5, 4, 5}).text, "About the same: 4, was 4 (13 of 14 days)");
    EXPECT_EQ(of({4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 4, 5, kNone}).text, "About the same: 4.5, was 4 (13 of 14 days)");
}

TEST(SentenceTest, AnEndThatGoesAgainstTheWholeIsAboutTheSame)
{
    // Falls all the time and is thrown up at the end: most pairs of days still fall.
    const auto said = sentence(daysFrom("2026-03-01", {5, 5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 2, 2,
                                                       2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 7, 7, 7, 1, 1}),
                               rangeOf("2026-03-01", "2026-03-30"));

    EXPECT_EQ(said.first, 5);
    EXPECT_EQ(said.last, 7);
    EXPECT_EQ(said.word, TrendWord::Same);
}

TEST(SentenceTest, ThirteenDaysAreTooEarly)
{
    const auto said = sentence(daysFrom("2026-03-01", {7, 7, 7, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4}),
                               rangeOf("2026-03-01", "2026-03-13"));

    EXPECT_EQ(said.word, TrendWord::TooEarly);
    EXPECT_EQ(said.first, std::nullopt);
    EXPECT_EQ(said.text, "Too early to say (13 of 13 days logged)");
}

TEST(SentenceTest, EightDaysOfFourteenAreEnough)
{
    EXPECT_EQ(of({7, 7, 7, kNone, kNone, 5, 5, kNone, kNone, kNone, kNone, 4, 4, 4}).word, TrendWord::Better);
}

TEST(SentenceTest, SevenDaysAreNot)
{
    EXPECT_EQ(of({7, 7, 7, kNone, kNone, 5, kNone, kNone, kNone, kNone, kNone, 4, 4, 4}).word, TrendWord::TooEarly);
}

TEST(SentenceTest, EachEndNeedsThreeDays)
{
    EXPECT_EQ(of({7, 7, kNone, kNone, kNone, 5, 5, 5, 5, 5, 4, 4, 4, 4}).word, TrendWord::TooEarly);
    EXPECT_EQ(of({7, 7, 7, 7, 5, 5, 5, 5, 5, kNone, kNone, kNone, 4, 4}).word, TrendWord::TooEarly);
}

TEST(SentenceTest, LessThanHalfOfTheDaysSayNothing)
{
    const auto said =
        sentence(daysFrom("2026-03-01", {7,     7,     7,     kNone, kNone, 6,     6,     kNone, kNone, kNone, kNone,
                                         kNone, kNone, kNone, kNone, kNone, kNone, kNone, 4,     4,     4}),
                 rangeOf("2026-03-01", "2026-03-21"));

    EXPECT_EQ(said.word, TrendWord::TooEarly);
    EXPECT_EQ(said.logged, 8);
    EXPECT_EQ(said.of, 21);
    EXPECT_EQ(said.text, "Too few days to say (8 of 21 days logged)");
}

TEST(SentenceTest, DaysOutsideTheRangeDoNotCount)
{
    const auto days = daysFrom("2026-02-27", {0, 0, 7, 7, 7, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5, 5, 10, 10});

    const auto said = sentence(days, kTwoWeeks);

    EXPECT_EQ(said.first, 7);
    EXPECT_EQ(said.last, 5);
    EXPECT_EQ(said.logged, 14);
}

TEST(SentenceTest, NothingLoggedIsTooEarly)
{
    EXPECT_EQ(sentence({}, rangeOf("2026-03-01", "2026-03-07")).text, "Too early to say (0 of 7 days logged)");
}

} // namespace
} // namespace unknot::trends
