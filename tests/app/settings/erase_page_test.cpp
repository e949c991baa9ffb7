// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/erase_page.h"
#include "app/settings/settings.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {

class ErasePageTest : public ::testing::Test
{
protected:
    ErasePageTest()
    {
        page.resize(900, 700);
        page.show();
        page.activated();
    }

    QPushButton *button(const QString &text)
    {
        for (auto *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    ErasePage page{{"/some/where"}};
    QSignalSpy asked{&page, &ErasePage::eraseAsked};
};

TEST_F(ErasePageTest, OnlyTheTypedWordErases)
{
    EXPECT_FALSE(button("Erase everything")->isEnabled());
    QTest::keyClicks(page.findChild<QLineEdit *>(), "eras");
    EXPECT_FALSE(button("Erase everything")->isEnabled());

    QTest::keyClicks(page.findChild<QLineEdit *>(), "e");
    QTest::mouseClick(button("Erase everything"), Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_FALSE(button("Erase everything")->isEnabled()); // once
}

TEST_F(ErasePageTest, AfterwardsThereIsOnlyTheWayOut)
{
    QSignalSpy closed(&page, &ErasePage::closeAsked);
    QSignalSpy back(&page, &ErasePage::backAsked);
    page.showDone();

    EXPECT_TRUE(page.stepBack());
    EXPECT_EQ(back.size(), 0);
    QTest::mouseClick(button("Close Unknot"), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(ErasePageTest, WhatCouldNotGoIsSaidAndCanBeTriedAgain)
{
    page.findChild<QLineEdit *>()->setText("erase");
    QTest::mouseClick(button("Erase everything"), Qt::LeftButton);
    page.showFailed("The disk does not answer as it should.");

    EXPECT_TRUE(button("Erase everything")->isEnabled());
}

TEST(ErasedSettingsTest, TheFileIsGoneAndStaysGone)
{
    const test::TempFolder folder;
    const QString file = QString::fromStdString((folder / "unknot.ini").string());
    {
        Settings settings(file);
        settings.setMinutes(15);
        EXPECT_TRUE(settings.erase());
        EXPECT_EQ(settings.minutes(), 8);
        settings.setMinutes(10);
    }
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace unknot::ui
