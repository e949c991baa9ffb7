// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"

#include <gmock/gmock.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using testing::HasSubstr;

namespace unknot::diary {
namespace {

using OpeningTest = test::DiaryTest;
using base::ErrorCode;

unsigned rightsOf(const std::filesystem::path &path)
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

TEST_F(OpeningTest, ANewDiaryIsEmptyAndSound)
{
    Diary diary = open();

    EXPECT_TRUE(diary.entries().value().empty());
    EXPECT_TRUE(diary.loadHistory().value().isEmpty());
    const CheckReport report = Diary::check(place());
    EXPECT_TRUE(report.exists);
    EXPECT_TRUE(report.ok);
    EXPECT_EQ(report.schema, 1);
}

TEST_F(OpeningTest, NobodyElseMayLookIn)
{
    ::umask(0);
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry()).has_value());

    EXPECT_EQ(rightsOf(place()), 0700U);
    EXPECT_EQ(rightsOf(file()), 0600U);
    EXPECT_EQ(rightsOf(place() / "lock"), 0600U);
}

TEST_F(OpeningTest, AFileThatOthersMayReadIsClosedToThem)
{
    static_cast<void>(open());
    ASSERT_EQ(::chmod(file().c_str(), 0644), 0);

    static_cast<void>(open());

    EXPECT_EQ(rightsOf(file()), 0600U);
}

TEST_F(OpeningTest, OneFileIsLeftBesideTheLock)
{
    {
        Diary diary = open();
        ASSERT_TRUE(diary.save(anEntry()).has_value());
    }
    std::set<std::string> names;
    for (const auto &item : std::filesystem::directory_iterator(place()))
        names.insert(item.path().filename());

    EXPECT_EQ(names, (std::set<std::string>{"diary.db", "lock"}));
}

TEST_F(OpeningTest, ASecondWriterIsToldWhoHasIt)
{
    const Diary first = open();

    const auto second = Diary::open(place(), Access::Write, clock);

    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    EXPECT_THAT(second.error().detail, HasSubstr("diary_test"));
    EXPECT_THAT(second.error().detail, HasSubstr("process " + std::to_string(::getpid())));
    EXPECT_THAT(second.error().detail, HasSubstr(clock.moment().iso()));
}

TEST_F(OpeningTest, TheNextWriterComesWhenTheFirstHasGone)
{
    static_cast<void>(open());

    EXPECT_FALSE(open().wasLeftBehind());
}

TEST_F(OpeningTest, AReaderSeesWhatTheWriterBesideItSaves)
{
    Diary writer = open();
    Diary reader = open(Access::Read);

    ASSERT_TRUE(writer.save(anEntry()).has_value());

    EXPECT_EQ(reader.entries().value().size(), 1U);
    ASSERT_TRUE(writer.save(anEntry()).has_value());
    EXPECT_EQ(reader.entries().value().size(), 2U);
}

TEST_F(OpeningTest, AReaderDoesNotWrite)
{
    static_cast<void>(open());

    EXPECT_EQ(open(Access::Read).save(anEntry()).error().code, ErrorCode::ReadOnly);
}

TEST_F(OpeningTest, WhereNoDiaryIsAReaderMakesNone)
{
    EXPECT_EQ(refusal(Access::Read), ErrorCode::NotFound);
    EXPECT_FALSE(std::filesystem::exists(place()));
    EXPECT_FALSE(Diary::check(place()).exists);
}

TEST_F(OpeningTest, AWriteOfSomeoneElseStopsUs)
{
    Diary diary = open();
    tamper("UPDATE meta SET value = 'x' WHERE key = 'created'");

    EXPECT_EQ(diary.save(anEntry()).error().code, ErrorCode::Changed);
    EXPECT_EQ(diary.save(anEntry()).error().code, ErrorCode::Changed);
}

TEST_F(OpeningTest, AnotherFileInItsPlaceStopsUs)
{
    Diary diary = open();
    std::filesystem::copy_file(file(), place() / "copy");
    std::filesystem::rename(place() / "copy", file());

    EXPECT_EQ(diary.save(anEntry()).error().code, ErrorCode::Changed);
}

TEST_F(OpeningTest, EveryConnectionIsSetAsItShouldBe)
{
    Diary diary = open();
    ASSERT_TRUE(diary.save(anEntry()).has_value());

    EXPECT_EQ(ask("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(ask("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT'"), "0");
    EXPECT_EQ(ask("SELECT value FROM meta WHERE key = 'entries-ever'"), "1");
}

} // namespace
} // namespace unknot::diary
