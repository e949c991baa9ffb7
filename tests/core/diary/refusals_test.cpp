// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"

#include <fstream>
#include <functional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::diary {
namespace {

using base::ErrorCode;

class RefusalsTest : public test::DiaryTest
{
protected:
    void makeDiaryWith(int entries)
    {
        Diary diary = open();
        for (int i = 0; i < entries; ++i)
            ASSERT_TRUE(diary.save(anEntry()).has_value());
    }

    void put(const std::string &bytes)
    {
        std::filesystem::create_directories(place());
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << bytes;
    }

    /// Refused by writer and reader, and the file is what it was.
    void expectRefused(ErrorCode code)
    {
        const std::string before = bytes();
        EXPECT_EQ(refusal(Access::Write), code);
        EXPECT_EQ(refusal(Access::Read), code);
        EXPECT_FALSE(Diary::check(place()).ok);
        EXPECT_EQ(bytes(), before);
    }

    /// Rights do not bind the superuser, so the work is done by nobody, in a process of its own.
    static int asNobody(const std::function<int()> &work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(255);
            ::_exit(work());
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    int codeAsNobody(Access access)
    {
        return asNobody([&] {
            const auto opened = Diary::open(place(), access, clock);
            return opened ? 200 : static_cast<int>(opened.error().code);
        });
    }
};

TEST_F(RefusalsTest, AnEmptyFileIsNotAnEmptyDiary)
{
    put("");
    expectRefused(ErrorCode::Damaged);
}

TEST_F(RefusalsTest, GarbageIsNotOurs)
{
    put(std::string(5000, 'x'));
    expectRefused(ErrorCode::NotOurs);
}

TEST_F(RefusalsTest, AShortTextIsNotOurs)
{
    put("Dear diary,\n");
    expectRefused(ErrorCode::NotOurs);
}

TEST_F(RefusalsTest, TheDatabaseOfAnotherProgramIsNotOurs)
{
    std::filesystem::create_directories(place());
    SQLite::Database(file().native(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE a (b)");
    expectRefused(ErrorCode::NotOurs);
}

TEST_F(RefusalsTest, ANewerDiaryIsLeftAsItIs)
{
    makeDiaryWith(3);
    tamper("PRAGMA user_version = 99; CREATE TABLE later (a); PRAGMA journal_mode = WAL");
    expectRefused(ErrorCode::Newer);
}

TEST_F(RefusalsTest, ACutFileIsDamaged)
{
    makeDiaryWith(50);
    const std::string whole = bytes();
    for (const std::size_t size : {std::size_t{100}, std::size_t{4096}, whole.size() / 2, whole.size() - 1}) {
        put(whole.substr(0, size));
        EXPECT_EQ(refusal(Access::Write), ErrorCode::Damaged) << size;
        EXPECT_EQ(bytes().size(), size);
    }
}

TEST_F(RefusalsTest, AFileWithMoreInItThanOursIsDamaged)
{
    makeDiaryWith(1);
    tamper("CREATE TRIGGER eats AFTER INSERT ON entries BEGIN DELETE FROM entries WHERE row < new.row; END");
    expectRefused(ErrorCode::Damaged);
}

TEST_F(RefusalsTest, AZeroedPageNeverPassesForADiary)
{
    makeDiaryWith(200);
    const std::string whole = bytes();
    for (std::size_t page = 1; page < whole.size() / 4096; ++page) {
        std::string spoiled = whole;
        spoiled.replace(page * 4096, 4096, std::string(4096, '\0'));
        put(spoiled);
        EXPECT_FALSE(Diary::check(place()).ok) << "page " << page;
    }
}

TEST_F(RefusalsTest, AFolderInItsPlaceIsNotOurs)
{
    std::filesystem::create_directories(file());
    EXPECT_EQ(refusal(), ErrorCode::NotOurs);
}

TEST_F(RefusalsTest, AFileWhereTheFolderShouldBeIsRefused)
{
    std::ofstream(place()) << "x";
    EXPECT_EQ(refusal(), ErrorCode::NotFound);
}

TEST_F(RefusalsTest, AFolderThatMayNotBeWrittenCanBeRead)
{
    makeDiaryWith(2);
    ASSERT_EQ(::chmod(place().parent_path().c_str(), 0755), 0);
    ASSERT_EQ(::chmod(file().c_str(), 0644), 0);
    ASSERT_EQ(::chmod((place() / "lock").c_str(), 0444), 0);
    ASSERT_EQ(::chmod(place().c_str(), 0555), 0);
    const std::string before = bytes();

    EXPECT_EQ(codeAsNobody(Access::Write), static_cast<int>(ErrorCode::NoRights));
    EXPECT_EQ(codeAsNobody(Access::Read), 200);

    EXPECT_EQ(bytes(), before);
    ::chmod(place().c_str(), 0700);
}

TEST_F(RefusalsTest, ADiaryOfSomeoneElseCannotBeRead)
{
    makeDiaryWith(1);
    ASSERT_EQ(::chmod(place().parent_path().c_str(), 0755), 0);
    ASSERT_EQ(::chmod(place().c_str(), 0755), 0);
    ASSERT_EQ(::chmod(file().c_str(), 0000), 0);

    EXPECT_EQ(codeAsNobody(Access::Read), static_cast<int>(ErrorCode::NoRights));
}

} // namespace
} // namespace unknot::diary
