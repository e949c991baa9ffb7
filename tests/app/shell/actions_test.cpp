// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/page.h"
#include "tests/support/temp_folder.h"

#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace unknot::ui {

class ActionsTest : public ::testing::Test
{
protected:
    ActionsTest()
    {
        window.addPage(PageId::Body, [] { return new Page("Body"); });
        window.showPage(PageId::Body);
    }

    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    MainWindow window{settings};
    Actions actions{window};
};

TEST_F(ActionsTest, NothingIsThereBeforeItIsOffered)
{
    EXPECT_EQ(window.findChildren<QToolButton *>().size(), 0);
}

TEST_F(ActionsTest, WhatIsOfferedHasAButtonAndKeys)
{
    int asked = 0;
    actions.offer(Actions::Id::LogToday, [&asked] { ++asked; });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTest::mouseClick(window.findChild<QToolButton *>(), Qt::LeftButton);

    EXPECT_EQ(asked, 2);
    EXPECT_EQ(window.findChild<QToolButton *>()->accessibleName(), QString("Today"));
}

} // namespace unknot::ui
