// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/check.h"

#include "core/diary/errors.h"
#include "core/diary/files.h"
#include "core/diary/meta.h"
#include "core/diary/opening.h"
#include "core/diary/record_day.h"
#include "core/diary/record_table.h"
#include "core/diary/schema.h"

#include <algorithm>
#include <cstdlib>
#include <sqlite3.h>

namespace unknot::diary {

namespace {

/// As many lines of SQLite's check as one wants to read.
constexpr int kLinesOfCheck = 20;

/// What is counted, and whose latest day a report names.
template<typename R>
constexpr bool kCounts = std::is_same_v<R, records::Entry> || std::is_same_v<R, records::Session>;

class Check
{
public:
    Check(SQLite::Database &db, CheckReport &report)
        : m_db(db)
        , m_report(report)
    {
    }

    void structure()
    {
        const std::vector<std::string> lines = integrity();
        // A page that the disk did not give once is not a damaged one, though SQLite lists it as such.
        if (!lines.empty() && integrity().empty())
            throw Refused(base::ErrorCode::InputOutput, lines.front());
        for (const std::string &line : lines)
            add(line.find("index") != std::string::npos ? "index" : "row", line);
        SQLite::Statement orphans(m_db, "PRAGMA foreign_key_check");
        while (orphans.executeStep())
            add("row", "without its parent in " + orphans.getColumn(0).getString());
    }

    template<typename R>
    int rows()
    {
        int alive = 0;
        Scan<R> scan(m_db);
        while (const auto row = scan.next()) {
            if (!row->stamps.deleted)
                ++alive;
            if (row->damaged) {
                m_report.damaged.push_back(row->record.id.text());
                add("checksum", std::string(TableOf<R>::name) + " " + row->record.id.text());
            } else if constexpr (kCounts<R>) {
                if (!row->stamps.deleted)
                    m_report.newest = std::max(m_report.newest, dayOf(row->record));
            }
        }
        return alive;
    }

    /// What has no stamps of its own: the earlier forms and the drafts.
    void texts(const char *table, const char *key, const char *text)
    {
        SQLite::Statement rows(m_db, std::string("SELECT ") + key + ", " + text + ", checksum FROM " + table +
                                         " NOT INDEXED ORDER BY row");
        while (rows.executeStep()) {
            const std::string name = rows.getColumn(0).getString();
            if (checksumIn(rows.getColumn(2)) != checksumOf({name, rows.getColumn(1).getString()}))
                add("checksum", std::string(table) + " " + name);
        }
    }

    /// The number of entries only grows: fewer rows than that means that rows were lost.
    void counter()
    {
        SQLite::Statement rows(m_db, "SELECT count(*) FROM entries NOT INDEXED");
        const int there = rows.executeStep() ? rows.getColumn(0).getInt() : 0;
        const int once = metaNumber(m_db, "entries-ever", -1) - metaNumber(m_db, "entries-given-up", 0);
        if (there != once)
            add("count", std::to_string(once) + " entries were written, " + std::to_string(there) + " are there");
    }

private:
    std::vector<std::string> integrity()
    {
        std::vector<std::string> lines;
        SQLite::Statement check(m_db, "PRAGMA integrity_check(" + std::to_string(kLinesOfCheck) + ")");
        while (check.executeStep()) {
            std::string line = check.getColumn(0).getString();
            refuseDiskErrors(line);
            if (line != "ok")
                lines.push_back(std::move(line));
        }
        return lines;
    }

    /// Nor is one that it does not give at all.
    static void refuseDiskErrors(const std::string &line)
    {
        constexpr std::string_view kMark = "error code=";
        const std::size_t mark = line.find(kMark);
        if (mark == std::string::npos)
            return;
        const int code = std::atoi(line.c_str() + mark + kMark.size());
        if ((code & 0xff) != SQLITE_CORRUPT)
            throw Refused(base::ErrorCode::InputOutput, line);
    }

    void add(const char *code, std::string text) { m_report.problems.push_back({code, std::move(text)}); }

    SQLite::Database &m_db;
    CheckReport &m_report;
};

/// `open` gives a connection that is held meanwhile.
template<typename Open>
void checkWith(CheckReport &report, Open &&open)
{
    const auto done = guarded(nullptr, [&] {
        const auto connection = open();
        lookOver(connection->db(), report);
    });
    if (!done) {
        report.couldNot = done.error().code;
        report.problems.push_back({std::string(base::toWord(done.error().code)), done.error().detail});
    }
    report.ok = report.problems.empty();
}

} // namespace

bool CheckReport::isSound() const
{
    return std::ranges::all_of(problems, [](const Problem &problem) { return problem.code == "checksum"; });
}

void lookOverStructure(SQLite::Database &db, CheckReport &report)
{
    Check(db, report).structure();
}

void lookOver(SQLite::Database &db, CheckReport &report)
{
    report.schema = pragmaNumber(db, "user_version");
    Check check(db, report);
    check.structure();
    report.entries = check.rows<records::Entry>();
    report.sessions = check.rows<records::Session>();
    forEveryKind([&]<typename R>() {
        if constexpr (!kCounts<R>)
            check.rows<R>();
    });
    check.texts("entry_history", "id", "form");
    check.texts("drafts", "form", "json");
    check.counter();
}

CheckReport checkDiary(const std::filesystem::path &folder)
{
    CheckReport report;
    std::error_code ignored;
    report.exists = std::filesystem::exists(fileIn(folder), ignored);
    if (report.exists)
        checkWith(report, [&] { return openForReading(folder).connection; });
    else if (const auto lost = guarded(nullptr, [&] { refuseIfOneWasThere(folder); }); !lost)
        report.problems.push_back({std::string(base::toWord(lost.error().code)), lost.error().detail});
    report.ok = report.problems.empty();
    return report;
}

CheckReport checkFile(const std::filesystem::path &file)
{
    CheckReport report;
    std::error_code ignored;
    report.exists = std::filesystem::exists(file, ignored);
    if (report.exists)
        checkWith(report, [&] { return std::make_unique<Connection>(file, Connection::Mode::Read); });
    return report;
}

} // namespace unknot::diary
