// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/meanwhile.h"

#include "core/content/load.h"
#include "tests/core/matching/sessions.h"

#include <gtest/gtest.h>

namespace unknot::matching {
namespace {

class MeanwhileTest : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const content::Content content = content::loadShipped();
        return content;
    }
    const content::Routine *routine(const std::vector<content::Lock> &locks = {}) const
    {
        return meanwhile(shipped(), m_wish, locks, base::Instant(std::chrono::hours(500000)));
    }
    Wish m_wish{{base::RegionId("mid-back-left")}, {}, {}, {}, {}, {}, {}};
};

TEST_F(MeanwhileTest, ForTheBackItIsTheMorningMobility)
{
    const auto *found = routine();

    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->id, base::RoutineId("morning-mobility"));
}

TEST_F(MeanwhileTest, NothingInItPressesRollsOrWarms)
{
    for (const auto &region : shipped().regions) {
        m_wish.regions = {region.id};
        const auto *found = routine();
        ASSERT_NE(found, nullptr);
        for (const auto &step : found->steps) {
            const auto *technique = shipped().find(step.technique);
            EXPECT_FALSE(base::isPress(technique->kind)) << found->id.text();
            EXPECT_NE(technique->kind, base::TechniqueClass::Heat) << found->id.text();
        }
    }
}

TEST_F(MeanwhileTest, WhoCannotLieDownIsOfferedSomethingElse)
{
    m_wish.places = {{base::Place::Chair, base::Place::Standing}};

    const auto *found = routine();

    ASSERT_NE(found, nullptr);
    EXPECT_NE(found->id, base::RoutineId("morning-mobility"));
}

TEST_F(MeanwhileTest, NothingIsOfferedThatIsLocked)
{
    content::Lock lock;
    lock.what = content::LockWhat::All;

    EXPECT_EQ(routine({lock}), nullptr);
}

} // namespace
} // namespace unknot::matching
