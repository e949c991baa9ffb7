// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/triage/check_fixture.h"

#include <algorithm>

namespace unknot::ui {
namespace {

using SafetyTest = CheckFixture;

TEST_F(SafetyTest, BeforeAnybodyWasAskedNothingIsLockedByRule)
{
    EXPECT_FALSE(safety.wasAsked());
    EXPECT_TRUE(safety.locks({}, {}).empty());
}

TEST_F(SafetyTest, StrongPainTakesPressingEvenBeforeTheCheck)
{
    EXPECT_FALSE(safety.locks({base::RegionId("low-back-left")}, 8).empty());
}

TEST_F(SafetyTest, NothingNewIsEnoughTheNextDay)
{
    passBothPages();
    clock.advance(std::chrono::hours(25));
    EXPECT_EQ(safety.due().pageOne, triage::Due::PageOne::NothingNew);

    safety.renew();

    EXPECT_EQ(safety.due().pageOne, triage::Due::PageOne::Fresh);
}

TEST_F(SafetyTest, ALatchOfTheDiaryHolds)
{
    records::Finding finding;
    finding.id = base::Uuid::make(clock.now());
    finding.rule = base::RuleId("E1");
    finding.level = "emergency";
    finding.since = clock.moment();
    safety.setHistory(records::History().with(finding));

    passBothPages();

    EXPECT_EQ(safety.assess({}, {}).level, base::Level::Emergency);
}

} // namespace
} // namespace unknot::ui
