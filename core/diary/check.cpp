// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/check.h"

#include "core/diary/errors.h"
#include "core/diary/opening.h"
#include "core/diary/record_table.h"
#include "core/diary/schema.h"

namespace unknot::diary {

namespace {

/// As many lines of SQLite's check as one wants to read.
constexpr int kLinesOfCheck = 20;

class Check
{
public:
    explicit Check(SQLite::Database &db)
        : m_db(db)
    {
    }

    void structure(CheckReport &report)
    {
        SQLite::Statement check(m_db, "PRAGMA integrity_check(" + std::to_string(kLinesOfCheck) + ")");
        while (check.executeStep()) {
            const std::string line = check.getColumn(0).getString();
            if (line == "ok")
                continue;
            const bool isIndex = line.find("index") != std::string::npos;
            report.problems.push_back({isIndex ? "index" : "row", line});
        }
        SQLite::Statement orphans(m_db, "PRAGMA foreign_key_check");
        while (orphans.executeStep())
            report.problems.push_back({"row", "without its parent in " + orphans.getColumn(0).getString()});
    }

    template<typename R>
    int rows(CheckReport &report)
    {
        int count = 0;
        Scan<R> scan(m_db);
        while (const auto row = scan.next()) {
            if (!row->stamps.deleted)
                ++count;
            if (row->damaged) {
                report.damaged.push_back(row->record.id.text());
                report.problems.push_back({"checksum", std::string(TableOf<R>::name) + " " + row->record.id.text()});
            }
        }
        return count;
    }

    /// The number of entries only grows: fewer rows than that means that rows were lost.
    void counter(CheckReport &report, int alive)
    {
        SQLite::Statement rows(m_db, "SELECT count(*) FROM entries NOT INDEXED");
        SQLite::Statement ever(m_db,
                               "SELECT CAST(value AS INTEGER) FROM meta NOT INDEXED WHERE key = 'entries-ever'");
        const int there = rows.executeStep() ? rows.getColumn(0).getInt() : 0;
        const int once = ever.executeStep() ? ever.getColumn(0).getInt() : -1;
        if (there != once)
            report.problems.push_back(
                {"row", std::to_string(once) + " entries were written, " + std::to_string(there) + " are there"});
        report.entries = alive;
    }

private:
    SQLite::Database &m_db;
};

} // namespace

CheckReport checkDiary(const std::filesystem::path &folder)
{
    CheckReport report;
    std::error_code ignored;
    report.exists = std::filesystem::exists(fileIn(folder), ignored);
    if (!report.exists)
        return report;
    const auto done = guarded(nullptr, [&] {
        const Opened opened = openForReading(folder);
        SQLite::Database &db = opened.connection->db();
        report.schema = pragmaNumber(db, "user_version");
        Check check(db);
        check.structure(report);
        check.counter(report, check.rows<records::Entry>(report));
        report.sessions = check.rows<records::Session>(report);
        check.rows<records::Answer>(report);
        check.rows<records::Statement>(report);
        check.rows<records::Finding>(report);
        check.rows<ProfileRow>(report);
        check.rows<records::OwnRoutine>(report);
        check.rows<records::Episode>(report);
        check.rows<records::Visit>(report);
        check.rows<records::HabitTicked>(report);
    });
    if (!done)
        report.problems.push_back({std::string(base::toWord(done.error().code)), done.error().detail});
    report.ok = report.problems.empty();
    return report;
}

} // namespace unknot::diary
