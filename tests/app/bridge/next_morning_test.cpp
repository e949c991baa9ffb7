// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/next_morning.h"

#include "app/bridge/diary_service.h"
#include "core/base/clock.h"
#include "core/diary/diary.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

class NextMorningTest : public ::testing::Test
{
protected:
    static base::Moment at(const char *iso) { return *base::Moment::parse(iso, base::Zone::utc()); }

    static records::Session session(const char *iso)
    {
        records::Session session;
        session.started = at(iso);
        session.id = base::Uuid::make(session.started.at);
        session.ended = session.started;
        session.end = base::SessionEnd::Finished;
        records::StepDone step;
        step.technique = base::TechniqueId("ball-wall-blade");
        step.plannedSeconds = step.doneSeconds = 45;
        session.steps = {step};
        return session;
    }
    static records::History with(const records::Session &session) { return records::History().with(session); }

    test::TempFolder folder;
};

TEST_F(NextMorningTest, YesterdaysRoutineIsAskedAboutFromFourUntilNoon)
{
    const auto history = with(session("2026-03-14T21:00:00Z"));

    EXPECT_EQ(awaitsMorning(history, at("2026-03-15T03:59:00Z")), nullptr);
    EXPECT_NE(awaitsMorning(history, at("2026-03-15T04:00:00Z")), nullptr);
    EXPECT_NE(awaitsMorning(history, at("2026-03-15T11:59:00Z")), nullptr);
    EXPECT_EQ(awaitsMorning(history, at("2026-03-15T12:00:00Z")), nullptr);
    EXPECT_EQ(awaitsMorning(history, at("2026-03-16T08:00:00Z")), nullptr);
}

TEST_F(NextMorningTest, WhatWasDoneThisMorningDoesNotHideIt)
{
    const auto history = with(session("2026-03-14T21:00:00Z")).with(session("2026-03-15T08:00:00Z"));
    const auto *asked = awaitsMorning(history, at("2026-03-15T09:00:00Z"));
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->day, *base::Date::parse("2026-03-14"));
}

TEST_F(NextMorningTest, WhereNothingWasDoneThereIsNothingToAsk)
{
    auto empty = session("2026-03-14T21:00:00Z");
    empty.steps.front().doneSeconds = 0;
    EXPECT_EQ(awaitsMorning(with(empty), at("2026-03-15T08:00:00Z")), nullptr);
}

TEST_F(NextMorningTest, TheAnswerIsKeptAndNotAskedForAgain)
{
    base::FixedClock clock(at("2026-03-15T08:00:00Z").at, base::Zone::utc());
    DiaryService diary(folder.path() / "diary", clock);
    NextMorning morning(diary, clock);
    QSignalSpy saved(&diary, &DiaryService::saved);
    diary.open();
    diary.save(session("2026-03-14T21:00:00Z"));
    ASSERT_TRUE(saved.wait());
    ASSERT_TRUE(QTest::qWaitFor([&] { return morning.isDue(); }));

    morning.give(3);

    ASSERT_TRUE(QTest::qWaitFor([&] { return !morning.isDue(); }));
    EXPECT_EQ(diary.history().sessions().back().nextMorning, 3);
}

} // namespace unknot::ui
