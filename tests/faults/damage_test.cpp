// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/leaf_pages.h"
#include "core/diary/recovery.h"
#include "core/diary/salvage.h"
#include "tests/core/diary/open_diary.h"
#include "tests/core/records/random_records.h"
#include "tests/faults/figure.h"
#include "tests/support/test_scale.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <random>
#include <set>

namespace unknot::diary {
namespace {

constexpr std::size_t kPage = 4096;

class DamageTest : public test::DiaryTest
{
protected:
    void fill(int count)
    {
        test::RandomRecords records(5);
        Diary diary = open();
        std::vector<records::Change> changes;
        for (int i = 0; i < count; ++i)
            changes.emplace_back(records.entry());
        for (int i = 0; i < count / 4; ++i)
            changes.emplace_back(records.session());
        for (int i = 0; i < count / 10; ++i) {
            changes.emplace_back(records.answer());
            changes.emplace_back(records.visit());
        }
        ASSERT_TRUE(diary.saveTogether(changes).has_value());
        const auto first = diary.entries().value();
        for (const records::Entry &entry : first) {
            if (entry.regions.empty()) {
                records::Entry edited = entry;
                edited.note += "!";
                ASSERT_TRUE(diary.save(edited).has_value());
            }
        }
        const auto edited = diary.entries().value();
        for (const records::Entry &entry : edited)
            entries[entry.id] = entry;
        const auto played = diary.sessions().value();
        for (const records::Session &session : played)
            sessions[session.id] = session;
        visits = diary.visits().value();
        whole = bytes();
    }

    void put(const std::string &content) const
    {
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << content;
    }

    /// How many records are given out as good and are not what was saved.
    template<typename R>
    static int wrongOf(const std::vector<R> &found, const std::map<base::Uuid, R> &truth)
    {
        return static_cast<int>(std::ranges::count_if(found, [&](const R &one) {
            const auto known = truth.find(one.id);
            return !one.damaged && (known == truth.end() || !(known->second == one));
        }));
    }

    /// Of a damaged file: wrong values shown as good, and records that no query gives while no check says so.
    void judge(int &wrong, int &missing, int &seen)
    {
        const CheckReport report = Diary::check(place());
        seen += report.ok ? 0 : 1;
        auto opened = Diary::open(place(), Access::Read, clock);
        if (!opened)
            return;
        const auto foundEntries = opened->entries();
        const auto foundSessions = opened->sessions();
        const auto foundVisits = opened->visits();
        if (foundEntries)
            wrong += wrongOf(*foundEntries, entries);
        if (foundSessions)
            wrong += wrongOf(*foundSessions, sessions);
        if (foundVisits) {
            for (const records::Visit &visit : *foundVisits)
                wrong += std::ranges::find(visits, visit) == visits.end() ? 1 : 0;
        }
        for (const auto &[id, entry] : entries) {
            const auto revisions = opened->revisions(id);
            if (revisions && !revisions->empty())
                wrong += revisions->front().note + "!" == entry.note ? 0 : 1;
        }
        if (report.ok)
            missing += foundEntries && foundEntries->size() == entries.size() && foundSessions &&
                               foundSessions->size() == sessions.size() && foundVisits &&
                               foundVisits->size() == visits.size()
                           ? 0
                           : 1;
    }

