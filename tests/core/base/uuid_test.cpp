// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <unordered_set>
#include <vector>

namespace unknot::base {
namespace {

using namespace std::chrono_literals;
using testing::MatchesRegex;
using testing::StartsWith;

// The example of RFC 9562, appendix A.6: Tuesday, 22 February 2022, 2:22:22 PM GMT-05:00.
constexpr auto kExample = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
constexpr Instant kExampleTime(1645557742000ms);

TEST(UuidTest, HasTheFormOfVersionSeven)
{
    EXPECT_THAT(Uuid::make(kExampleTime).text(),
                MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
}

TEST(UuidTest, BeginsWithTheMilliseconds)
{
    EXPECT_THAT(Uuid::make(kExampleTime).text(), StartsWith("017f22e2-79b0-7"));
}

TEST(UuidTest, ReadsWhatItWrites)
{
    EXPECT_EQ(Uuid::parse(kExample)->text(), kExample);
    EXPECT_EQ(Uuid::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"), Uuid::parse(kExample));
}

TEST(UuidTest, RefusesOtherForms)
{
    EXPECT_FALSE(Uuid::parse(""));
    EXPECT_FALSE(Uuid::parse("017f22e279b07cc398c4dc0c0c07398f"));
    EXPECT_FALSE(Uuid::parse("{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"));
    EXPECT_FALSE(Uuid::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398g"));
    EXPECT_FALSE(Uuid::parse("017f22e2079b0-7cc3-98c4-dc0c0c07398f"));
    EXPECT_FALSE(Uuid::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"));
}

TEST(UuidTest, SortsByTheTimeItWasMade)
{
    std::vector<Uuid> ids;
    for (int i = 0; i < 1000; ++i)
        ids.push_back(Uuid::make(kExampleTime + i * 1ms));

    EXPECT_TRUE(std::ranges::is_sorted(ids));
    EXPECT_TRUE(std::ranges::is_sorted(ids, {}, &Uuid::text));
}

TEST(UuidTest, IsNewEveryTime)
{
    std::unordered_set<Uuid> ids;
    for (int i = 0; i < 10000; ++i)
        ids.insert(Uuid::make(kExampleTime));

    EXPECT_EQ(ids.size(), 10000U);
}

TEST(UuidTest, IsNullUntilMade)
{
    EXPECT_TRUE(Uuid().isNull());
    EXPECT_FALSE(Uuid::make(Instant()).isNull());
}

TEST(UuidTest, AMomentBeforeTheEpochCountsAsTheEpoch)
{
    EXPECT_THAT(Uuid::make(Instant(-1ms)).text(), StartsWith("00000000-0000-7"));
}

} // namespace
} // namespace unknot::base
