// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/shell/main_window.h"
#include "app/shell/message_bar.h"
#include "app/shell/page.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/banner.h"
#include "core/base/words.h"
#include "tests/support/temp_folder.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

namespace {

using ::testing::ElementsAre;

class PlainPage final : public Page
{
public:
    using Page::Page;

    void activated() override { ++timesActivated; }
    bool fillsWindow() const override { return fills; }
    bool stepBack() override { return std::exchange(hasSomethingOpen, false); }

    int timesActivated = 0;
    bool fills = false;
    bool hasSomethingOpen = false;
};

} // namespace

class MainWindowTest : public ::testing::Test
{
protected:
    MainWindowTest()
    {
        for (const PageId id : {PageId::Body, PageId::Routines, PageId::Diary, PageId::Player}) {
            window.addPage(id, [this, id] {
                made.push_back(id);
                return pages[id] = new PlainPage(QString::number(static_cast<int>(id)));
            });
        }
        window.showPage(PageId::Body);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }

    QRadioButton *railButton(const QString &word)
    {
        for (auto *button : window.findChildren<QRadioButton *>()) {
            if (button->text() == word)
                return button;
        }
        return nullptr;
    }

    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    std::vector<PageId> made;
    QHash<PageId, PlainPage *> pages;
    MainWindow window{settings};
};

TEST_F(MainWindowTest, MakesAPageWhenItIsFirstShownAndOnlyOnce)
{
    window.showPage(PageId::Diary);
    window.showPage(PageId::Body);
    window.showPage(PageId::Diary);

    EXPECT_THAT(made, ElementsAre(PageId::Body, PageId::Diary));
    EXPECT_EQ(pages[PageId::Diary]->timesActivated, 2);
}

TEST_F(MainWindowTest, TheRailHasARadioButtonForEachPageThatIsThere)
{
    EXPECT_TRUE(railButton("Diary")->isVisible());
    EXPECT_FALSE(railButton("Trends")->isVisible());
}

TEST_F(MainWindowTest, AClickInTheRailBringsThePage)
{
    QTest::mouseClick(railButton("Diary"), Qt::LeftButton);

    EXPECT_EQ(window.current(), PageId::Diary);
    EXPECT_TRUE(railButton("Diary")->isChecked());
}

TEST_F(MainWindowTest, AScreenReaderCanWalkTheRail)
{
    QAccessibleInterface *twin = QAccessible::queryAccessibleInterface(railButton("Diary"));

    twin->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

    EXPECT_EQ(window.current(), PageId::Diary);
}

TEST_F(MainWindowTest, AltAndANumberBringsThePageOfThatPlace)
{
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);

    EXPECT_EQ(window.current(), PageId::Diary);
}

TEST_F(MainWindowTest, EscapeGoesToTheBody)
{
    window.showPage(PageId::Diary);

    QTest::keyClick(&window, Qt::Key_Escape);

    EXPECT_EQ(window.current(), PageId::Body);
}

TEST_F(MainWindowTest, EscapeFirstClosesWhatThePageHasOpen)
{
    window.showPage(PageId::Diary);
    pages[PageId::Diary]->hasSomethingOpen = true;

    QTest::keyClick(&window, Qt::Key_Escape);

    EXPECT_EQ(window.current(), PageId::Diary);
}

TEST_F(MainWindowTest, APageThatFillsTheWindowHidesTheRail)
{
    window.page(PageId::Player);
    pages[PageId::Player]->fills = true;

    window.showPage(PageId::Player);

    EXPECT_FALSE(railButton("Body")->isVisible());
}

TEST_F(MainWindowTest, TheRailGoesBelowWhenTheTextGrowsAndComesBack)
{
    const QFont usual = QApplication::font();
    const auto isBelow = [this] { return railButton("Body")->y() == railButton("Diary")->y(); };
    window.resize(1100, 360);
    ASSERT_FALSE(isBelow());

    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 3);
    setFontOfAll(large);
    const bool wentBelow = QTest::qWaitFor(isBelow);
    setFontOfAll(usual);

    EXPECT_TRUE(wentBelow);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isBelow(); }));
}

TEST_F(MainWindowTest, APageThatIsNotInTheRailLeavesNoneMarked)
{
    window.showPage(PageId::Player);

    EXPECT_FALSE(railButton("Body")->isChecked());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(railButton("Body"))->role(), QAccessible::RadioButton);
}

TEST_F(MainWindowTest, ABannerShownAgainReplacesTheOneBefore)
{
    window.showBanner("disk", base::Level::Care, "full");
    window.showBanner("disk", base::Level::Care, "read-only");

    const auto banners = window.centralWidget()->findChildren<Banner *>("disk");
    ASSERT_EQ(banners.size(), 1);
    EXPECT_EQ(banners.front()->accessibleName(), QString("read-only"));
}

TEST_F(MainWindowTest, TheActionOfAMessageIsDoneOnceItIsPressed)
{
    int undone = 0;
    window.showMessage("Logged.", "Undo", [&undone] { ++undone; });

    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->text() == QString("Undo"))
            button->click();
    }

    EXPECT_EQ(undone, 1);
}

TEST_F(MainWindowTest, TheWayBackGoesWithThePageItIsFor)
{
    window.showPage(PageId::Diary);
    window.showWayBack("Why.", "Back to the body", PageId::Body);
    const auto *bar = window.findChild<MessageBar *>();
    ASSERT_FALSE(bar->isHidden());

    window.showPage(PageId::Body);
    EXPECT_TRUE(bar->isHidden());

    window.showMessage("Logged.");
    window.showPage(PageId::Diary);
    EXPECT_FALSE(bar->isHidden()) << "other messages stay";
}

TEST_F(MainWindowTest, SaysOnceThatItWasPainted)
{
    MainWindow next(settings);
    QSignalSpy painted(&next, &MainWindow::firstPainted);
    next.addPage(PageId::Body, [] { return new PlainPage("Body"); });
    next.showPage(PageId::Body);
    next.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&next));
    next.repaint();
    QCoreApplication::processEvents();

    EXPECT_EQ(painted.size(), 1);
}

TEST_F(MainWindowTest, RemembersItsSize)
{
    window.resize(900, 600);
    window.close();

    MainWindow next(settings);

    EXPECT_EQ(next.size(), QSize(900, 600));
}

} // namespace unknot::ui
