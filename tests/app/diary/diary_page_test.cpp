// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/diary_page.h"

#include "app/bridge/safety.h"
#include "app/diary/begun_card.h"
#include "app/diary/calendar_card.h"
#include "app/diary/diary_controller.h"
#include "app/diary/entry_editor.h"
#include "app/diary/open_knots.h"
#include "app/diary/today_card.h"
#include "app/widgets/level_row.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

using test::dayOf;

class DiaryPageTest : public testing::Test
{
protected:
    DiaryPageTest()
    {
        diary.open();
        (void)QTest::qWaitFor([this] { return diary.state() == DiaryService::State::Ready; });
        page.resize(1000, 700);
        page.show();
        page.activated();
        rows = page.findChild<TodayCard *>()->findChildren<LevelRow *>();
    }

    void type(LevelRow *row, Qt::Key key) { QTest::keyClick(row, key); }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    content::Content content = content::loadShipped();
    DiaryService diary{folder / "unknot", clock};
    DiaryController controller{content, diary, clock};
    DiaryPage page{controller};
    QList<LevelRow *> rows;
};

TEST_F(DiaryPageTest, TwoDigitsKeepTheDay)
{
    QSignalSpy logged(&controller, &DiaryController::logged);

    type(rows[0], Qt::Key_4);
    type(rows[1], Qt::Key_6);

    ASSERT_TRUE(logged.wait());
    EXPECT_EQ(controller.today().average, 4);
    EXPECT_EQ(controller.today().worst, 6);
    EXPECT_EQ(diary.history().entries().size(), 1u);
}

TEST_F(DiaryPageTest, WhatWasBegunAndNotKeptIsOfferedAgain)
{
    auto *editor = page.findChild<EntryEditor *>();
    const auto press = [&](QWidget *where, const char *text) {
        for (auto *button : where->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text) && button->isVisible())
                return button->click();
        ADD_FAILURE() << text << " is not there";
    };
    controller.setAskedAlso({QStringLiteral("note")});
    press(&page, "A moment now");
    editor->findChild<QPlainTextEdit *>()->setPlainText("half a wo");
    ASSERT_TRUE(page.stepBack());

    auto *card = page.findChild<BegunCard *>();
    ASSERT_TRUE(card->isVisible());
    press(card, "Go on with it");

    EXPECT_EQ(editor->findChild<QPlainTextEdit *>()->toPlainText(), "half a wo");
    ASSERT_TRUE(page.stepBack());
    press(card, "Throw it away");
    EXPECT_FALSE(card->isVisible());
    EXPECT_TRUE(controller.drafts().begun().empty());
}

TEST_F(DiaryPageTest, TheRestOfTodayIsStillTypedWhenTheTwoNumbersAreKept)
{
    controller.setAskedAlso({QStringLiteral("note")});
    auto *note = page.findChild<TodayCard *>()->findChild<QPlainTextEdit *>();
    note->setPlainText("half a wo");
    QSignalSpy logged(&controller, &DiaryController::logged);
    type(rows[0], Qt::Key_4);
    type(rows[1], Qt::Key_6);
    ASSERT_TRUE(logged.wait());

    ASSERT_TRUE(controller.drafts().today().has_value());
    EXPECT_EQ(controller.drafts().today()->entry.note, "half a wo");
    EXPECT_EQ(note->toPlainText(), "half a wo");
}

TEST_F(DiaryPageTest, ChangingTheDayRevisesItsEntry)
{
    QSignalSpy logged(&controller, &DiaryController::logged);
    controller.log(4, 6);
    ASSERT_TRUE(logged.wait());

    controller.log(5, 7);
    ASSERT_TRUE(logged.wait());

    EXPECT_EQ(diary.history().entries().size(), 1u);
    EXPECT_EQ(controller.today().average, 5);
}

