// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/shell/discreet_cover.h"
#include "app/shell/main_window.h"
#include "app/shell/page.h"
#include "tests/support/temp_folder.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {

class DiscreetCoverTest : public ::testing::Test
{
protected:
    DiscreetCoverTest()
    {
        window.addPage(PageId::Diary, [] { return new Page("Diary"); });
        window.showPage(PageId::Diary);
        window.setBusy([this] { return isBusy; });
        window.show();
    }

    void leave() { send(QEvent::WindowDeactivate); }
    void comeBack() { send(QEvent::WindowActivate); }
    void send(QEvent::Type type)
    {
        QEvent event(type);
        QCoreApplication::sendEvent(&window, &event);
    }
    bool isCovered() { return window.findChild<DiscreetCover *>()->isVisible(); }

    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    bool isBusy = false;
    MainWindow window{settings};
};

TEST_F(DiscreetCoverTest, CoversThePageWhileAnotherWindowIsInFront)
{
    settings.setDiscreet(true);
    leave();
    EXPECT_TRUE(isCovered());

    comeBack();
    EXPECT_FALSE(isCovered());
}

TEST_F(DiscreetCoverTest, NotUnlessAskedForAndNotOverARoutine)
{
    leave();
    EXPECT_FALSE(isCovered());

    settings.setDiscreet(true);
    isBusy = true;
    leave();
    EXPECT_FALSE(isCovered());
}

TEST_F(DiscreetCoverTest, TheTitleSaysOnlyTheName)
{
    EXPECT_EQ(window.windowTitle(), "Diary");
    settings.setDiscreet(true);

    EXPECT_EQ(window.windowTitle(), QGuiApplication::applicationDisplayName());
}

} // namespace unknot::ui
