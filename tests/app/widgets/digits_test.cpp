// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/digits.h"

#include <QFontMetrics>

#include <gmock/gmock.h>

namespace unknot::ui {

TEST(DigitsTest, AllTimesOfOneLengthAreEquallyWide)
{
    const QFontMetrics metrics{QFont()};

    EXPECT_EQ(widthInCells(metrics, "1:11"), widthInCells(metrics, "8:40"));
}

TEST(DigitsTest, TheTextIsWhatAScreenReaderMeets)
{
    Digits digits("0:32");

    EXPECT_EQ(digits.text(), QString("0:32"));
}

} // namespace unknot::ui
