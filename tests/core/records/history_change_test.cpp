// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history.h"
#include "core/records/history_builder.h"
#include "tests/core/records/random_records.h"

#include <gtest/gtest.h>
#include <map>

namespace unknot::records {
namespace {

/// What a diary holds, kept by the most obvious means, to compare with.
struct Everything
{
    std::map<base::Uuid, Entry> entries;
    std::map<base::Uuid, Session> sessions;
    std::map<base::Uuid, Answer> answers;
    std::map<base::Uuid, Statement> statements;
    std::map<base::Uuid, Finding> findings;
    std::map<base::Uuid, Episode> episodes;
    std::map<base::Uuid, Visit> visits;
    std::map<base::Uuid, HabitTicked> habits;
    Profile profile;

    void apply(const Entry &entry) { entries[entry.id] = entry; }
    void apply(const Session &session) { sessions[session.id] = session; }
    void apply(const Answer &answer) { answers[answer.id] = answer; }
    void apply(const Statement &statement) { statements[statement.id] = statement; }
    void apply(const Finding &finding) { findings[finding.id] = finding; }
    void apply(const Episode &episode) { episodes[episode.id] = episode; }
    void apply(const Visit &visit) { visits[visit.id] = visit; }
    void apply(const HabitTicked &habit) { habits[habit.id] = habit; }
    void apply(const EpisodeRemoved &removed) { episodes.erase(removed.id); }
    void apply(const VisitRemoved &removed) { visits.erase(removed.id); }
    void apply(const HabitUnticked &removed) { habits.erase(removed.id); }
    void apply(const Profile &changed) { profile = changed; }
    void apply(const EntryRemoved &removed) { entries.erase(removed.id); }
    void apply(const SessionRemoved &removed) { sessions.erase(removed.id); }
    void apply(const StatementRemoved &removed) { statements.erase(removed.id); }

    History load() const
    {
        HistoryBuilder builder;
        for (const auto &[id, session] : sessions)
            builder.add(session);
        for (const auto &[id, entry] : entries)
            builder.add(entry);
        for (const auto &[id, answer] : answers)
            builder.add(answer);
        for (const auto &[id, statement] : statements)
            builder.add(statement);
        for (const auto &[id, finding] : findings)
            builder.add(finding);
        for (const auto &[id, episode] : episodes)
            builder.add(episode);
        for (const auto &[id, visit] : visits)
            builder.add(visit);
        for (const auto &[id, habit] : habits)
            builder.add(habit);
        builder.set(profile);
        return builder.build();
    }
};

template<typename Record>
base::Uuid anyId(test::RandomRecords &random, const std::map<base::Uuid, Record> &records)
{
    if (records.empty())
        return random.id();
    return std::next(records.begin(), random.below(static_cast<int>(records.size())))->first;
}

Change anyChange(test::RandomRecords &random, const Everything &all)
{
    const bool isEdit = random.below(3) == 0;
    switch (random.below(12)) {
    case 0:
    case 1: {
        Session session = random.session();
        if (isEdit)
            session.id = anyId(random, all.sessions);
        return session;
    }
    case 2:
        return random.answer();
    case 3: {
        Statement statement = random.statement();
        return statement;
    }
    case 4: {
        Finding finding = random.finding();
        if (isEdit)
            finding.id = anyId(random, all.findings);
        return finding;
    }
    case 5:
        return EntryRemoved{anyId(random, all.entries)};
    case 6:
        return random.below(2) == 0 ? Change(SessionRemoved{anyId(random, all.sessions)})
                                    : Change(StatementRemoved{anyId(random, all.statements)});
    case 7: {
        Profile profile;
        profile.kit = {base::Kit::TennisBall};
        profile.excluded = {base::TechniqueId(random.text())};
        profile.stored = true;
        return profile;
    }
    case 8:
        switch (random.below(4)) {
        case 0:
            return EpisodeRemoved{anyId(random, all.episodes)};
        case 1:
            return VisitRemoved{anyId(random, all.visits)};
        default:
            return HabitUnticked{anyId(random, all.habits)};
        }
    case 9:
        switch (random.below(3)) {
        case 0: {
            Episode episode = random.episode();
            if (isEdit)
                episode.id = anyId(random, all.episodes);
            return episode;
        }
        case 1:
            return random.visit();
        default:
            return random.habitTicked();
        }
    default: {
        Entry entry = random.entry();
        if (isEdit)
            entry.id = anyId(random, all.entries);
        entry.damaged = random.below(20) == 0;
        return entry;
    }
    }
}

class HistoryChangeTest : public testing::TestWithParam<unsigned>
{
};

TEST_P(HistoryChangeTest, IsAFreshLoadAfterEveryChange)
{
    test::RandomRecords random(GetParam());
    Everything all;
    History history;

    for (int i = 0; i < 300; ++i) {
        const Change change = anyChange(random, all);
        std::visit([&](const auto &one) { all.apply(one); }, change);
        history = history.with(change);
        ASSERT_EQ(history, all.load()) << "change " << i << " of kind " << change.index();
    }
}

TEST_P(HistoryChangeTest, ManyChangesAtOnceAreTheSameAsOneByOne)
{
    test::RandomRecords random(GetParam());
    Everything all;
    std::vector<Change> changes;
    History oneByOne;
    for (int i = 0; i < 60; ++i) {
        changes.push_back(anyChange(random, all));
        std::visit([&](const auto &one) { all.apply(one); }, changes.back());
        oneByOne = oneByOne.with(changes.back());
    }

    EXPECT_EQ(History().with(changes), oneByOne);
}

INSTANTIATE_TEST_SUITE_P(Seeds, HistoryChangeTest, testing::Range(1U, 7U));

TEST(HistoryChangeOnceTest, TheOldHistoryStaysAsItWas)
{
    test::RandomRecords random(11);
    const Entry entry = random.entry();
    const History before = History().with(entry);
    const History same = History().with(entry);

    const History after = before.with(random.session()).with(EntryRemoved{entry.id});

    EXPECT_EQ(before, same);
    EXPECT_NE(after, before);
}

TEST(HistoryChangeOnceTest, RemovingWhatIsNotThereChangesNothing)
{
    test::RandomRecords random(12);
    const History before = History().with(random.entry());

    EXPECT_EQ(before.with(EntryRemoved{random.id()}), before);
}

} // namespace
} // namespace unknot::records
