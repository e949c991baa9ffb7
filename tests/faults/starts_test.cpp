// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"
#include "tests/faults/figure.h"
#include "tests/support/test_scale.h"

#include <array>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::diary {
namespace {

constexpr int kStarts = 20;
constexpr int kOwner = 100;

using StartsTest = test::DiaryTest;

/// A pipe that all starts wait at, so that they begin together, and one at which the owner waits for the others.
class Gate
{
public:
    Gate() { m_isOpen = ::pipe(m_ends.data()) == 0; }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    ~Gate()
    {
        ::close(m_ends[0]);
        if (m_isOpen)
            ::close(m_ends[1]);
    }
    void open()
    {
        ::close(m_ends[1]);
        m_isOpen = false;
    }
    /// In the child: until the parent opens it.
    void wait()
    {
        open();
        char none = 0;
        static_cast<void>(!::read(m_ends[0], &none, 1));
    }

private:
    std::array<int, 2> m_ends{};
    bool m_isOpen = false;
};

TEST_F(StartsTest, OfTwentyAtOnceExactlyOneOwnsTheDiary)
{
    const int races = test::atScale(2, 50);
    int races_with_one = 0;
    for (int race = 0; race < races; ++race) {
        const std::filesystem::path folder = place().parent_path() / ("race" + std::to_string(race));
        Gate start;
        Gate end;
        std::array<pid_t, kStarts> children{};
        for (pid_t &child : children) {
            child = ::fork();
            if (child != 0)
                continue;
            start.wait();
            const auto opened = Diary::open(folder, Access::Write, clock);
            if (opened)
                end.wait();
            ::_exit(opened ? kOwner : static_cast<int>(opened.error().code));
        }
        start.open();
        int owners = 0;
        int told = 0;
        for (int ended = 0; ended < kStarts; ++ended) {
            if (ended == kStarts - 1)
                end.open();
            int status = 0;
            ::wait(&status);
            owners += WIFEXITED(status) && WEXITSTATUS(status) == kOwner ? 1 : 0;
            told += WIFEXITED(status) && WEXITSTATUS(status) == static_cast<int>(base::ErrorCode::Busy) ? 1 : 0;
        }
        EXPECT_EQ(owners, 1);
        EXPECT_EQ(told, kStarts - 1);
        races_with_one += owners == 1 && told == kStarts - 1 ? 1 : 0;
    }
    test::printFigure("20 starts at once", std::to_string(races_with_one) + " of " + std::to_string(races) +
                                               " races with exactly one owner, the others told who has it");
}

} // namespace
} // namespace unknot::diary
