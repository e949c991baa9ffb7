// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/calendar_card.h"

#include "app/diary/calendar_view.h"
#include "app/diary/diary_controller.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

using test::dayOf;

class CalendarTest : public testing::Test
{
protected:
    CalendarTest()
    {
        diary.open();
        (void)QTest::qWaitFor([this] { return diary.state() == DiaryService::State::Ready; });
        diary.save(
            test::anEntry().on("2026-03-10").average(4).worst(6).region("neck-back-left", 4).note("Boxes").entry());
        diary.save(test::anEntry().on("2026-03-12").average(0).worst(0).tag("trip").entry());
        (void)QTest::qWaitFor([this] { return diary.history().entries().size() == 2; });
        card.resize(700, 700);
        card.show();
        card.follow();
    }

    QAbstractButton *cell(const char *name)
    {
        for (auto *each : card.findChildren<QAbstractButton *>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }

    QString words() const
    {
        QString all;
        for (auto *label : card.findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        return all;
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00");
    content::Content content = content::loadShipped();
    DiaryService diary{folder / "unknot", clock};
    DiaryController controller{content, diary, clock};
    CalendarCard card{controller};
};

TEST_F(CalendarTest, AMissingDayIsBlankAndZeroIsNot)
{
    EXPECT_EQ(cell("10 March 2026")->accessibleDescription(), QString("level 4 of 10"));
    EXPECT_EQ(cell("12 March 2026")->accessibleDescription(), QString("level 0 of 10"));
    EXPECT_EQ(cell("11 March 2026")->accessibleDescription(), QString("not logged"));
}

TEST_F(CalendarTest, TheMonthIsALineInPlainWords)
{
    EXPECT_TRUE(QTest::qWaitFor([this] { return words().contains("March 2026: 2 of 14 days"); }))
        << words().toStdString();
}

TEST_F(CalendarTest, ADayOpensByReturn)
{
    QSignalSpy chosen(&card, &CalendarCard::chosen);

    QTest::keyClick(cell("10 March 2026"), Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<base::Date>(), dayOf("2026-03-10"));
}

TEST_F(CalendarTest, ArrowsWalkIntoTheMonthBefore)
{
    QTest::keyClick(cell("1 March 2026"), Qt::Key_Left);

    EXPECT_TRUE(QTest::qWaitFor([this] { return words().contains("February 2026: nothing logged"); }));
}

TEST_F(CalendarTest, AWordOfANoteOrATagFindsItsDay)
{
    QSignalSpy changed(&controller, &DiaryController::changed);
    controller.search("boxes");
    ASSERT_TRUE(changed.wait());
    ASSERT_EQ(controller.days().size(), 1u);
    EXPECT_EQ(controller.days().front().date, dayOf("2026-03-10"));

    controller.search("#trip");
    ASSERT_TRUE(changed.wait());
    ASSERT_EQ(controller.days().size(), 1u);
    EXPECT_EQ(controller.days().front().date, dayOf("2026-03-12"));

    controller.search({});
    EXPECT_EQ(controller.days().size(), 2u);
}

TEST_F(CalendarTest, APlaceFindsItsDays)
{
    controller.filterBy(base::RegionId("neck-back-left"));

    ASSERT_EQ(controller.days().size(), 1u);
    EXPECT_EQ(controller.days().front().date, dayOf("2026-03-10"));
}

TEST_F(CalendarTest, ATagOrACauseFindsItsDays)
{
    diary.save(test::anEntry().on("2026-03-11").average(3).factor("sleep", "bad").entry());
    ASSERT_TRUE(QTest::qWaitFor([this] { return diary.history().entries().size() == 3; }));
    std::vector<Trigger> found;
    controller.readTriggers([&](const std::vector<Trigger> &triggers) { found = triggers; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.size() == 2; }));
    EXPECT_TRUE(found.front().id.startsWith("factor:sleep")) << "causes first";
    EXPECT_EQ(found.back().name, QString("#trip"));

    QSignalSpy changed(&controller, &DiaryController::changed);
    controller.filterByTrigger(found.back().id);
    ASSERT_TRUE(changed.wait());
    ASSERT_EQ(controller.days().size(), 1u);
    EXPECT_EQ(controller.days().front().date, dayOf("2026-03-12"));

    controller.search("no such word");
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(controller.days().empty()) << "both have to hold";
}

TEST_F(CalendarTest, TheListBeginsAtTheDayThatIsAskedFor)
{
    controller.showFrom(dayOf("2026-03-11"));
    ASSERT_EQ(controller.days().size(), 1u);
    EXPECT_EQ(controller.days().front().date, dayOf("2026-03-10"));
    EXPECT_TRUE(hasDay(diary.history(), dayOf("2026-03-10")));
    EXPECT_FALSE(hasDay(diary.history(), dayOf("2026-03-11")));

    controller.showFrom({});
    EXPECT_EQ(controller.days().size(), 2u);
}

TEST_F(CalendarTest, TheYearIsWalkedByKeys)
{
    auto *year = card.findChild<YearView *>();
    QSignalSpy chosen(&card, &CalendarCard::monthChosen);
    year->show(diary.history(), 2026);
    QTest::keyClick(year, Qt::Key_Down);
    QTest::keyClick(year, Qt::Key_Down);
    EXPECT_EQ(year->accessibleDescription(), QString("March: 2 days logged; Return opens it"));

    QTest::keyClick(year, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<base::Date>(), dayOf("2026-03-01"));
}

} // namespace
} // namespace unknot::ui
