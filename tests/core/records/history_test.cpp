// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history.h"

#include "core/records/history_builder.h"
#include "tests/core/records/random_records.h"

#include <gmock/gmock.h>
#include <malloc.h>

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace unknot::records {
namespace {

const base::Date kDay = *base::Date::of(2026, 3, 14);

base::Moment at(std::chrono::minutes sinceMidnight, base::Date day = kDay)
{
    return {base::Instant(day.sysDays()) + sinceMidnight, 0min, "UTC", day};
}

Entry anEntry(std::chrono::minutes sinceMidnight, base::EntryKind kind = base::EntryKind::Moment)
{
    Entry entry;
    entry.at = at(sinceMidnight);
    entry.id = base::Uuid::make(entry.at.at);
    entry.kind = kind;
    return entry;
}

Session aSession(std::chrono::minutes sinceMidnight, int before, int after)
{
    Session session;
    session.started = at(sinceMidnight);
    session.id = base::Uuid::make(session.started.at);
    session.before = before;
    session.after = after;
    return session;
}

Day theDay(const History &history)
{
    const Day *day = history.find(kDay);
    return day ? *day : Day{};
}

TEST(HistoryTest, TakesTheLastAverageOfTheDay)
{
    Entry morning = anEntry(8h, base::EntryKind::CheckIn);
    morning.average = 6;
    Entry evening = anEntry(21h, base::EntryKind::CheckIn);
    evening.average = 3;

    const History history = History().with(evening).with(morning);

    EXPECT_EQ(theDay(history).average, 3);
    EXPECT_TRUE(theDay(history).averageGiven);
    EXPECT_EQ(theDay(history).entries, 2);
}

TEST(HistoryTest, TakesTheMedianOfMomentsAndSessionLevelsWhereNoAverageWasGiven)
{
    Entry moment = anEntry(10h);
    moment.now = 7;

    const History history = History().with(moment).with(aSession(11h, 6, 3)).with(aSession(12h, 4, 1));

    EXPECT_EQ(theDay(history).average, 4);
    EXPECT_FALSE(theDay(history).averageGiven);
    EXPECT_EQ(theDay(History().with(aSession(11h, 4, 3))).average, 3.5F);
}

TEST(HistoryTest, WorstIsTheHighestOfWorstMomentsAndSessionLevels)
{
    Entry entry = anEntry(10h, base::EntryKind::CheckIn);
    entry.average = 4;
    entry.worst = 6;

    EXPECT_EQ(theDay(History().with(entry)).worst, 6);
    EXPECT_EQ(theDay(History().with(entry).with(aSession(11h, 8, 3))).worst, 8);
}

TEST(HistoryTest, AMarkedRegionAloneIsTheLevelOfItsMoment)
{
    Entry entry = anEntry(10h);
    entry.regions[base::RegionId("neck-back-left")] = 8;
    entry.regions[base::RegionId("arm-left")] = std::nullopt;

    EXPECT_EQ(theDay(History().with(entry)).worst, 8);

    entry.average = 3;
    EXPECT_EQ(theDay(History().with(entry)).worst, -1);
}

TEST(HistoryTest, ANightWithOneYesIsANightWithPain)
{
    Entry unsure = anEntry(7h, base::EntryKind::Night);
    unsure.woken = "unsure";
    Entry yes = anEntry(8h, base::EntryKind::Night);
    yes.woken = "yes";

    EXPECT_EQ(theDay(History().with(unsure)).woken, 2);
    EXPECT_EQ(theDay(History().with(yes).with(unsure)).woken, 1);
    EXPECT_FALSE(theDay(History().with(yes)).isLogged());
}

TEST(HistoryTest, ADayKeepsTheHighestLevelOfEachRegion)
{
    Entry first = anEntry(8h);
    first.regions[base::RegionId("neck-back-left")] = 2;
    first.regions[base::RegionId("arm-left")] = std::nullopt;
    Entry second = anEntry(9h);
    second.regions[base::RegionId("neck-back-left")] = 5;

    const History history = History().with(first).with(second);

    std::vector<std::pair<std::string, int>> levels;
    for (const DayLevel &level : history.levelsOf(theDay(history)))
        levels.emplace_back(history.name(level.region), level.level);
    EXPECT_THAT(levels, ElementsAre(std::pair("arm-left", -1), std::pair("neck-back-left", 5)));
}

TEST(HistoryTest, ASessionWithoutLevelsMakesNoDay)
{
    Session session = aSession(8h, 1, 1);
    session.before.reset();
    session.after.reset();

    const History history = History().with(session);

    EXPECT_THAT(history.days(), IsEmpty());
    EXPECT_EQ(history.sessions().size(), 1U);
}

TEST(HistoryTest, KeepsStepsWithTechniqueAndRegions)
{
    Session session = aSession(8h, 6, 3);
    session.steps.push_back({base::TechniqueId("roller-upper-back"),
                             base::Side::Both,
                             {base::RegionId("interscapular-left"), base::RegionId("interscapular-right")},
                             60,
                             45,
                             std::nullopt,
                             base::StepEnd::Sharp,
                             base::Felt::Worse});

    const History history = History().with(aSession(7h, 1, 1)).with(session);

    const SessionFact fact = history.sessions().back();
    ASSERT_EQ(fact.stepCount, 1);
    const StepFact step = history.stepsOf(fact).front();
    EXPECT_EQ(history.name(step.technique), "roller-upper-back");
    EXPECT_EQ(step.doneSeconds, 45);
    EXPECT_EQ(step.end, base::StepEnd::Sharp);
    EXPECT_EQ(step.felt, static_cast<int>(base::Felt::Worse));
    ASSERT_EQ(history.regionsOf(step).size(), 2U);
    EXPECT_EQ(history.name(history.regionsOf(step)[1]), "interscapular-right");
}

TEST(HistoryTest, KeepsMedicinesWithTheirTimeAndCare)
{
    Entry entry = anEntry(10h);
    MedicineTaken rub{base::MedicineId("rub"), base::RegionId("neck-back-left"), true};
    rub.at = entry.at.at - 90min;
    entry.medicines = {rub};
    entry.care = {"heat"};

    const History history = History().with(entry);

    const auto marks = history.marksOf(history.entries().front());
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].kind, Mark::Kind::Medicine);
    EXPECT_EQ(history.name(marks[0].value), "neck-back-left");
    EXPECT_EQ(marks[0].minutesAfter, -90);
    EXPECT_TRUE(marks[0].irritated);
    EXPECT_EQ(marks[1].kind, Mark::Kind::Care);
    EXPECT_EQ(history.name(marks[1].name), "heat");
}

