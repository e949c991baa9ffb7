// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/shell/lock_keeper.h"
#include "app/shell/lock_page.h"
#include "app/shell/main_window.h"
#include "app/widgets/banner.h"
#include "core/base/words.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {

using namespace std::chrono_literals;

class LockTest : public ::testing::Test
{
protected:
    LockTest()
    {
        window.addPage(PageId::Body, [] { return new Page("Body"); });
        window.addPage(PageId::Diary, [] { return new Page("Diary"); });
        window.addPage(PageId::Lock, [this] {
            auto *page = new LockPage([](const QString &word) { return word == "wardrobe"; });
            QObject::connect(page, &LockPage::opened, &window, &MainWindow::unlock);
            return page;
        });
        window.showPage(PageId::Body);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }

    void give(const QString &word)
    {
        auto *field = window.page(PageId::Lock)->findChild<QLineEdit *>();
        field->setText(word);
        QTest::keyClick(field, Qt::Key_Return);
    }

    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10");
    bool isBusy = false;
    MainWindow window{settings};
};

TEST_F(LockTest, TheKeyboardIsInTheFieldAlthoughTheRailHadIt)
{
    window.findChild<QRadioButton *>()->setFocus();

    window.lock(PageId::Lock);

    EXPECT_TRUE(window.page(PageId::Lock)->findChild<QLineEdit *>()->hasFocus());
}

TEST_F(LockTest, APageBehindItCannotTakeTheKeyboard)
{
    auto *hidden = new QLineEdit(window.page(PageId::Diary));
    window.lock(PageId::Lock);

    window.showPage(PageId::Diary);
    hidden->setFocus();

    EXPECT_TRUE(window.page(PageId::Lock)->findChild<QLineEdit *>()->hasFocus());
}

TEST_F(LockTest, NothingIsAskedWithoutALock)
{
    LockKeeper keeper(settings, clock, [this] { return isBusy; });
    QSignalSpy asked(&keeper, &LockKeeper::lockAsked);
    clock.advance(10h);
    QTest::keyClick(&window, Qt::Key_A);

    EXPECT_EQ(asked.size(), 0);
}

TEST_F(LockTest, IsAskedAfterTheMinutesWithoutATouch)
{
    settings.setLockSeal("seal");
    settings.setLockMinutes(5);
    LockKeeper keeper(settings, clock, [this] { return isBusy; });
    QSignalSpy asked(&keeper, &LockKeeper::lockAsked);
    clock.advance(4min);
    QTest::keyClick(&window, Qt::Key_A);
    clock.advance(4min + 59s);
    keeper.look();
    EXPECT_EQ(asked.size(), 0);

    clock.advance(1s);
    keeper.look();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(LockTest, ATouchAfterAnHoursSleepComesTooLate)
{
    settings.setLockSeal("seal");
    LockKeeper keeper(settings, clock, [this] { return isBusy; });
    QSignalSpy asked(&keeper, &LockKeeper::lockAsked);
    clock.advance(1h);
    QTest::keyClick(&window, Qt::Key_A);

    EXPECT_GE(asked.size(), 1);
}

TEST_F(LockTest, WhoGaveTheWordStaysInside)
{
    settings.setLockSeal("seal");
    LockKeeper keeper(settings, clock, [this] { return isBusy; });
    QSignalSpy asked(&keeper, &LockKeeper::lockAsked);
    clock.advance(1h);
    keeper.look();
    asked.clear();

    keeper.follow();
    QTest::keyClick(&window, Qt::Key_A);

    EXPECT_EQ(asked.size(), 0);
}

TEST_F(LockTest, NobodyIsLockedOutOfARoutine)
{
    settings.setLockSeal("seal");
    LockKeeper keeper(settings, clock, [this] { return isBusy; });
    QSignalSpy asked(&keeper, &LockKeeper::lockAsked);
    isBusy = true;
    clock.advance(1h);
    keeper.look();
    EXPECT_EQ(asked.size(), 0);

    isBusy = false;
    keeper.look();
    EXPECT_EQ(asked.size(), 0); // the minutes begin with the end of the routine
}

TEST_F(LockTest, ALockedWindowShowsNoPageNoBannerAndNoNews)
{
    window.showBanner("why", base::Level::Care, "A private sentence.");
    window.lock(PageId::Lock);
    window.showPage(PageId::Diary);
    window.showMessage("A private sentence.");
    QTest::keyClick(&window, Qt::Key_Escape);

    EXPECT_EQ(window.current(), PageId::Lock);
    EXPECT_EQ(window.windowTitle(), "Unknot");
    for (const auto *label : window.findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && label->text().contains("private"));
}

TEST_F(LockTest, TheWordBringsWhatWasAskedForLast)
{
    window.lock(PageId::Lock);
    window.showPage(PageId::Diary);
    give("chair");
    EXPECT_TRUE(window.isLocked());

    give("wardrobe");
    EXPECT_FALSE(window.isLocked());
    EXPECT_EQ(window.current(), PageId::Diary);
}

} // namespace unknot::ui
