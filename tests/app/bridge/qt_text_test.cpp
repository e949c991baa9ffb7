// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/qt_text.h"

#include <gmock/gmock.h>

namespace unknot::ui {

TEST(QtTextTest, ADayKeepsItsPlaceInBothCalendars)
{
    const QDate day(2026, 3, 14);

    EXPECT_EQ(toDate(day).iso(), "2026-03-14");
    EXPECT_EQ(toQDate(toDate(day)), day);
    EXPECT_EQ(toQDate(*base::Date::of(1969, 12, 31)), QDate(1969, 12, 31));
}

TEST(QtTextTest, TextIsUtf8)
{
    EXPECT_EQ(toQString("für"), QString::fromUtf8("für"));
}

} // namespace unknot::ui
