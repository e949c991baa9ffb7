// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_file.h"

#include "tests/support/temp_folder.h"

#include <csignal>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::base {
namespace {

namespace fs = std::filesystem;

class SafeFileTest : public testing::Test
{
protected:
    std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder.path()), {}));
    }

    test::TempFolder m_folder;
};

/// Runs `body` in a process of its own, whose limits are not ours, and gives back the code it ended with.
template<typename Body>
int inChild(Body body)
{
    const auto child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

template<typename T>
int codeOf(const Result<T> &result)
{
    return result ? 100 : static_cast<int>(result.error().code);
}

TEST_F(SafeFileTest, WritesAWholeFile)
{
    const auto written = SafeFile(m_folder / "diary.csv").write("hello");

    EXPECT_EQ(written, 5U);
    EXPECT_EQ(m_folder.read("diary.csv"), "hello");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(SafeFileTest, WritesPieceByPiece)
{
    const auto written = SafeFile(m_folder / "big").write([](const SafeFile::Sink &sink) -> Result<void> {
        for (int i = 0; i < 1000; ++i)
            EXPECT_TRUE(sink(std::string(1000, static_cast<char>('a' + i % 26))));
        return {};
    });

    EXPECT_EQ(written, 1000000U);
    EXPECT_EQ(m_folder.read("big").substr(25999, 2), "za");
}

TEST_F(SafeFileTest, AnEmptyFileIsAFile)
{
    EXPECT_EQ(SafeFile(m_folder / "empty").write(""), 0U);
    EXPECT_TRUE(fs::exists(m_folder / "empty"));
}

TEST_F(SafeFileTest, IsReadableByItsOwnerOnly)
{
    ASSERT_TRUE(SafeFile(m_folder / "private").write("x"));

    struct ::stat status = {};
    ASSERT_EQ(::stat((m_folder / "private").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0600U);
}

TEST_F(SafeFileTest, ReplacesTheOldFile)
{
    m_folder.write("file", "old and longer");

    ASSERT_TRUE(SafeFile(m_folder / "file").write("new"));

    EXPECT_EQ(m_folder.read("file"), "new");
}

TEST_F(SafeFileTest, ALinkStaysALink)
{
    m_folder.write("real", "old");
    fs::create_symlink("real", m_folder / "link");

    ASSERT_TRUE(SafeFile(m_folder / "link").write("new"));

    EXPECT_TRUE(fs::is_symlink(m_folder / "link"));
    EXPECT_EQ(m_folder.read("real"), "new");
}

TEST_F(SafeFileTest, ANameWithoutAFolderIsInTheCurrentOne)
{
    const auto before = fs::current_path();
    fs::current_path(m_folder.path());

    const auto written = SafeFile("plain.csv").write("x");

    fs::current_path(before);
    EXPECT_TRUE(written);
    EXPECT_EQ(m_folder.read("plain.csv"), "x");
}

TEST_F(SafeFileTest, AProducerThatGivesUpLeavesTheOldFile)
{
    m_folder.write("file", "old");

    const auto written = SafeFile(m_folder / "file").write([](const SafeFile::Sink &sink) -> Result<void> {
        sink("half of");
        return failure(ErrorCode::Interrupted);
    });

    EXPECT_EQ(codeOf(written), static_cast<int>(ErrorCode::Interrupted));
    EXPECT_EQ(m_folder.read("file"), "old");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(SafeFileTest, AProducerThatThrowsLeavesTheOldFile)
{
    m_folder.write("file", "old");

    const auto throwing = [](const SafeFile::Sink &) -> Result<void> { throw std::runtime_error("no"); };

    EXPECT_THROW((void)SafeFile(m_folder / "file").write(throwing), std::runtime_error);
    EXPECT_EQ(m_folder.read("file"), "old");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(SafeFileTest, AWriteCutShortLeavesTheOldFile)
{
    m_folder.write("file", "old");

    // The limit lies inside the second piece: the kernel takes a part of it and refuses the rest.
    const auto code = inChild([&] {
        limitFileSize(1500);
        bool tookThird = true;
        const auto written = SafeFile(m_folder / "file").write([&](const SafeFile::Sink &sink) -> Result<void> {
            (void)sink(std::string(1000, 'a'));
            (void)sink(std::string(1000, 'b'));
            tookThird = sink("c");
            return {};
        });
        return tookThird ? 99 : codeOf(written);
    });

    EXPECT_EQ(code, static_cast<int>(ErrorCode::DiskFull));
    EXPECT_EQ(m_folder.read("file"), "old");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(SafeFileTest, NoRoomAtAllLeavesNothing)
{
    const auto code = inChild([&] {
        limitFileSize(0);
        return codeOf(SafeFile(m_folder / "file").write("x"));
    });

    EXPECT_EQ(code, static_cast<int>(ErrorCode::DiskFull));
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(SafeFileTest, TheFailedWriteTellsMoreThanTheProducer)
{
    const auto code = inChild([&] {
        limitFileSize(0);
        return codeOf(SafeFile(m_folder / "file").write([](const SafeFile::Sink &sink) -> Result<void> {
            if (!sink("x"))
                return failure(ErrorCode::Interrupted);
            return {};
        }));
    });

    EXPECT_EQ(code, static_cast<int>(ErrorCode::DiskFull));
}

TEST_F(SafeFileTest, AFolderIsNoTarget)
{
    fs::create_directory(m_folder / "folder");

    EXPECT_EQ(codeOf(SafeFile(m_folder / "folder").write("x")), static_cast<int>(ErrorCode::BadValue));
    EXPECT_EQ(codeOf(SafeFile(m_folder / "folder/").write("x")), static_cast<int>(ErrorCode::BadValue));
    EXPECT_TRUE(fs::is_empty(m_folder / "folder"));
}

TEST_F(SafeFileTest, ADeviceIsNoTarget)
{
    EXPECT_EQ(codeOf(SafeFile("/dev/full").write("x")), static_cast<int>(ErrorCode::BadValue));
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(SafeFileTest, AMissingFolderIsNotMade)
{
    EXPECT_EQ(codeOf(SafeFile(m_folder / "none/file").write("x")), static_cast<int>(ErrorCode::NotFound));
}

TEST_F(SafeFileTest, AFolderOfTheKernelIsRefused)
{
    EXPECT_NE(codeOf(SafeFile("/proc/unknot.csv").write("x")), 100);
}

TEST_F(SafeFileTest, AFolderWithoutRightsSaysSo)
{
    fs::create_directory(m_folder / "closed");
    fs::permissions(m_folder / "closed", fs::perms::owner_read | fs::perms::owner_exec);

    const auto code = inChild([&] {
        // Rights do not bind root; nobody can neither enter the closed folder's parent nor write in it.
        if (::geteuid() == 0 && ::seteuid(65534) != 0)
            return 99;
        return codeOf(SafeFile(m_folder / "closed/file").write("x"));
    });

    EXPECT_EQ(code, static_cast<int>(ErrorCode::NoRights));
}

TEST_F(SafeFileTest, TheDiaryIsNoTargetByAnyName)
{
    m_folder.write("diary.db", "all I have");
    fs::create_symlink("diary.db", m_folder / "link");
    fs::create_hard_link(m_folder / "diary.db", m_folder / "hard");
    fs::create_directory(m_folder / "sub");

    for (const auto *name : {"diary.db", "link", "hard", "sub/../diary.db", "./diary.db"}) {
        const auto written = SafeFile(m_folder / name, m_folder / "diary.db").write("x");
        EXPECT_EQ(codeOf(written), static_cast<int>(ErrorCode::TargetIsDiary)) << name;
    }
    EXPECT_EQ(m_folder.read("diary.db"), "all I have");
}

TEST_F(SafeFileTest, NorIsWhatLiesBesideTheDiary)
{
    m_folder.write("diary.db", "all I have");

    const auto written = SafeFile(m_folder / "diary.db-journal", m_folder / "diary.db").write("x");

    EXPECT_EQ(codeOf(written), static_cast<int>(ErrorCode::TargetIsDiary));
}

TEST_F(SafeFileTest, NorIsThePlaceOfADiaryYetToBeMade)
{
    const auto written = SafeFile(m_folder / "diary.db", m_folder / "diary.db").write("x");

    EXPECT_EQ(codeOf(written), static_cast<int>(ErrorCode::TargetIsDiary));
}

TEST_F(SafeFileTest, ANeighbourOfTheDiaryIsFine)
{
    m_folder.write("diary.db", "all I have");

    EXPECT_TRUE(SafeFile(m_folder / "diary.csv", m_folder / "diary.db").write("x"));
}

} // namespace
} // namespace unknot::base
