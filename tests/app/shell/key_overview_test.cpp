// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/shell/key_overview.h"
#include "app/shell/main_window.h"
#include "app/shell/page.h"
#include "tests/support/temp_folder.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {

class KeyOverviewTest : public ::testing::Test
{
protected:
    KeyOverviewTest()
    {
        window.addPage(PageId::Body, [this] {
            auto *page = new Page("Body");
            field = new QLineEdit(page);
            page->setFocusProxy(field);
            return page;
        });
        window.showPage(PageId::Body);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }

    KeyOverview &overview() { return *window.findChild<KeyOverview *>(); }
    QLabel *label(const QString &text)
    {
        for (auto *each : overview().findChildren<QLabel *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    QLineEdit *field = nullptr;
    MainWindow window{settings};
};

TEST_F(KeyOverviewTest, F1LaysTheKeysOfThePageAndOfAllOverIt)
{
    QTest::keyClick(&window, Qt::Key_F1);

    ASSERT_TRUE(overview().isVisible());
    EXPECT_EQ(overview().size(), overview().parentWidget()->size());
    EXPECT_NE(label("Body"), nullptr);
    EXPECT_NE(label("Ctrl+L"), nullptr);
    EXPECT_NE(label("X"), nullptr);
}

TEST_F(KeyOverviewTest, AQuestionMarkDoesTheSameButNotInAField)
{
    QTest::keyClicks(field, "?");
    EXPECT_EQ(window.findChild<KeyOverview *>(), nullptr);
    EXPECT_EQ(field->text(), "?");

    QTest::keyClick(&window, Qt::Key_Question);
    EXPECT_TRUE(overview().isVisible());
}

TEST_F(KeyOverviewTest, EscClosesItAndTheKeyboardIsWhereItWas)
{
    field->setFocus();
    QTest::keyClick(&window, Qt::Key_F1);
    QTest::keyClick(overview().findChild<QPushButton *>(), Qt::Key_Escape);

    EXPECT_FALSE(overview().isVisible());
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(KeyOverviewTest, GrowsWithTheWindow)
{
    QTest::keyClick(&window, Qt::Key_F1);
    window.resize(window.width() + 100, window.height());

    EXPECT_EQ(overview().size(), overview().parentWidget()->size());
}

} // namespace unknot::ui
