// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/lock_box.h"
#include "app/settings/settings.h"
#include "core/base/pass_word.h"
#include "tests/support/temp_folder.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {

class LockBoxTest : public ::testing::Test
{
protected:
    LockBoxTest() { box.show(); }

    QPushButton *button(const QString &text)
    {
        for (auto *each : box.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    LockBox box{settings};
};

TEST_F(LockBoxTest, NoWordNoLock)
{
    EXPECT_FALSE(button("Lock with it")->isEnabled());
}

TEST_F(LockBoxTest, TheWordLocksAndStandsNowhere)
{
    QTest::keyClicks(box.findChild<QLineEdit *>(), "wardrobe");
    QTest::mouseClick(button("Lock with it"), Qt::LeftButton);

    ASSERT_TRUE(settings.hasLock());
    EXPECT_TRUE(base::opens("wardrobe", settings.lockSeal().toStdString()));
    EXPECT_FALSE(settings.lockSeal().contains("wardrobe"));
    EXPECT_FALSE(box.findChild<QLineEdit *>()->isVisible());
    EXPECT_TRUE(box.findChild<QLineEdit *>()->text().isEmpty());
}

TEST_F(LockBoxTest, ItIsTakenOffAgain)
{
    settings.setLockSeal("something");
    QTest::mouseClick(button("Take the lock off"), Qt::LeftButton);

    EXPECT_FALSE(settings.hasLock());
    EXPECT_TRUE(box.findChild<QLineEdit *>()->isVisible());
}

} // namespace unknot::ui
