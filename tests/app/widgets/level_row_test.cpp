// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/level_row.h"

#include <QAccessible>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

using ::testing::Optional;

class LevelRowTest : public ::testing::Test
{
protected:
    LevelRowTest()
    {
        row.resize(480, row.heightForWidth(480));
        row.show();
    }

    QRadioButton *cell(int level) { return row.findChildren<QRadioButton *>()[level]; }

    LevelRow row{"How strong is it now?"};
    QSignalSpy changed{&row, &LevelRow::levelChanged};
    QSignalSpy settled{&row, &LevelRow::settled};
};

TEST_F(LevelRowTest, StartsWithoutALevel)
{
    EXPECT_EQ(row.level(), std::nullopt);
}

TEST_F(LevelRowTest, OneClickIsALevel)
{
    QTest::mouseClick(cell(6), Qt::LeftButton);

    EXPECT_THAT(row.level(), Optional(6));
    EXPECT_EQ(settled.size(), 1);
}

TEST_F(LevelRowTest, ADigitIsALevel)
{
    QTest::keyClick(&row, Qt::Key_7);

    EXPECT_THAT(row.level(), Optional(7));
    EXPECT_EQ(settled.size(), 1);
}

TEST_F(LevelRowTest, OneAndThenZeroIsTenAndDecidedOnce)
{
    QTest::keyClick(&row, Qt::Key_1);
    QTest::keyClick(&row, Qt::Key_0);

    EXPECT_THAT(row.level(), Optional(10));
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(settled.size(), 1);
}

TEST_F(LevelRowTest, AOneAloneIsDecidedAfterAMoment)
{
    QTest::keyClick(&row, Qt::Key_1);

    EXPECT_TRUE(settled.isEmpty());
    EXPECT_TRUE(settled.wait(2000));
    EXPECT_THAT(row.level(), Optional(1));
}

TEST_F(LevelRowTest, CanBeTakenBack)
{
    row.setLevel(4);
    row.setLevel(std::nullopt);

    EXPECT_FALSE(cell(4)->isChecked());
}

TEST_F(LevelRowTest, SettingALevelIsNoDecisionOfThePerson)
{
    row.setLevel(4);

    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(LevelRowTest, IsARowOfNamedRadioButtonsToAScreenReader)
{
    QAccessibleInterface *twin = QAccessible::queryAccessibleInterface(cell(10));

    EXPECT_EQ(twin->role(), QAccessible::RadioButton);
    EXPECT_EQ(twin->text(QAccessible::Name), QString("10"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&row)->text(QAccessible::Name), QString("How strong is it now?"));
}

TEST_F(LevelRowTest, StaysARowOfRadioButtonsWhenItIsTakenBack)
{
    row.setLevel(4);
    row.setLevel(std::nullopt);

    EXPECT_EQ(QAccessible::queryAccessibleInterface(cell(4))->role(), QAccessible::RadioButton);
}

TEST_F(LevelRowTest, AScreenReaderCanChoose)
{
    QAccessibleInterface *twin = QAccessible::queryAccessibleInterface(cell(3));

    twin->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

    EXPECT_THAT(row.level(), Optional(3));
    EXPECT_EQ(settled.size(), 1);
}

TEST_F(LevelRowTest, TheSameLevelAgainIsADecisionToo)
{
    row.setLevel(6);

    QTest::mouseClick(cell(6), Qt::LeftButton);

    EXPECT_EQ(settled.size(), 1);
}

TEST_F(LevelRowTest, EveryCellIsLargeEnoughToHitWhereThereIsRoomForOneLine)
{
    for (int level = 0; level <= 10; ++level)
        EXPECT_GE(qMin(cell(level)->width(), cell(level)->height()), 24);
}

TEST_F(LevelRowTest, BreaksIntoLinesInsteadOfShrinking)
{
    EXPECT_GT(row.heightForWidth(240), row.heightForWidth(480));
}

} // namespace unknot::ui
