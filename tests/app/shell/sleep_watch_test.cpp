// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sleep_watch.h"

#include <gmock/gmock.h>

namespace unknot::ui {

TEST(SystemSleepWatchTest, AMachineThatIsAwakeHasNotSlept)
{
    SystemSleepWatch watch;

    EXPECT_LT(watch.takeSleep(), std::chrono::milliseconds(50));
}

} // namespace unknot::ui
