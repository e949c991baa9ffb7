// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/check_page.h"

#include "tests/app/triage/check_fixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

namespace unknot::ui {
namespace {

class CheckPageTest : public CheckFixture
{
protected:
    CheckPageTest()
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        controller.begin({}, {});
    }

    QAbstractButton *button(const QString &name)
    {
        for (auto *each : page.findChildren<QAbstractButton *>())
            if (each->isVisibleTo(&page) && (each->text() == name || each->accessibleName() == name))
                return each;
        return nullptr;
    }

    QAbstractButton *rowOf(const QString &head)
    {
        for (auto *each : page.findChildren<QAbstractButton *>())
            if (each->isVisibleTo(&page) && each->accessibleName().startsWith(head + QStringLiteral(" – ")))
                return each;
        return nullptr;
    }

    CheckPage page{controller, [] { return QStringLiteral("112"); }};
};

TEST_F(CheckPageTest, PageOneHasSevenRowsAndOneKey)
{
    int rows = 0;
    for (const auto *head :
         {"Down below", "Legs and arms", "Chest and breath", "Head and neck", "Feeling very ill", "Belly", "Injury"})
        rows += rowOf(QString::fromLatin1(head)) ? 1 : 0;
    EXPECT_EQ(rows, 7);
    ASSERT_TRUE(button(QStringLiteral("None of these")));
    EXPECT_FALSE(button(QStringLiteral("Continue")));
}

TEST_F(CheckPageTest, NIsNoneOfTheseAndTheAgeComesFirstOnPageTwo)
{
    QTest::keyClick(button(QStringLiteral("None of these")), Qt::Key_N);

    ASSERT_EQ(controller.stage(), CheckController::Stage::PageTwo);
    EXPECT_FALSE(button(QStringLiteral("None of these"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Age 20–49")), Qt::LeftButton);
    EXPECT_TRUE(button(QStringLiteral("None of these"))->isEnabled());
}

TEST_F(CheckPageTest, ARowOpensItsExactQuestionsInPlace)
{
    QTest::mouseClick(rowOf(QStringLiteral("Chest and breath")), Qt::LeftButton);

    QStringList names;
    for (auto *each : page.findChildren<QRadioButton *>())
        if (each->isVisibleTo(&page))
            names << each->text();
    EXPECT_EQ(names, QStringList({"Yes", "No", "Not sure", "Yes", "No", "Not sure"}));
    EXPECT_TRUE(button(QStringLiteral("Continue")));
}

TEST_F(CheckPageTest, KnownIsOfferedOnlyWhereItMayBe)
{
    QTest::mouseClick(rowOf(QStringLiteral("Injury")), Qt::LeftButton);
    EXPECT_FALSE(button(QStringLiteral("Known and unchanged, checked by a professional")));
    QTest::mouseClick(rowOf(QStringLiteral("Down below")), Qt::LeftButton);
    EXPECT_TRUE(button(QStringLiteral("Known and unchanged, checked by a professional")));
}

TEST_F(CheckPageTest, TheEmergencyCardSaysWhatToDoAndCanBeCorrected)
{
    QTest::mouseClick(rowOf(QStringLiteral("Injury")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Yes")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Continue")), Qt::LeftButton);

    QString words;
    for (auto *each : page.findChildren<QLabel *>())
        words += each->text() + QLatin1Char('\n');
    EXPECT_TRUE(words.contains(QStringLiteral("STOP – get help now")));
    EXPECT_TRUE(words.contains(QStringLiteral("112")));
    EXPECT_TRUE(words.contains(QStringLiteral("Keep still and call now.")));
    QTest::mouseClick(button(QStringLiteral("Change my answers")), Qt::LeftButton);
    EXPECT_EQ(controller.stage(), CheckController::Stage::PageOne);
}

/// A row is wider than the questions behind it: at most 28 words.
TEST_F(CheckPageTest, NoRowIsLongerThanTwentyEightWords)
{
    for (const int number : {1, 2})
        for (const auto *each : controller.rows(number))
            EXPECT_LE(QString::fromStdString(each->head + " " + each->text).split(QLatin1Char(' ')).size(), 29)
                << each->id;
}

} // namespace
} // namespace unknot::ui
