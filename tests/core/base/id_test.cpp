// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <gmock/gmock.h>
#include <type_traits>
#include <unordered_set>

namespace unknot::base {
namespace {

TEST(IdTest, NamesOfDifferentThingsDoNotMix)
{
    EXPECT_FALSE((std::is_convertible_v<RegionId, TechniqueId>));
    EXPECT_FALSE((std::is_convertible_v<std::string, RegionId>));
}

TEST(IdTest, OrdersByBytes)
{
    EXPECT_LT(RegionId("neck-back-left"), RegionId("neck-back-right"));
}

TEST(IdTest, HashesByText)
{
    const std::unordered_set<RegionId> regions{RegionId("sacrum"), RegionId("sacrum"), RegionId("coccyx")};

    EXPECT_EQ(regions.size(), 2U);
}

TEST(IdTest, IsEmptyUntilNamed)
{
    EXPECT_TRUE(RegionId().isEmpty());
    EXPECT_FALSE(RegionId("sacrum").isEmpty());
}

} // namespace
} // namespace unknot::base
