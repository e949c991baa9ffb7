// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pass_word.h"

#include <gtest/gtest.h>

namespace unknot::base {

TEST(PassWordTest, OnlyTheWordItselfOpens)
{
    const auto seal = sealed("four blue chairs");
    ASSERT_TRUE(seal);

    EXPECT_TRUE(opens("four blue chairs", *seal));
    EXPECT_FALSE(opens("four blue chair", *seal));
    EXPECT_FALSE(opens("", *seal));
}

TEST(PassWordTest, TheSealSaysNothingOfTheWordAndIsNeverTheSameTwice)
{
    const auto first = sealed("1234");
    const auto second = sealed("1234");
    ASSERT_TRUE(first && second);

    EXPECT_EQ(first->find("1234"), std::string::npos);
    EXPECT_NE(*first, *second);
}

TEST(PassWordTest, WhatIsNoSealOpensToNothing)
{
    EXPECT_FALSE(opens("1234", ""));
    EXPECT_FALSE(opens("1234", "1234"));
    EXPECT_FALSE(opens("1234", std::string(5000, 'x')));
}

} // namespace unknot::base
