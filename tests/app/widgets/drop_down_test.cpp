// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/drop_down.h"

#include <QKeyEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class Page final : public QWidget
{
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Control && event->key() != Qt::Key_Shift)
            keys << event->key();
    }
};

class DropDownTest : public testing::Test
{
protected:
    DropDownTest() { box.addItems({QStringLiteral("All"), QStringLiteral("Neck")}); }

    Page page;
    DropDown box{&page};
};

TEST_F(DropDownTest, LeavesToThePageWhatChoosesNothing)
{
    QTest::keyClick(&box, Qt::Key_Escape);
    QTest::keyClick(&box, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&box, Qt::Key_Question);

    EXPECT_EQ(page.keys, (QList<int>{Qt::Key_Escape, Qt::Key_Z, Qt::Key_Question}));
    EXPECT_EQ(box.currentIndex(), 0);
}

TEST_F(DropDownTest, ChoosesByArrowsAndByTheFirstLetter)
{
    QTest::keyClick(&box, Qt::Key_Down);
    EXPECT_EQ(box.currentIndex(), 1);
    QTest::keyClicks(&box, QStringLiteral("a"));

    EXPECT_EQ(box.currentIndex(), 0);
    EXPECT_TRUE(page.keys.isEmpty());
}

} // namespace
} // namespace unknot::ui
