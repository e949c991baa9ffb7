// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/shell/theme/tokens.h"
#include "app/trends/heat_view.h"
#include "app/trends/roller_chart.h"
#include "app/trends/trends_controller.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class TrendsPageTest : public testing::Test
{
protected:
    TrendsPageTest()
    {
        page.resize(1000, 700);
        page.show();
    }

    void logThreeDays()
    {
        history = records::History();
        for (const auto *day : {"2026-03-10", "2026-03-12", "2026-03-14"})
            history = history.with(test::anEntry().on(day).average(4).worst(6));
        controller.setHistory(history);
    }

    /// Presses one of the buttons that save and answers where.
    void save(const QString &button, int which, const QString &path)
    {
        QTimer answer;
        QObject::connect(&answer, &QTimer::timeout, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            answer.stop();
            dialog->selectFile(path);
            static_cast<QDialog *>(dialog)->accept();
        });
        answer.start(1);
        for (auto *each : page.findChildren<QPushButton *>())
            if (each->text() == button && which-- == 0)
                each->click();
    }

    QString words() const
    {
        QString all;
        for (auto *label : page.findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

    content::Content content = content::loadShipped();
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    records::History history;
    TrendsController controller{content, clock};
    TrendsPage page{controller};
};

TEST_F(TrendsPageTest, AnExampleCarriesItsName)
{
    page.activated();

    EXPECT_TRUE(words().contains(QStringLiteral("Example")));
}

TEST_F(TrendsPageTest, TheSentenceComesWithItsDays)
{
    logThreeDays();
    page.activated();

    EXPECT_FALSE(words().contains(QStringLiteral("Example")));
    EXPECT_TRUE(words().contains(QStringLiteral("Based on 3 of 30 days")));
}

TEST_F(TrendsPageTest, TheTableHasTheSameNumbersNewestFirst)
{
    logThreeDays();
    page.activated();

    const auto *table = page.findChild<QTableView *>();
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), QStringLiteral("4"));
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("6"));
    EXPECT_FALSE(table->model()->index(0, 3).data().isValid());
}

TEST_F(TrendsPageTest, WhatHelpsAlwaysStandsWithWhatItDoesNotProve)
{
    logThreeDays();
    page.activated();

    const auto *caption = page.findChild<QLabel *>(QStringLiteral("help-caption"));
    EXPECT_TRUE(caption->isVisible());
    EXPECT_TRUE(caption->text().contains(QStringLiteral("does not prove")));
    EXPECT_TRUE(words().contains(QStringLiteral("Not enough yet")));
}

TEST_F(TrendsPageTest, AnExampleCannotBeTakenForOnesOwn)
{
    page.activated();

    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QStringLiteral("Save")) || button->text().startsWith(QStringLiteral("Copy"))) {
            EXPECT_FALSE(button->isVisible()) << button->text().toStdString();
        }
    }
}

TEST_F(TrendsPageTest, TheRollerIsShownOnceItWasUsed)
{
    const auto *card = page.findChild<RollerChart *>();
    logThreeDays();
    page.activated();
    EXPECT_FALSE(card->isVisible());

    controller.setHistory(
        history.with(test::aSession().on("2026-03-12").step(test::aStep("roller-mid-back").seconds(120)).session()));

    EXPECT_TRUE(card->isVisible());
    EXPECT_EQ(card->accessibleDescription(), QStringLiteral("This week 1 of 3"));
}

TEST_F(TrendsPageTest, TheBodyIsShownThenAndNow)
{
    logThreeDays();
    controller.setHistory(history.with(test::anEntry().on("2026-03-13").region("neck-back-left", 6)));
    page.activated();

    const auto bodies = page.findChildren<HeatView *>();
    ASSERT_EQ(bodies.size(), 2);
    EXPECT_EQ(bodies[0]->accessibleDescription(), QString());
    EXPECT_EQ(bodies[1]->accessibleDescription(), QStringLiteral("Left back of neck 6"));
}

TEST_F(TrendsPageTest, CopyingSaysSo)
{
    logThreeDays();
    page.activated();
    QSignalSpy told(&page, &TrendsPage::told);

    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Copy numbers")) {
            button->click();
            break;
        }

    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Day\tAverage")));
}

TEST_F(TrendsPageTest, TheSavedTableHasTheNumbersOfTheOneThatIsShown)
{
    const test::TempFolder folder;
    logThreeDays();
    page.activated();
    QSignalSpy told(&page, &TrendsPage::told);

    save(QStringLiteral("Save numbers"), 0, QString::fromStdString((folder / "trend.csv").string()));

    EXPECT_TRUE(told.front().front().toString().startsWith(QStringLiteral("Saved: ")));
    const auto lines = QString::fromStdString(folder.read("trend.csv")).split(QStringLiteral("\r\n"));
    const auto *table = page.findChild<QTableView *>()->model();
    ASSERT_EQ(lines.size(), table->rowCount() + 2) << "the heads, and nothing after the last line";
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Day,Average,Worst")));
    for (int row = 0; row < table->rowCount(); ++row)
        EXPECT_TRUE(lines[row + 1].startsWith(
            QStringLiteral("%1,4,6").arg(QStringList{"2026-03-14", "2026-03-12", "2026-03-10"}[row])))
            << lines[row + 1].toStdString();
}

TEST_F(TrendsPageTest, TheSavedPictureShowsTheChart)
{
    const test::TempFolder folder;
    logThreeDays();
    page.activated();

    save(QStringLiteral("Save picture"), 0, QString::fromStdString((folder / "trend.png").string()));

    const QImage picture(QString::fromStdString((folder / "trend.png").string()));
    ASSERT_FALSE(picture.isNull());
    EXPECT_GT(picture.width(), page.width()) << "two dots for each of the screen";
    const auto ink = tokensOf(page.palette()).text;
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            inked += picture.pixelColor(x, y) == ink ? 1 : 0;
    EXPECT_GT(inked, 100) << "three points";
}

TEST_F(TrendsPageTest, WhatCouldNotBeSavedIsNotCalledSaved)
{
    const test::TempFolder folder;
    logThreeDays();
    page.activated();
    ASSERT_TRUE(std::filesystem::create_directory(folder / "trend.csv"));

    EXPECT_FALSE(controller.keep(QString::fromStdString((folder / "trend.csv").string()), "x").has_value());
    EXPECT_TRUE(std::filesystem::is_directory(folder / "trend.csv"));
}

TEST_F(TrendsPageTest, EachChartCanBeKeptAsAPicture)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    EXPECT_EQ(std::ranges::count(buttons, QString("Save picture"), &QAbstractButton::text), 3);
}

} // namespace
} // namespace unknot::ui
