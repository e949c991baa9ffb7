// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/session_recovery.h"

#include "app/bridge/diary_service.h"
#include "core/base/clock.h"
#include "core/content/load.h"
#include "core/diary/diary.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

using namespace std::chrono_literals;

/// A diary that the program left in the middle of a step.
class SessionRecoveryTest : public ::testing::Test
{
protected:
    /// As the program leaves it behind when it is killed.
    void cutOff(int doneSeconds)
    {
        DiaryService diary(place(), clock);
        SessionRecovery recovery(content, diary, clock);
        diary.open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return diary.state() == DiaryService::State::Ready; }));
        records::Session session;
        session.started = clock.moment();
        session.id = base::Uuid::make(session.started.at);
        UnderWay underWay;
        underWay.session = session.id;
        underWay.day = session.started.day;
        underWay.plan = plan::fromRoutine(content, *content.findRoutineNamed("R02"));
        underWay.step = 2;
        underWay.side = base::Side::Left;
        underWay.plannedSeconds = 45;
        underWay.doneSeconds = doneSeconds;
        diary.save(session);
        recovery.keep(underWay);
    }

    std::filesystem::path place() const { return m_folder.path() / "diary"; }
    std::vector<records::Session> kept()
    {
        return *diary::Diary::open(place(), diary::Access::Read, clock)->sessions();
    }
    std::vector<records::Draft> drafts()
    {
        return *diary::Diary::open(place(), diary::Access::Read, clock)->drafts();
    }

    const content::Content content = content::loadShipped();
    base::FixedClock clock{base::Instant(std::chrono::milliseconds(1'773'500'000'000)), base::Zone::utc()};

private:
    test::TempFolder m_folder;
};

TEST_F(SessionRecoveryTest, OffersToGoOnAtTheStepThatWasUnderWay)
{
    cutOff(20);
    clock.advance(10min);
    DiaryService diary(place(), clock);
    SessionRecovery recovery(content, diary, clock);
    QSignalSpy found(&recovery, &SessionRecovery::found);

    diary.open();

    ASSERT_TRUE(found.wait());
    EXPECT_EQ(found[0][2].toInt(), 3);
    const auto session = found[0][1].value<records::Session>();
    ASSERT_EQ(session.steps.size(), 1U);
    EXPECT_EQ(session.steps[0].doneSeconds, 20);
    EXPECT_EQ(drafts().size(), 1U) << "it stays until somebody has answered";
}

TEST_F(SessionRecoveryTest, WhatWasDoneIsCountedOnceHoweverOftenItIsStarted)
{
    cutOff(20);
    for (int n = 0; n < 3; ++n) {
        DiaryService diary(place(), clock);
        SessionRecovery recovery(content, diary, clock);
        QSignalSpy found(&recovery, &SessionRecovery::found);
        diary.open();
        ASSERT_TRUE(found.wait());
    }

    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept()[0].steps.size(), 1U);
}

TEST_F(SessionRecoveryTest, NotNowEndsItThere)
{
    cutOff(20);
    {
        DiaryService diary(place(), clock);
        SessionRecovery recovery(content, diary, clock);
        QSignalSpy found(&recovery, &SessionRecovery::found);
        diary.open();
        ASSERT_TRUE(found.wait());
        recovery.drop(found[0][1].value<records::Session>());
    }

    EXPECT_EQ(kept()[0].end, base::SessionEnd::Dropped);
    EXPECT_TRUE(kept()[0].ended.has_value());
    EXPECT_TRUE(drafts().empty());
}

TEST_F(SessionRecoveryTest, TheNextDayNobodyIsAsked)
{
    cutOff(20);
    clock.advance(12h);
    {
        DiaryService diary(place(), clock);
        SessionRecovery recovery(content, diary, clock);
        QSignalSpy found(&recovery, &SessionRecovery::found);
        QSignalSpy saved(&diary, &DiaryService::saved);
        diary.open();
        ASSERT_TRUE(saved.wait());
        EXPECT_EQ(found.size(), 0);
    }

    EXPECT_EQ(kept()[0].steps.size(), 1U);
    EXPECT_TRUE(drafts().empty());
}

TEST_F(SessionRecoveryTest, ARoutineOfThisRunIsNotOneThatWasCutOff)
{
    cutOff(0);
    DiaryService diary(place(), clock);
    SessionRecovery recovery(content, diary, clock);
    QSignalSpy found(&recovery, &SessionRecovery::found);
    UnderWay now;
    now.session = base::Uuid::make(clock.now());
    recovery.keep(now);

    diary.open();

    ASSERT_TRUE(QTest::qWaitFor([&] { return diary.state() == DiaryService::State::Ready; }));
    QTest::qWait(0);
    EXPECT_EQ(found.size(), 0);
}

} // namespace unknot::ui
