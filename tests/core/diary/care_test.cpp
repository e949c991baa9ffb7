// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"
#include "tests/core/records/random_records.h"

namespace unknot::diary {
namespace {

using CareTest = test::DiaryTest;
using base::ErrorCode;

TEST_F(CareTest, EveryFieldOfEpisodesVisitsAndHabitsComesBack)
{
    test::RandomRecords random(12);
    Diary diary = open();
    records::History history;
    for (int i = 0; i < 60; ++i) {
        history = history.with(diary.save(random.episode()).value());
        history = history.with(diary.save(random.visit()).value());
        history = history.with(diary.save(random.habitTicked()).value());
    }

    EXPECT_EQ(diary.loadHistory().value(), history);
    EXPECT_EQ(diary.episodes().value().size(), 60U);
    EXPECT_EQ(diary.visits().value().size(), 60U);
    EXPECT_TRUE(Diary::check(place()).ok);
}

TEST_F(CareTest, AVisitKeepsItsTextsInTheDiaryAndNotInTheHistory)
{
    Diary diary = open();
    const records::Visit visit = diary.save(records::Visit{{}, clock.moment().day, "Dr A", "limits", "rest"}).value();

    EXPECT_EQ(diary.visits().value(), std::vector{visit});
    const auto history = diary.loadHistory().value();
    ASSERT_EQ(history.visits().size(), 1U);
    EXPECT_EQ(history.visits().front().goOn, "limits");
    EXPECT_EQ(history.visits().front().byWhom + history.visits().front().note, "");
}

TEST_F(CareTest, AHabitIsTickedOnceADayAndCanBeTakenOffAndPutOnAgain)
{
    Diary diary = open();
    const records::HabitTicked tick{{}, base::HabitId("desk-breaks"), clock.moment().day};
    const records::HabitTicked first = diary.save(tick).value();

    EXPECT_EQ(diary.save(tick).value(), first);
    EXPECT_EQ(ask("SELECT count(*) FROM habits_ticked"), "1");

    auto history = diary.loadHistory().value().with(diary.remove(first.id).value());
    EXPECT_TRUE(history.habitsTicked().empty());
    EXPECT_EQ(diary.loadHistory().value(), history);
    EXPECT_EQ(diary.save(tick).value(), first);
    EXPECT_EQ(diary.loadHistory().value().habitsTicked().size(), 1U);
}

TEST_F(CareTest, AnEpisodeThatEndsIsTheSameEpisode)
{
    Diary diary = open();
    records::Episode episode{{}, base::BodyPart::NeckAndShoulders, clock.moment().day, true, {}, {}};
    episode = diary.save(episode).value();
    episode.lastDay = episode.firstDay.plusDays(9);
    episode.endedBy = "gone";

    ASSERT_TRUE(diary.save(episode).has_value());

    EXPECT_EQ(diary.episodes().value(), std::vector{episode});
    EXPECT_EQ(ask("SELECT kind FROM entry_history"), "episodes");
}

TEST_F(CareTest, RemovedOnesComeBackWhole)
{
    test::RandomRecords random(13);
    Diary diary = open();
    const auto visit = diary.save(random.visit()).value();
    const auto episode = diary.save(random.episode()).value();
    const auto history = diary.loadHistory().value();

    const auto without = history.with(diary.remove(visit.id).value()).with(diary.remove(episode.id).value());
    EXPECT_EQ(diary.loadHistory().value(), without);
    EXPECT_TRUE(without.visits().empty() && without.episodes().empty());
    EXPECT_EQ(without.with(diary.restore(visit.id).value()).with(diary.restore(episode.id).value()), history);
}

TEST_F(CareTest, WhatCannotBeIsRefused)
{
    Diary diary = open();
    const base::Date day = clock.moment().day;
    const auto code = [](const auto &saved) { return saved ? ErrorCode::Interrupted : saved.error().code; };

    EXPECT_EQ(code(diary.save(records::Visit{{}, day, "", "perhaps", ""})), ErrorCode::BadValue);
    EXPECT_EQ(code(diary.save(records::HabitTicked{{}, {}, day})), ErrorCode::BadValue);
    EXPECT_EQ(code(diary.save(records::Episode{{}, base::BodyPart::Spread, day, false, {}, {}})),
              ErrorCode::BadValue);
    EXPECT_EQ(
        code(diary.save(records::Episode{{}, base::BodyPart::UpperAndMidBack, day, false, day.plusDays(-1), "gone"})),
        ErrorCode::BadValue);
    EXPECT_EQ(code(diary.save(records::Episode{{}, base::BodyPart::UpperAndMidBack, day, false, {}, "gone"})),
              ErrorCode::BadValue);
}

} // namespace
} // namespace unknot::diary