TEST_F(DiaryPageTest, UndoTakesItBack)
{
    QSignalSpy logged(&controller, &DiaryController::logged);
    QSignalSpy changed(&controller, &DiaryController::changed);
    controller.log(4, 6);
    ASSERT_TRUE(logged.wait());

    controller.undo();

    ASSERT_TRUE(QTest::qWaitFor([this] { return diary.history().isEmpty(); }));
    EXPECT_FALSE(controller.today().isLogged());
}

TEST_F(DiaryPageTest, TheWorstBeginsWithTheHighestOfTheDay)
{
    diary.save(test::anEntry().at("2026-03-14T20:00").moment(6).entry());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !diary.history().isEmpty(); }));

    EXPECT_EQ(rows[1]->level(), 6);
    QSignalSpy logged(&controller, &DiaryController::logged);
    type(rows[0], Qt::Key_4);

    ASSERT_TRUE(logged.wait()) << "the worst was there already: one key is enough";
    EXPECT_EQ(controller.today().worst, 6);
}

TEST_F(DiaryPageTest, BeingWokenIsKeptWithTheDayWhicheverComesFirst)
{
    QSignalSpy logged(&controller, &DiaryController::logged);
    controller.answerWoken("yes");
    EXPECT_TRUE(diary.history().isEmpty()) << "one answer is no check-in yet";

    controller.log(4, 6);
    ASSERT_TRUE(logged.wait());
    EXPECT_EQ(controller.today().woken, "yes");

    controller.answerWoken("no");
    ASSERT_TRUE(logged.wait());
    EXPECT_EQ(controller.today().woken, "no");
    EXPECT_EQ(diary.history().entries().size(), 1u);
}

TEST_F(DiaryPageTest, AWorstBelowTheAverageIsNotKept)
{
    QSignalSpy logged(&controller, &DiaryController::logged);

    type(rows[0], Qt::Key_6);
    type(rows[1], Qt::Key_4);

    EXPECT_EQ(logged.count(), 0);
    EXPECT_TRUE(diary.history().isEmpty());
}

TEST_F(DiaryPageTest, ACurrentKnotIsNamedAndCanBeGoneAndComeBack)
{
    Safety safety(content, clock);
    QObject::connect(&diary, &DiaryService::changed, &safety, &Safety::setHistory);
    OpenKnots knots(content, safety, controller);
    page.tellOf(knots);
    diary.save(test::anEntry().on("2026-03-12").average(5).worst(6).region("neck-back-left", 6).entry());
    diary.save(test::anEntry().on("2026-03-13").average(5).worst(6).region("neck-back-left", 6).entry());
    ASSERT_TRUE(QTest::qWaitFor([this] { return diary.history().entries().size() == 2; }));
    const auto offered = [this] {
        QList<QAbstractButton *> found;
        for (auto *each : page.findChildren<QAbstractButton *>())
            if (each->accessibleName().startsWith("It's gone: ") && each->isVisible())
                found << each;
        return found;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return offered().size() == 2; })) << "in the line, and on the newest day";

    offered().front()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return offered().isEmpty(); }));
    EXPECT_EQ(safety.statements().back().kind, records::Statement::Kind::Gone);

    controller.undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return offered().size() == 2; }));
}

TEST_F(DiaryPageTest, ADayOfTheCalendarJumpsTheListAndABlankOneCanBeLogged)
{
    for (int i = 1; i <= 60; ++i)
        diary.save(test::anEntry().on(dayOf("2026-03-13").plusDays(-i).iso()).average(3).worst(4).entry());
    ASSERT_TRUE(QTest::qWaitFor([this] { return diary.history().entries().size() == 60; }));
    auto *calendar = page.findChild<CalendarCard *>();

    emit calendar->chosen(dayOf("2026-01-20"));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto *has = page.focusWidget();
        return has && has->accessibleName() == "Edit: Tuesday 20 January";
    }));
    EXPECT_EQ(controller.days().front().date, dayOf("2026-01-20"));

    emit calendar->chosen(dayOf("2026-03-13"));
    EXPECT_TRUE(page.findChild<EntryEditor *>()->isVisible());
}

} // namespace
} // namespace unknot::ui