    std::map<base::Uuid, records::Entry> entries;
    std::map<base::Uuid, records::Session> sessions;
    std::vector<records::Visit> visits;
    std::string whole;
};

TEST_F(DamageTest, AFlippedBitIsNeverAWrongValueNorASilentGap)
{
    fill(150);
    std::mt19937 random(20260314);
    const int flips = test::atScale(100, 1000);
    int wrong = 0;
    int missing = 0;
    int seen = 0;
    for (int i = 0; i < flips; ++i) {
        std::string spoiled = whole;
        const auto at = std::uniform_int_distribution<std::size_t>(0, whole.size() - 1)(random);
        spoiled[at] = static_cast<char>(static_cast<unsigned char>(spoiled[at]) ^ 1U << (random() % 8));
        put(spoiled);
        const int before = wrong + missing;
        judge(wrong, missing, seen);
        EXPECT_EQ(wrong + missing, before) << "byte " << at << " of page " << at / kPage + 1;
    }
    test::printFigure("bit flips", std::to_string(flips) + " flips, " + std::to_string(wrong) +
                                       " silent wrong values, " + std::to_string(missing) +
                                       " silent gaps, seen by the check " + std::to_string(seen));
}

using RowKey = std::pair<std::uint32_t, std::int64_t>; ///< first page of its table, row number

/// Every row that the pages hold, with all of its values in one text.
std::map<RowKey, std::string> rowsOf(const std::string &content)
{
    std::map<RowKey, std::string> rows;
    LeafPages(content).forEachRow([&](std::uint32_t root, std::int64_t row, const std::vector<RawCell> &values) {
        std::string &text = rows[{root, row}];
        for (const RawCell &value : values) {
            if (const auto *number = std::get_if<std::int64_t>(&value.cell))
                text += std::to_string(*number);
            else if (const auto *bytes = std::get_if<std::string>(&value.cell))
                text += *bytes;
            text += '|';
        }
    });
    return rows;
}

TEST_F(DamageTest, EveryRowIsFoundOnThePagesWithoutTheTrees)
{
    fill(60);
    SQLite::Database db(file().native(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(db, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'");
    std::set<RowKey> truth;
    while (tables.executeStep()) {
        SQLite::Statement rows(db, "SELECT row FROM " + tables.getColumn(0).getString());
        while (rows.executeStep())
            truth.emplace(tables.getColumn(1).getUInt(), rows.getColumn(0).getInt64());
    }

    std::set<RowKey> found;
    for (const auto &[key, values] : rowsOf(whole))
        found.insert(key);
    EXPECT_EQ(found, truth);
}

/// Which entry or session each row is a part of.
std::map<RowKey, std::string> recordsOf(const std::filesystem::path &file)
{
    std::map<RowKey, std::string> records;
    SQLite::Database db(file.native(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(db, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        const bool isOfEntry = name.starts_with("entry_") && name != "entry_history";
        const std::string parent = name == "entries" || name == "sessions" ? "row"
                                   : isOfEntry                             ? "entry"
                                   : name == "session_steps"               ? "session"
                                                                           : "";
        if (parent.empty())
            continue;
        const std::string kind = name == "entries" || isOfEntry ? "entry " : "session ";
        SQLite::Statement rows(db, "SELECT row, " + parent + " FROM " + name);
        while (rows.executeStep())
            records[{tables.getColumn(1).getUInt(), rows.getColumn(0).getInt64()}] =
                kind + rows.getColumn(1).getString();
    }
    return records;
}

/// How many records have a row, or a part of one, on the page that was spoiled.
int touchedRecords(const std::map<RowKey, std::string> &all, const std::map<RowKey, std::string> &rest,
                   const std::map<RowKey, std::string> &records)
{
    std::set<std::string> touched;
    for (const auto &[key, values] : all) {
        const auto found = rest.find(key);
        const auto record = records.find(key);
        if (record != records.end() && (found == rest.end() || found->second != values))
            touched.insert(record->second);
    }
    return static_cast<int>(touched.size());
}

TEST_F(DamageTest, OfOneBadPageAllOtherRecordsAreSalvaged)
{
    fill(test::atScale(150, 400));
    const auto all = rowsOf(whole);
    const auto records = recordsOf(file());
    const std::size_t pages = whole.size() / kPage;
    const std::size_t stride = static_cast<std::size_t>(test::atScale(5, 1));
    double worst = 1;
    int untouched = 0;
    int saved = 0;
    int tried = 0;
    for (std::size_t page = 1; page <= pages; page += stride) {
        std::string spoiled = whole;
        spoiled.replace((page - 1) * kPage, kPage, std::string(kPage, page % 2 == 0 ? '\0' : '\xa5'));
        put(spoiled);
        const auto options = recoveryOptions(place(), clock).value();
        const int rest = options.front().entries + options.front().sessions - options.front().damaged;
        const int total = static_cast<int>(entries.size() + sessions.size());
        // The second page is the map of the others and holds no row.
        const int touched = page == 2 ? 0 : touchedRecords(all, rowsOf(spoiled), records);
        untouched += total - touched;
        saved += std::min(rest, total - touched);
        worst = std::min(worst, static_cast<double>(rest) / std::max(1, total - touched));
        EXPECT_GE(rest, (total - touched) * 99 / 100) << "page " << page;
        ++tried;
    }
    char text[160];
    std::snprintf(text, sizeof text, "%d pages, %d of %d untouched records salvaged, the worst page %.1f %%", tried,
                  saved, untouched, 100 * std::min(worst, 1.0));
    test::printFigure("one bad page", text);
}

} // namespace
} // namespace unknot::diary
