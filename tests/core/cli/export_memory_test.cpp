// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/long_diary.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_scale.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::test {
namespace {

constexpr int kEntriesAYear = 2000;
constexpr int kSessionsAYear = 750;
constexpr std::size_t kAtOnce = 1000;
constexpr int kFewYears = 3;
constexpr long kSlack = 2500; ///< kilobytes, for SQLite's cache of pages and what the allocator keeps

class ExportMemoryTest : public ::testing::Test
{
protected:
    void make(const std::string &name, int years)
    {
        auto diary = diary::Diary::open(m_home / name, diary::Access::Write, m_clock).value();
        LongDiary plan = twentyYears();
        plan.years = years;
        plan.entries = years * kEntriesAYear;
        plan.sessions = years * kSessionsAYear;
        std::vector<records::Change> changes;
        const auto keep = [&] {
            EXPECT_TRUE(diary.saveTogether(changes));
            changes.clear();
        };
        const auto add = [&](const auto &record) {
            changes.emplace_back(record);
            if (changes.size() == kAtOnce)
                keep();
        };
        forEachEntry(plan, add);
        forEachSession(plan, add);
        keep();
    }

    /// The most memory that the program had while it exported, in kilobytes.
    long peak(const std::string &name, const char *form)
    {
        const std::string data = m_home / name;
        const std::string file = m_home / "out";
        const auto child = ::fork();
        if (child == 0) {
            ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
            ::execl(UNKNOT_CLI, UNKNOT_CLI, "--data", data.c_str(), "export", form, file.c_str(), nullptr);
            ::_exit(127);
        }
        int status = 0;
        rusage used{};
        ::wait4(child, &status, 0, &used);
        EXPECT_EQ(status, 0);
        return used.ru_maxrss;
    }

    TempFolder m_home;
    base::FixedClock m_clock = fixedClock("2026-03-14T21:10:00Z");
};

TEST_F(ExportMemoryTest, DoesNotGrowWithTheDiary)
{
    const int years = atScale(7, 20);
    make("few", kFewYears);
    make("many", years);

    for (const char *form : {"json", "csv"}) {
        const long few = peak("few", form);
        const long many = peak("many", form);
        std::printf("export %s: %d years %ld kB, %d years %ld kB\n", form, kFewYears, few, years, many);
        EXPECT_LT(many, few + kSlack) << form;
    }
}

} // namespace
} // namespace unknot::test
