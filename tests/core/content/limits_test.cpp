// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/limit_table.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::content {
namespace {

TEST(LimitTableTest, NamesEveryNumberOnce)
{
    Limits limits;
    std::set<const int *> members;
    std::set<std::string_view> keys;
    for (const auto &entry : limitTable()) {
        members.insert(&(limits.*entry.value));
        keys.insert(entry.key);
    }

    EXPECT_EQ(members.size(), limitTable().size());
    EXPECT_EQ(keys.size(), limitTable().size());
    // The numbers stand side by side from the first to the last: a gap would be one without a key.
    EXPECT_EQ(static_cast<std::size_t>(*members.rbegin() - *members.begin()) + 1, members.size());
}

TEST(LimitTableTest, ALimitIsNamedWithItsNumberAndSource)
{
    Limits limits;
    limits.spotHoldSeconds = 60;
    limits.sources["spot_hold_seconds"] = {"seed S15", "ours"};

    EXPECT_EQ(limitSentence(limits, &Limits::spotHoldSeconds), "spot_hold_seconds is 60 (seed S15, ours)");
}

} // namespace
} // namespace unknot::content
