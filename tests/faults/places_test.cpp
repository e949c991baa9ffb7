// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_file.h"
#include "core/diary/recovery.h"
#include "tests/core/diary/open_diary.h"
#include "tests/faults/figure.h"
#include "tests/support/test_scale.h"

#include <fcntl.h>
#include <fstream>
#include <functional>
#include <random>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::diary {
namespace {

using base::ErrorCode;

constexpr int kCannotMount = 77;
constexpr std::size_t kDiskBytes = 512 * 1024;

/// Disks of our own need the right to mount, in a name space that goes with the process.
class PlacesTest : public test::DiaryTest
{
protected:
    /// Runs the work in a process of its own that sees a small disk at `disk()`. What it returns, if it is not told
    /// that it may not mount.
    int onSmallDisk(const std::function<int()> &work)
    {
        std::filesystem::create_directories(disk());
        std::fflush(stdout);
        const pid_t child = ::fork();
        if (child == 0) {
            const std::string size = "size=" + std::to_string(kDiskBytes) + ",mode=0700";
            if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount("unknot", disk().c_str(), "tmpfs", 0, size.c_str()) != 0)
                ::_exit(kCannotMount);
            const int result = work();
            std::fflush(stdout);
            ::_exit(result);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    /// A test that could not be run is told here and in the table of figures.
    static bool couldMount(int result)
    {
        if (result != kCannotMount)
            return true;
        std::puts("not run: needs the right to mount a disk");
        test::printFigure("disk full, read-only places", "not run: needs the right to mount");
        return false;
    }

    std::filesystem::path disk() const { return place().parent_path() / "disk"; }
    std::filesystem::path folder() const { return disk() / "unknot"; }

    /// Leaves so many bytes free.
    void fillDisk(std::size_t left) const
    {
        std::ofstream filler(disk() / "filler", std::ios::binary);
        const auto free = std::filesystem::space(disk()).available;
        if (free > left)
            filler << std::string(free - left, 'f') << std::flush;
    }

    records::Entry anEntryWith(std::size_t letters) const
    {
        records::Entry entry = anEntry();
        entry.note = std::string(letters, 'n');
        return entry;
    }
};

TEST_F(PlacesTest, OnAFullDiskNothingIsLostAndTheSameEntrySavesOnceThereIsRoom)
{
    const int fills = test::atScale(30, 500);
    const int result = onSmallDisk([&] {
        std::mt19937 random(20260314);
        int lost = 0;
        int twice = 0;
        int untrue = 0;
        int refused = 0;
        for (int fill = 0; fill < fills; ++fill) {
            std::filesystem::remove_all(folder());
            std::size_t said = 0;
            {
                auto diary = Diary::open(folder(), Access::Write, clock).value();
                for (int i = 0; i < 4; ++i)
                    said += diary.save(anEntryWith(100)).has_value() ? 1 : 0;
                fillDisk(std::uniform_int_distribution<std::size_t>(0, 60'000)(random));
                records::Entry entry = anEntryWith(3000);
                entry.id = base::Uuid::make(clock.now());
                for (int i = 0; i < 30; ++i) {
                    const auto saved = diary.save(entry);
                    if (!saved) {
                        ++refused;
                        untrue += saved.error().code == ErrorCode::DiskFull ? 0 : 1;
                        break;
                    }
                    ++said;
                    entry.id = base::Uuid::make(clock.now());
                }
                std::filesystem::remove(disk() / "filler");
                said += diary.save(entry).has_value() ? 1 : 0;
                said += diary.save(entry).has_value() ? 0 : 0;
            }
            auto after = Diary::open(folder(), Access::Read, clock).value();
            const std::size_t there = after.entries().value().size();
            lost += there < said ? 1 : 0;
            twice += there > said ? 1 : 0;
            lost += Diary::check(folder()).ok ? 0 : 1;
        }
        test::printFigure("disk full while saving", std::to_string(fills) + " fills, " + std::to_string(refused) +
                                                        " saves refused, " + std::to_string(lost) + " lost, " +
                                                        std::to_string(twice) + " twice, " + std::to_string(untrue) +
                                                        " untrue messages");
        return lost + twice + untrue;
    });
    EXPECT_TRUE(!couldMount(result) || result == 0);
}

TEST_F(PlacesTest, AFullDiskAtTheStartIsNoDamage)
{
    const int result = onSmallDisk([&] {
        static_cast<void>(Diary::open(folder(), Access::Write, clock).value().save(anEntry()));
        fillDisk(0);
        const bool isRead = Diary::open(folder(), Access::Read, clock).has_value() && Diary::check(folder()).ok;
        auto writer = Diary::open(folder(), Access::Write, clock);
        const bool isTold = writer && writer->save(anEntryWith(9000)).error().code == ErrorCode::DiskFull;
        const auto options = recoveryOptions(folder(), clock);
        const bool isNoRecovery = !options && options.error().code != ErrorCode::Damaged;
        return isRead && isTold && isNoRecovery ? 0 : 1;
    });
    EXPECT_TRUE(!couldMount(result) || result == 0);
}

TEST_F(PlacesTest, AFileThatLeavesIsTheOldOneOrTheWholeNewOne)
{
    const int sizes = test::atScale(50, 400);
    const int result = onSmallDisk([&] {
        int torn = 0;
        for (int i = 0; i < sizes; ++i) {
            const std::string old = "the old file";
            std::ofstream(disk() / "report.csv") << old << std::flush;
            fillDisk(static_cast<std::size_t>(i) * 4096 * 2 / 3);
            const std::string fresh(static_cast<std::size_t>(100'000), 'x');
            const auto written = base::SafeFile(disk() / "report.csv").write(fresh);
            std::ifstream stream(disk() / "report.csv", std::ios::binary);
            const std::string there{std::istreambuf_iterator<char>(stream), {}};
            torn += written ? (there == fresh ? 0 : 1) : (there == old ? 0 : 1);
            std::filesystem::remove(disk() / "filler");
        }
        test::printFigure("files that leave, on a disk that fills",
                          std::to_string(sizes) + " sizes, " + std::to_string(torn) + " torn");
        return torn;
    });
    EXPECT_TRUE(!couldMount(result) || result == 0);
}

TEST_F(PlacesTest, APlaceThatCanOnlyBeReadIsReadAndStaysAsItIs)
{
    const int result = onSmallDisk([&] {
        static_cast<void>(Diary::open(folder(), Access::Write, clock).value().save(anEntry()));
        std::ifstream stream(folder() / "diary.db", std::ios::binary);
        const std::string before{std::istreambuf_iterator<char>(stream), {}};
        if (::mount(nullptr, disk().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            return 1;
        const auto writer = Diary::open(folder(), Access::Write, clock);
        const bool isRefused = !writer && writer.error().code == ErrorCode::ReadOnly;
        const bool isRead = Diary::open(folder(), Access::Read, clock).value().entries().value().size() == 1;
        const auto options = recoveryOptions(folder(), clock);
        std::ifstream again(folder() / "diary.db", std::ios::binary);
        const bool isSame = std::string(std::istreambuf_iterator<char>(again), {}) == before;
        return isRefused && isRead && !options && isSame ? 0 : 2;
    });
    EXPECT_TRUE(!couldMount(result) || result == 0);
}

} // namespace
} // namespace unknot::diary
