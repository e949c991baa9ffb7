// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"
#include "tests/faults/figure.h"
#include "tests/faults/killed_writer.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_scale.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace unknot::diary {
namespace {

/// A diary of its own for so many kills: reading all of it back after each would take ever longer.
constexpr int kKillsPerDiary = 25;
constexpr int kLongestMicroseconds = 120'000;

struct Tally
{
    int kills = 0;
    int acknowledged = 0;
    int lost = 0;
    int partial = 0;
    int damaged = 0;
    int hotJournals = 0;
};

/// Entries change once after they are made, so that the file may hold the change whose word was cut off.
bool isAsSaidOrNext(int level, int said)
{
    return level == said || level == (said + 1) % 10;
}

bool isWhole(const records::Entry &entry)
{
    const bool hasLevels = entry.regions.size() == 3 && std::ranges::all_of(entry.regions, [&](const auto &region) {
                               return region.second == entry.average;
                           });
    return !entry.damaged && hasLevels && entry.worst == entry.average &&
           entry.note.size() == static_cast<std::size_t>(*entry.average) * 700;
}

void compareEntries(Diary &diary, const test::Acknowledged &said, Tally &tally)
{
    std::map<std::string, records::Entry> found;
    const std::vector<records::Entry> entries = diary.entries().value();
    for (const records::Entry &entry : entries) {
        tally.partial += isWhole(entry) ? 0 : 1;
        found[entry.id.text()] = entry;
    }
    for (const auto &[id, level] : said.entries) {
        const auto entry = found.find(id);
        if (entry != found.end())
            tally.lost += isAsSaidOrNext(*entry->second.average, level) && !said.removed.contains(id) ? 0 : 1;
        else if (!said.removed.contains(id))
            tally.lost += diary.revisions(base::Uuid::parse(id).value()).value().size() == 1 ? 0 : 1; // just removed
    }
}

void compareSessions(Diary &diary, const test::Acknowledged &said, Tally &tally)
{
    std::map<std::string, records::Session> found;
    const std::vector<records::Session> sessions = diary.sessions().value();
    for (const records::Session &session : sessions) {
        for (std::size_t i = 0; i < session.steps.size(); ++i)
            tally.partial += session.steps[i].doneSeconds == static_cast<int>(i) + 1 ? 0 : 1;
        tally.partial += session.damaged ? 1 : 0;
        found[session.id.text()] = session;
    }
    for (const auto &[id, steps] : said.sessions) {
        const auto session = found.find(id);
        const int kept = session == found.end() ? -1 : static_cast<int>(session->second.steps.size());
        tally.lost += kept == steps || kept == steps + 1 ? 0 : 1;
    }
}

class KillTest : public testing::Test
{
protected:
    void compare(const std::filesystem::path &place, const test::Acknowledged &said)
    {
        const base::FixedClock clock(base::Instant{}, base::Zone::utc());
        tally.hotJournals += std::filesystem::exists(place / "diary.db-journal") ? 1 : 0;
        auto diary = Diary::open(place, Access::Read, clock);
        ASSERT_TRUE(diary.has_value()) << diary.error().detail;
        compareEntries(*diary, said, tally);
        compareSessions(*diary, said, tally);
        const CheckReport report = Diary::check(place);
        tally.damaged += report.ok ? 0 : 1;
        for (const Problem &problem : report.problems)
            ADD_FAILURE() << problem.code << ": " << problem.text;
    }

    void printTally() const
    {
        test::printFigure("kill -9 while saving",
                          std::to_string(tally.kills) + " kills, " + std::to_string(tally.acknowledged) +
                              " saves acknowledged, " + std::to_string(tally.hotJournals) + " hot journals, " +
                              std::to_string(tally.lost) + " lost, " + std::to_string(tally.partial) + " half, " +
                              std::to_string(tally.damaged) + " damaged");
    }

    Tally tally;
    std::mt19937 random{20260314};
};

TEST_F(KillTest, NoSaveThatWasAcknowledgedIsLostAndNoneIsHalfThere)
{
    const int kills = test::atScale(100, 1000);
    std::uniform_int_distribution<int> microseconds(0, kLongestMicroseconds);

    while (tally.kills < kills) {
        const test::TempFolder folder;
        test::Acknowledged said;
        for (int i = 0; i < kKillsPerDiary && tally.kills < kills; ++i, ++tally.kills) {
            ASSERT_TRUE(writeAndKill(folder / "unknot", std::chrono::microseconds(microseconds(random)), said));
            ASSERT_NO_FATAL_FAILURE(compare(folder / "unknot", said));
        }
        tally.acknowledged += said.lines;
    }

    printTally();
    EXPECT_EQ(tally.lost, 0);
    EXPECT_EQ(tally.partial, 0);
    EXPECT_EQ(tally.damaged, 0);
    EXPECT_GT(tally.acknowledged, 0);
}

} // namespace
} // namespace unknot::diary
