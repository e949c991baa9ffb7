// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/errors.h"
#include "core/diary/upgrading.h"
#include "tests/core/diary/old_schema.h"
#include "tests/faults/fault_disk.h"
#include "tests/faults/fault_points.h"
#include "tests/faults/figure.h"
#include "tests/faults/system_faults.h"
#include "tests/support/test_scale.h"

namespace unknot::diary {
namespace {

/// A step to another schema, with a fault at each of its points.
class UpgradePointsTest : public FaultPointsTest
{
protected:
    base::Result<void> upgrade()
    {
        return guarded(nullptr, [&] { upgradeDiary(place(), clock.now(), m_migrations); });
    }

    bool isUp() const
    {
        return ask("PRAGMA user_version") == std::to_string(schemaVersion() + 1) &&
               ask("PRAGMA integrity_check") == "ok" &&
               ask("SELECT count(*) FROM seen") == ask("SELECT count(*) FROM entries") && rows() == m_rows;
    }

    bool isAsItWas()
    {
        auto opened = Diary::open(place(), Access::Write, clock);
        return opened && rows() == m_rows && Diary::check(place()).ok;
    }

    std::string rows() const { return ask("SELECT group_concat(hex(checksum)) FROM entries"); }

    /// And afterwards, with a disk that works, it can be brought up.
    template<typename Fault>
    bool tryPoint(const std::string &where, Fault &&fault)
    {
        putBack();
        const auto [result, hasFailed] = fault([this] { return upgrade(); });
        ++points;
        // Opened first: what a fault left half done is undone then, as at the next start.
        const bool isOld = isAsItWas();
        const bool isNew = isUp();
        EXPECT_TRUE(result ? isNew : isOld || isNew) << where << ": neither the old nor the new state";
        neither += isOld || isNew ? 0 : 1;
        const bool isTrue = result || result.error().code == base::ErrorCode::InputOutput ||
                            result.error().code == base::ErrorCode::DiskFull;
        EXPECT_TRUE(isTrue) << where << ": told as " << base::toWord(result.error().code) << ", "
                            << result.error().detail;
        untrue += isTrue ? 0 : 1;
        EXPECT_TRUE(upgrade().has_value() && isUp()) << where << ": not brought up afterwards";
        return hasFailed;
    }

    bool tryDisk(test::DiskOp op, int n, bool forGood)
    {
        const int code = op == test::DiskOp::Write && forGood ? SQLITE_FULL : SQLITE_IOERR;
        return tryPoint("disk " + std::to_string(static_cast<int>(op)) + ", point " + std::to_string(n),
                        [&](const auto &work) {
                            test::FaultDisk disk;
                            disk.failAt(op, n, forGood, code);
                            auto result = work();
                            return std::pair(std::move(result), disk.hasFailed());
                        });
    }

    bool trySystem(test::SystemCall call, int n, bool forGood)
    {
        return tryPoint(test::nameOf(call) + " " + std::to_string(n), [&](const auto &work) {
            const test::SystemFaults system(call, n, forGood);
            auto result = work();
            return std::pair(std::move(result), system.hasFailed());
        });
    }

    void SetUp() override
    {
        FaultPointsTest::SetUp();
        m_rows = rows();
    }

private:
    std::vector<base::EmbeddedFile> m_migrations = test::nextMigrations();
    std::string m_rows;
};

TEST_F(UpgradePointsTest, LeaveTheOldSchemaOrTheNewOne)
{
    const int stride = test::atScale(3, 1);
    for (const bool forGood : {false, true}) {
        for (const test::DiskOp op : test::kDiskOps)
            for (int n = 1; neither + untrue < 5 && tryDisk(op, n, forGood); n += stride)
                ASSERT_FALSE(HasFatalFailure());
        for (const test::SystemCall call : test::kSystemCalls)
            for (int n = 1; neither + untrue < 5 && trySystem(call, n, forGood); ++n)
                ASSERT_FALSE(HasFatalFailure());
    }
    test::printFigure("every fault point of a step to another schema", figure());
}

} // namespace
} // namespace unknot::diary
