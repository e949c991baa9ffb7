// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_builder.h"
#include "tests/core/diary/open_diary.h"
#include "tests/core/records/random_records.h"

#include <algorithm>
#include <map>

namespace unknot::diary {
namespace {

using RoundTripTest = test::DiaryTest;

/// Enough for every field in every state; the whole file is read back at the end.
constexpr int kRecords = 500;

TEST_F(RoundTripTest, EveryFieldOfEveryEntryComesBack)
{
    test::RandomRecords random(1);
    std::map<base::Uuid, records::Entry> saved;
    {
        Diary diary = open();
        for (int i = 0; i < kRecords; ++i) {
            const records::Entry entry = random.entry();
            clock.advance(std::chrono::seconds(1));
            const auto stored = diary.save(entry);
            ASSERT_TRUE(stored.has_value()) << stored.error().detail;
            saved[entry.id] = *stored;
        }
    }

    const auto loaded = open(Access::Read).entries();

    ASSERT_TRUE(loaded.has_value());
    ASSERT_EQ(loaded->size(), saved.size());
    for (const records::Entry &entry : *loaded)
        ASSERT_EQ(entry, saved.at(entry.id));
    EXPECT_TRUE(std::ranges::is_sorted(*loaded, {}, [](const records::Entry &entry) { return entry.at.day; }));
}

TEST_F(RoundTripTest, EveryFieldOfEverySessionComesBack)
{
    test::RandomRecords random(2);
    std::map<base::Uuid, records::Session> saved;
    {
        Diary diary = open();
        for (int i = 0; i < kRecords; ++i) {
            const records::Session session = random.session();
            const auto stored = diary.save(session);
            ASSERT_TRUE(stored.has_value()) << stored.error().detail;
            saved[session.id] = *stored;
        }
    }

    const auto loaded = open(Access::Read).sessions();

    ASSERT_TRUE(loaded.has_value());
    ASSERT_EQ(loaded->size(), saved.size());
    for (const records::Session &session : *loaded)
        ASSERT_EQ(session, saved.at(session.id));
}

TEST_F(RoundTripTest, TheHistoryLoadedIsTheHistoryOfWhatWasSaved)
{
    test::RandomRecords random(4);
    Diary diary = open();
    records::HistoryBuilder builder;
    for (int i = 0; i < 100; ++i) {
        builder.add(diary.save(random.entry()).value());
        builder.add(diary.save(random.session()).value());
    }
    records::TriageRecord triage;
    for (int i = 0; i < 30; ++i) {
        triage.answers.push_back(random.answer());
        triage.statements.push_back(random.statement());
        triage.toSet.push_back(random.finding());
        builder.add(triage.answers.back());
        builder.add(triage.statements.back());
        builder.add(triage.toSet.back());
    }
    ASSERT_TRUE(diary.save(triage).has_value());
    records::Profile profile;
    profile.kit = {base::Kit::TennisBall, base::Kit::FoamRoller};
    profile.cannot = {base::Position::Prone};
    profile.excluded = {base::TechniqueId("chin-tuck"), base::TechniqueId("roller-upper-back")};
    profile.emergencyNumber = "112";
    profile.stored = true;
    ASSERT_TRUE(diary.save(profile).has_value());
    builder.set(profile);

    EXPECT_EQ(diary.loadHistory().value(), builder.build());
}

TEST_F(RoundTripTest, AnswersAndFindingsAreStoredTogetherAndHistoryIsToldWhatChanged)
{
    test::RandomRecords random(6);
    Diary diary = open();
    records::TriageRecord first;
    first.toSet = {random.finding()};
    first.toSet.front().clearedAt.reset();
    auto history = records::History().with(diary.save(first).value());
    records::TriageRecord second;
    second.answers = {random.answer()};
    second.toClear = {first.toSet.front().id};
    second.clearedBy = "seen";

    history = history.with(diary.save(second).value());

    EXPECT_EQ(history.findings().front().clearedBy, "seen");
    EXPECT_EQ(history.findings().front().clearedAt, clock.moment());
    EXPECT_EQ(history, diary.loadHistory().value());
}

TEST_F(RoundTripTest, AFindingThatIsNotThereClearsNothingAndStoresNothing)
{
    test::RandomRecords random(8);
    Diary diary = open();
    records::TriageRecord triage;
    triage.answers = {random.answer()};
    triage.toClear = {random.id()};

    const auto saved = diary.save(triage);

    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, base::ErrorCode::NotFound);
    EXPECT_TRUE(diary.loadHistory().value().answers().empty());
}

TEST_F(RoundTripTest, ManyChangesAreSavedTogetherOrNotAtAll)
{
    test::RandomRecords random(9);
    Diary diary = open();
    std::vector<records::Change> changes{random.entry(), random.session(), random.answer(), random.statement(),
                                         random.finding()};
    changes.emplace_back(records::EntryRemoved{std::get<records::Entry>(changes.front()).id});

    const auto history = records::History().with(diary.saveTogether(changes).value());
    EXPECT_EQ(history, diary.loadHistory().value());

    changes = {random.entry(), records::SessionRemoved{random.id()}};
    EXPECT_EQ(diary.saveTogether(changes).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(history, diary.loadHistory().value());
}

TEST_F(RoundTripTest, DraftsAreOneAForm)
{
    Diary diary = open();
    ASSERT_TRUE(diary.save(records::Draft{"entry", "{\"average\":4}", {}}).has_value());
    ASSERT_TRUE(diary.save(records::Draft{"entry", "{\"average\":5}", {}}).has_value());
    ASSERT_TRUE(diary.save(records::Draft{"note", "{}", {}}).has_value());
    ASSERT_TRUE(diary.removeDraft("note").has_value());

    const auto drafts = diary.drafts().value();

    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().json, "{\"average\":5}");
    EXPECT_EQ(drafts.front().modified, clock.now());
}

TEST_F(RoundTripTest, OwnRoutinesComeBackAndGo)
{
    Diary diary = open();
    records::OwnRoutine routine;
    routine.name = "Mine";
    routine.json = "[]";
    routine = diary.save(routine).value();
    routine.name = "Ours";
    ASSERT_TRUE(diary.save(routine).has_value());

    ASSERT_EQ(diary.ownRoutines().value().size(), 1U);
    EXPECT_EQ(diary.ownRoutines().value().front().name, "Ours");
    ASSERT_TRUE(diary.remove(routine.id).has_value());
    EXPECT_TRUE(diary.ownRoutines().value().empty());
}

TEST_F(RoundTripTest, OnlyTheDaysAskedForAreRead)
{
    Diary diary = open();
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(diary.save(anEntry(i)).has_value());
        clock.advance(std::chrono::hours(24));
    }
    const base::Date last = clock.moment().day.plusDays(-1);

    const auto entries = diary.entries(last.plusDays(-2), last.plusDays(-1)).value();

    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries.front().average, 2);
    EXPECT_EQ(entries.back().average, 3);
}

} // namespace
} // namespace unknot::diary