TEST(HistoryTest, LeavesDamagedRecordsOut)
{
    Entry entry = anEntry(10h);
    entry.now = 3;
    const History history = History().with(entry);
    entry.damaged = true;

    EXPECT_TRUE(history.with(entry).isEmpty());
}

TEST(HistoryTest, KeepsTheLatestAnswersOfEachQuestionAndNoMore)
{
    HistoryBuilder builder;
    for (int i = 0; i < 1000; ++i) {
        const auto moment = at(std::chrono::minutes(i));
        builder.add(Answer{base::Uuid::make(moment.at), base::QuestionId("QA1"), {"no", {}}, moment});
    }
    const auto old = at(-48h);
    builder.add(Answer{base::Uuid::make(old.at), base::QuestionId("QP1"), {"20-49", {}}, old});

    const History history = builder.build();

    ASSERT_EQ(history.answers().size(), kAnswersKept + 1);
    EXPECT_EQ(history.answers().front().question.text(), "QP1");
    EXPECT_EQ(history.answers().back().answeredAt, at(999min));
}

TEST(HistoryTest, HoldsTwentyYearsInTwelveMegabytes)
{
    test::RandomRecords random(7);
    const auto before = mallinfo2();
    History history = [&] {
        HistoryBuilder builder;
        StepDone step;
        step.technique = base::TechniqueId("chin-tuck");
        step.regions = {base::RegionId("arm-left")};
        for (int i = 0; i < 40'000; ++i) {
            Entry entry = random.entry();
            entry.at = at(12h * i);
            entry.at.day = kDay.plusDays(i / 5);
            builder.add(entry);
        }
        for (int i = 0; i < 15'000; ++i) {
            Session session = random.session();
            session.started = at(12h * i);
            session.steps.resize(8, step);
            builder.add(session);
        }
        for (int i = 0; i < 30'000; ++i)
            builder.add(random.answer());
        return builder.build();
    }();
    const auto after = mallinfo2();

    ASSERT_EQ(history.entries().size(), 40'000U);
    const auto held = (after.uordblks + after.hblkhd) - (before.uordblks + before.hblkhd);
    RecordProperty("bytes", std::to_string(held));
    EXPECT_LT(held, 12U << 20U);
}

} // namespace
} // namespace unknot::records
