// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/contrast.h"

#include <gmock/gmock.h>

namespace unknot::ui {

TEST(ContrastTest, IsTwentyOneBetweenBlackAndWhiteInEitherOrder)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21);
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::black), 21);
}

TEST(ContrastTest, AgreesWithAPublishedPair)
{
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

TEST(ContrastTest, InkIsWhateverReadsBetter)
{
    EXPECT_EQ(inkOn(QColor(0x62, 0x10, 0x2A)), QColor(Qt::white));
    EXPECT_EQ(inkOn(QColor(0xED, 0xE2, 0xC9)), QColor(Qt::black));
}

} // namespace unknot::ui
