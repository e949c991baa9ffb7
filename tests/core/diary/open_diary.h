// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <string>

namespace unknot::test {

/// A diary in a folder of its own, and a clock that stands still.
class DiaryTest : public testing::Test
{
protected:
    std::filesystem::path place() const { return m_folder / "unknot"; }
    std::filesystem::path file() const { return place() / "diary.db"; }
    std::string bytes() const { return m_folder.read("unknot/diary.db"); }

    diary::Diary open(diary::Access access = diary::Access::Write)
    {
        auto opened = diary::Diary::open(place(), access, clock);
        EXPECT_TRUE(opened.has_value()) << opened.error().detail;
        return std::move(opened).value();
    }

    base::ErrorCode refusal(diary::Access access = diary::Access::Write)
    {
        auto opened = diary::Diary::open(place(), access, clock);
        if (opened)
            ADD_FAILURE() << "was opened";
        return opened ? base::ErrorCode{} : opened.error().code;
    }

    /// Changes the file behind the diary's back.
    void tamper(const std::string &sql) const
    {
        SQLite::Database db(file().native(), SQLite::OPEN_READWRITE);
        db.exec(sql);
    }

    std::string ask(const std::string &sql) const
    {
        SQLite::Database db(file().native(), SQLite::OPEN_READONLY);
        SQLite::Statement statement(db, sql);
        return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
    }

    records::Entry anEntry(int average = 4) const
    {
        records::Entry entry;
        entry.at = clock.moment();
        entry.average = average;
        return entry;
    }

    base::FixedClock clock{base::Instant(std::chrono::milliseconds(1'773'500'000'000)), base::Zone::utc()};

private:
    TempFolder m_folder;
};

} // namespace unknot::test
