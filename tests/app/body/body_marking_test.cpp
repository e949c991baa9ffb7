// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_marking.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

const QString kNeck = QStringLiteral("neck-back-left");
const QString kSpine = QStringLiteral("spine-low");

TEST(BodyMarkingTest, ATapMarksWithoutALevelAndKeepsAnOldOne)
{
    const BodyMarking marked = BodyMarking().given(kNeck, 6).tapped(kSpine).tapped(kNeck);

    EXPECT_EQ(marked.levels.at(kNeck), 6);
    EXPECT_EQ(marked.levels.at(kSpine), std::nullopt);
    EXPECT_EQ(marked.selected, kNeck);
}

TEST(BodyMarkingTest, RemovingGoesToAnotherMark)
{
    const BodyMarking left = BodyMarking().given(kNeck, 6).given(kSpine, 2).removed(kSpine);

    EXPECT_EQ(left.selected, kNeck);
    EXPECT_TRUE(left.removed(kNeck).isEmpty());
}

TEST(BodyMarkingTest, SwappingChangesSidesAndLeavesTheMiddle)
{
    const BodyMarking swapped = BodyMarking().given(kSpine, 2).given(kNeck, 6).swapped();

    EXPECT_EQ(swapped.levels.at(QStringLiteral("neck-back-right")), 6);
    EXPECT_EQ(swapped.levels.at(kSpine), 2);
    EXPECT_EQ(swapped.selected, QStringLiteral("neck-back-right"));
    EXPECT_EQ(swapped.swapped(), BodyMarking().given(kSpine, 2).given(kNeck, 6));
}

} // namespace
} // namespace unknot::ui
