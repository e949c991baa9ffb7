// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"

namespace unknot::diary {
namespace {

class SessionStepsTest : public test::DiaryTest
{
protected:
    records::Session aSession() const
    {
        records::Session session;
        session.routine = "upper-back-knot-release";
        session.planJson = "{}";
        session.started = clock.moment();
        session.before = 6;
        return session;
    }

    static records::StepDone aStep(int seconds)
    {
        records::StepDone step;
        step.technique = base::TechniqueId("ball-wall-upper-back");
        step.side = base::Side::Left;
        step.regions = {base::RegionId("interscapular-left")};
        step.plannedSeconds = 60;
        step.doneSeconds = seconds;
        return step;
    }

    std::vector<std::string> stepRows() const
    {
        SQLite::Database db(file().native(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(db, "SELECT row || ':' || done_s FROM session_steps ORDER BY row");
        std::vector<std::string> found;
        while (rows.executeStep())
            found.push_back(rows.getColumn(0).getString());
        return found;
    }
};

TEST_F(SessionStepsTest, AStepIsARowOfItsOwnAndTheOnesBeforeAreNotTouched)
{
    Diary diary = open();
    records::Session session = diary.save(aSession()).value();
    session.steps.push_back(aStep(60));
    session = diary.save(session).value();
    const auto first = stepRows();
    session.steps.push_back(aStep(45));

    session = diary.save(session).value();

    ASSERT_EQ(stepRows().size(), 2U);
    EXPECT_EQ(stepRows().front(), first.front());
    EXPECT_EQ(diary.sessions().value(), std::vector{session});
    EXPECT_EQ(session.revision, 1);
}

TEST_F(SessionStepsTest, EndingItAndTheLevelsAfterAreNoRevision)
{
    Diary diary = open();
    records::Session session = diary.save(aSession()).value();
    session.ended = clock.moment();
    session.end = base::SessionEnd::Finished;
    session = diary.save(session).value();
    session.after = 3;
    session = diary.save(session).value();
    session.nextMorning = 2;

    session = diary.save(session).value();

    EXPECT_EQ(session.revision, 1);
    EXPECT_EQ(ask("SELECT count(*) FROM entry_history"), "0");
    EXPECT_EQ(diary.loadHistory().value(), records::History().with(session));
}

TEST_F(SessionStepsTest, SayingHowAStepFeltIsNoRevision)
{
    Diary diary = open();
    records::Session session = aSession();
    session.steps = {aStep(60), aStep(45)};
    session = diary.save(session).value();
    session.steps.back().felt = base::Felt::Easier;

    session = diary.save(session).value();

    EXPECT_EQ(session.revision, 1);
    EXPECT_EQ(diary.sessions().value(), std::vector{session});
    session.steps.back().felt = base::Felt::Worse;
    EXPECT_EQ(diary.save(session).value().revision, 2);
    EXPECT_TRUE(Diary::check(place()).ok);
}

TEST_F(SessionStepsTest, CorrectingALevelIsARevision)
{
    Diary diary = open();
    records::Session session = aSession();
    session.after = 3;
    session.steps = {aStep(60)};
    session = diary.save(session).value();
    session.after = 5;

    session = diary.save(session).value();

    EXPECT_EQ(session.revision, 2);
    EXPECT_EQ(ask("SELECT kind FROM entry_history"), "sessions");
    EXPECT_EQ(diary.sessions().value(), std::vector{session});
}

TEST_F(SessionStepsTest, ARunningSessionSurvivesAsItWasSaid)
{
    {
        Diary diary = open();
        records::Session session = diary.save(aSession()).value();
        session.steps.push_back(aStep(60));
        ASSERT_TRUE(diary.save(session).has_value());
    }

    const auto sessions = open(Access::Read).sessions().value();

    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions.front().ended, std::nullopt);
    EXPECT_EQ(sessions.front().end, base::SessionEnd::Dropped);
    EXPECT_EQ(sessions.front().steps.size(), 1U);
}

} // namespace
} // namespace unknot::diary
