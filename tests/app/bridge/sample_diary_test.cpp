// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/sample_diary.h"
#include "core/content/load.h"
#include "core/diary/diary.h"
#include "core/records/sample_year.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::ui {

class SampleDiaryTest : public ::testing::Test
{
protected:
    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10");
};

TEST_F(SampleDiaryTest, IsAWholeAndSoundDiary)
{
    ASSERT_TRUE(writeSampleDiary(folder / "sample", clock));

    const auto report = diary::Diary::check(folder / "sample");
    const auto year = records::sampleYear(clock.moment().day, clock.zone());
    EXPECT_TRUE(report.ok);
    EXPECT_EQ(static_cast<std::size_t>(report.entries), year.entries.size());
    EXPECT_EQ(static_cast<std::size_t>(report.sessions), year.sessions.size());
}

TEST_F(SampleDiaryTest, IsMadeAnewEachTime)
{
    ASSERT_TRUE(writeSampleDiary(folder / "sample", clock));
    ASSERT_TRUE(writeSampleDiary(folder / "sample", clock));

    const auto year = records::sampleYear(clock.moment().day, clock.zone());
    EXPECT_EQ(static_cast<std::size_t>(diary::Diary::check(folder / "sample").entries), year.entries.size());
}

TEST_F(SampleDiaryTest, NamesOnlyWhatTheContentHas)
{
    const content::Content content = content::loadShipped();
    const auto has = [](const auto &list, const auto &id) {
        return std::ranges::any_of(list, [&](const auto &each) { return each.id == id; });
    };
    const auto year = records::sampleYear(clock.moment().day, clock.zone());
    for (const auto &entry : year.entries) {
        for (const auto &[region, level] : entry.regions)
            EXPECT_TRUE(has(content.regions, region)) << region.text();
    }
    for (const auto &session : year.sessions) {
        EXPECT_TRUE(has(content.routines, base::RoutineId(session.routine))) << session.routine;
        for (const auto &step : session.steps)
            EXPECT_TRUE(has(content.techniques, step.technique)) << step.technique.text();
    }
}

} // namespace unknot::ui
