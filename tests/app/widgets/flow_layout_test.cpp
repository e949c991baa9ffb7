// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_layout.h"

#include <QWidget>

#include <gmock/gmock.h>

namespace unknot::ui {

class FlowLayoutTest : public ::testing::Test
{
protected:
    FlowLayoutTest()
    {
        for (QWidget &part : parts) {
            part.setParent(&room);
            part.setFixedSize(100, 20);
            layout->addWidget(&part);
        }
    }

    QWidget room;
    FlowLayout *layout = new FlowLayout(&room, 10);
    QWidget parts[3];
};

TEST_F(FlowLayoutTest, PutsThingsInOneLineWhileThereIsRoom)
{
    EXPECT_EQ(layout->heightForWidth(320), 20);
}

TEST_F(FlowLayoutTest, AsksForExactlyOneLine)
{
    EXPECT_EQ(layout->sizeHint(), QSize(320, 20));
}

TEST_F(FlowLayoutTest, GoesOnInTheNextLine)
{
    EXPECT_EQ(layout->heightForWidth(319), 50);
}

TEST_F(FlowLayoutTest, LeavesNoGapForWhatIsHidden)
{
    parts[0].hide();

    EXPECT_EQ(layout->heightForWidth(210), 20);
}

} // namespace unknot::ui
