// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/words.h"

#include <gtest/gtest.h>

namespace unknot::content {
namespace {

template<typename E>
void expectAWordEach()
{
    for (const E value : base::all<E>()) {
        EXPECT_FALSE(base::toWord(value).empty());
        EXPECT_EQ(base::fromWord<E>(base::toWord(value)), value);
    }
    EXPECT_EQ(base::fromWord<E>("no such word"), std::nullopt);
}

TEST(ContentWordsTest, EveryValueHasAWordThatLeadsBack)
{
    expectAWordEach<RegionKind>();
    expectAWordEach<View>();
    expectAWordEach<Occasion>();
    expectAWordEach<IntensityKind>();
    expectAWordEach<CueLine::When>();
    expectAWordEach<Screen>();
    expectAWordEach<AnswerKind>();
    expectAWordEach<Unsure>();
    expectAWordEach<LockWhat>();
}

TEST(ContentWordsTest, WordsAreKebabCase)
{
    EXPECT_EQ(base::toWord(LockWhat::EndRange), "end-range");
    EXPECT_EQ(base::toWord(Occasion::AfterSport), "after-sport");
    EXPECT_EQ(base::toWord(AnswerKind::YesNo), "yes-no");
}

} // namespace
} // namespace unknot::content
