// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_disk.h"
#include "tests/faults/fault_points.h"
#include "tests/faults/figure.h"
#include "tests/faults/system_faults.h"
#include "tests/support/test_scale.h"

namespace unknot::diary {
namespace {

using base::ErrorCode;

class DiskPointsTest : public FaultPointsTest
{
protected:
    /// Lets the n-th such operation of the disk fail; false when the work was done before it came to that.
    bool tryPoint(const Operation &operation, const State &old, const State &fresh, test::DiskOp op, int n,
                  bool forGood, int code)
    {
        putBack();
        base::Result<void> result;
        bool hasFailed = false;
        {
            test::FaultDisk disk;
            disk.failAt(op, n, forGood, code);
            result = operation.run();
            hasFailed = disk.hasFailed();
        }
        judge(std::string(operation.name) + ", operation " + std::to_string(static_cast<int>(op)) + ", point " +
                  std::to_string(n) + (forGood ? ", for good" : ", once"),
              result, old, fresh, code == SQLITE_FULL);
        return hasFailed;
    }

    /// The same with what is asked of the system beside the database.
    bool tryPoint(const Operation &operation, const State &old, const State &fresh, test::SystemCall call, int n,
                  bool forGood)
    {
        putBack();
        base::Result<void> result;
        bool hasFailed = false;
        {
            const test::SystemFaults system(call, n, forGood);
            result = operation.run();
            hasFailed = system.hasFailed();
        }
        judge(std::string(operation.name) + ", " + test::nameOf(call) + " " + std::to_string(n) +
                  (forGood ? ", for good" : ", once"),
              result, old, fresh, false);
        return hasFailed;
    }
};

TEST_F(DiskPointsTest, LeaveTheOldStateOrTheNewOneAndATrueWord)
{
    const State old = state();
    const int stride = test::atScale(3, 1);
    for (const Operation &operation : operations()) {
        putBack();
        ASSERT_TRUE(operation.run().has_value()) << operation.name;
        const State fresh = state();
        for (const test::DiskOp op : test::kDiskOps) {
            for (const bool forGood : {false, true}) {
                const int code = op == test::DiskOp::Write && forGood ? SQLITE_FULL : SQLITE_IOERR;
                for (int n = 1; tryPoint(operation, old, fresh, op, n, forGood, code); n += stride) {
                    if (HasFatalFailure() || neither + untrue > 5)
                        return;
                }
            }
        }
    }
    test::printFigure("every fault point of open, save, edit, delete, erase, draft, import, backup, restore",
                      figure());
}

TEST_F(DiskPointsTest, WhatTheSystemRefusesBesideTheDatabaseLeavesTheOldStateOrTheNewOneToo)
{
    const State old = state();
    for (const Operation &operation : operations()) {
        putBack();
        ASSERT_TRUE(operation.run().has_value()) << operation.name;
        const State fresh = state();
        for (const test::SystemCall call : test::kSystemCalls) {
            for (const bool forGood : {false, true}) {
                for (int n = 1; tryPoint(operation, old, fresh, call, n, forGood); ++n) {
                    if (HasFatalFailure() || neither + untrue > 5)
                        return;
                }
            }
        }
    }
    test::printFigure("every rename, link, unlink, sync and new folder that fails in the same", figure());
}

TEST_F(DiskPointsTest, TheSameEntrySavesOnceThereIsRoomAgain)
{
    const records::Entry entry = random.entry();
    test::FaultDisk disk;
    Diary writer = open();
    const auto before = writer.entries().value().size();
    disk.failAt(test::DiskOp::Write, 1, true, SQLITE_FULL);

    EXPECT_EQ(writer.save(entry).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(writer.save(entry).error().code, ErrorCode::DiskFull);
    disk.heal();

    ASSERT_TRUE(writer.save(entry).has_value());
    EXPECT_EQ(writer.entries().value().size(), before + 1);
}

} // namespace
} // namespace unknot::diary
