// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_page.h"

#include "app/report/report_controller.h"
#include "app/report/sheet_preview.h"
#include "app/widgets/buttons.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class ReportPageTest : public testing::Test
{
protected:
    ReportPageTest()
    {
        diary.open();
        (void)QTest::qWaitFor([this] { return diary.state() == DiaryService::State::Ready; });
        diary.save(test::anEntry().on("2026-03-10").average(4).note("Quarrel").entry());
        (void)QTest::qWaitFor([this] { return !diary.history().isEmpty(); });
        page.resize(900, 700);
        page.show();
        page.activated();
    }

    Chip *chip(const char *name)
    {
        for (auto *each : page.findChildren<Chip *>())
            if (each->text() == QLatin1String(name))
                return each;
        return nullptr;
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    content::Content content = content::loadShipped();
    DiaryService diary{folder / "unknot", clock};
    ReportController controller{content, diary, clock};
    ReportPage page{controller};
};

TEST_F(ReportPageTest, ThePreviewSaysWhatIsOnIt)
{
    const auto *preview = page.findChild<SheetPreview *>();

    EXPECT_TRUE(preview->accessibleDescription().contains("Pain diary, 10 Mar 2026 to 14 Mar 2026"));
}

TEST_F(ReportPageTest, NotesAreOffAndEverythingElseIsOn)
{
    EXPECT_FALSE(chip("My notes")->isChecked());
    for (const char *name : {"Body", "Chart", "What was tried", "Medicines", "Visits", "Safety answers"})
        EXPECT_TRUE(chip(name)->isChecked()) << name;
}

TEST_F(ReportPageTest, ASwitchTakesItsPartOff)
{
    chip("Medicines")->toggle();

    EXPECT_FALSE(controller.parts().medicines);
}

TEST_F(ReportPageTest, NotesAreReadFromTheDiary)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return controller.diary().entries.size() == 1; }));
    EXPECT_EQ(controller.diary().entries.front().note, "Quarrel");
}

TEST_F(ReportPageTest, ARangeTheWrongWayRoundIsPutRight)
{
    controller.chooseRange({test::dayOf("2026-03-10"), test::dayOf("2026-03-01")});

    EXPECT_EQ(controller.range().from, test::dayOf("2026-03-01"));
    EXPECT_EQ(controller.range().to, test::dayOf("2026-03-10"));
}

TEST_F(ReportPageTest, WhatCouldNotBeKeptIsNotCalledKept)
{
    QSignalSpy kept(&controller, &ReportController::kept);
    QSignalSpy notKept(&controller, &ReportController::notKept);

    controller.keep(QString::fromStdString((folder / "no/page.pdf").string()), "x");
    controller.keep(QString::fromStdString((folder / "page.pdf").string()), "x");

    EXPECT_EQ(notKept.count(), 1);
    EXPECT_EQ(kept.count(), 1);
    EXPECT_EQ(folder.read("page.pdf"), "x");
}

} // namespace
} // namespace unknot::ui
