// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"

#include <gmock/gmock.h>

namespace unknot::diary {
namespace {

using testing::ElementsAre;
using testing::Pair;
using TriggersTest = test::DiaryTest;

TEST_F(TriggersTest, AreThoseOfAllEntriesEachOnceAndNoneOfTheTrash)
{
    Diary diary = open();
    auto entry = anEntry();
    entry.tags = {"trip", "desk"};
    entry.factors = {{"sleep", "bad"}, {"stress", "4"}};
    ASSERT_TRUE(diary.save(entry));
    entry.tags = {"desk"};
    entry.factors = {{"sleep", "good"}};
    ASSERT_TRUE(diary.save(entry));
    entry.tags = {"thrown away"};
    entry.factors = {{"water", "2"}};
    ASSERT_TRUE(diary.remove(diary.save(entry).value().id));

    const auto found = diary.triggers().value();

    EXPECT_THAT(found.tags, ElementsAre("desk", "trip"));
    EXPECT_THAT(found.factors,
                ElementsAre(Pair("sleep", ElementsAre("bad", "good")), Pair("stress", ElementsAre("4"))));
}

} // namespace
} // namespace unknot::diary
