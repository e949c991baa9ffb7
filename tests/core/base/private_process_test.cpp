// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_process.h"

#include <gmock/gmock.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::base {
namespace {

bool isPrivate()
{
    keepPrivate();
    rlimit limit{};
    const bool isLimited = getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
    return isLimited && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && umask(0) == (S_IRWXG | S_IRWXO);
}

TEST(PrivateProcessTest, LeavesNoDumpAndNoFileToOthers)
{
    const pid_t child = fork(); // it holds for the whole process, and for good
    ASSERT_GE(child, 0);
    if (child == 0)
        _exit(isPrivate() ? 0 : 1);
    int ended = 0;
    ASSERT_EQ(waitpid(child, &ended, 0), child);
    EXPECT_TRUE(WIFEXITED(ended) && WEXITSTATUS(ended) == 0);
}

} // namespace
} // namespace unknot::base
