// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sample_year.h"

#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::records {

class SampleYearTest : public ::testing::Test
{
protected:
    base::Zone zone = test::zoneNamed(test::kZone);
    base::Date today = test::dayOf("2026-03-14");
    SampleYear year = sampleYear(today, zone);
};

TEST_F(SampleYearTest, IsAYearThatEndsYesterday)
{
    EXPECT_GT(year.entries.size(), 250U);
    EXPECT_GT(year.sessions.size(), 80U);
    for (const Entry &entry : year.entries) {
        EXPECT_LT(entry.at.day, today);
        EXPECT_GE(entry.at.day, today.plusDays(-365));
    }
}

TEST_F(SampleYearTest, IsTheSameOnTheSameDay)
{
    const SampleYear again = sampleYear(today, zone);

    EXPECT_EQ(year.entries, again.entries);
    EXPECT_EQ(year.sessions, again.sessions);
}

TEST_F(SampleYearTest, EveryLevelCanBeKept)
{
    for (const Entry &entry : year.entries) {
        ASSERT_TRUE(entry.average && entry.worst);
        EXPECT_GE(*entry.average, 0);
        EXPECT_LE(*entry.average, *entry.worst);
        EXPECT_LE(*entry.worst, 10);
    }
    for (const Session &session : year.sessions)
        EXPECT_LE(session.after.value(), session.before.value());
}

TEST_F(SampleYearTest, HasTwoWeeksAwayAndGetsBetter)
{
    const auto averageOf = [](auto first, auto last) {
        int sum = 0;
        for (auto entry = first; entry != last; ++entry)
            sum += entry->average.value();
        return sum / static_cast<double>(last - first);
    };
    EXPECT_GT(averageOf(year.entries.begin(), year.entries.begin() + 40),
              averageOf(year.entries.end() - 40, year.entries.end()) + 2);

    int longest = 0;
    for (std::size_t i = 1; i < year.entries.size(); ++i)
        longest = std::max(
            longest,
            static_cast<int>((year.entries[i].at.day.sysDays() - year.entries[i - 1].at.day.sysDays()).count()));
    EXPECT_GE(longest, 14);
}

} // namespace unknot::records
