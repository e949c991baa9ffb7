// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/damaged_card.h"

#include "app/bridge/diary_service.h"
#include "app/diary/diary_controller.h"
#include "app/diary/diary_page.h"
#include "core/content/load.h"
#include "core/diary/diary.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <SQLiteCpp/Database.h>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

/// A diary of two days, one of which something else than Unknot has written over.
class DamagedCardTest : public testing::Test
{
protected:
    DamagedCardTest()
    {
        log("2026-03-12T20:00:00Z", 4);
        log("2026-03-13T20:00:00Z", 6);
        SQLite::Database file((folder / "unknot/diary.db").string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE entries SET average = 9 WHERE average = 6");
        diary.open();
        (void)QTest::qWaitFor([this] { return diary.state() == DiaryService::State::Ready; });
        page.resize(1000, 700);
        page.show();
        page.activated();
        (void)QTest::qWaitFor([this] { return deleteButton() != nullptr; });
    }

    void log(const char *moment, int average)
    {
        const auto then = test::fixedClock(moment);
        auto written = diary::Diary::open(folder / "unknot", diary::Access::Write, then);
        records::Entry entry;
        entry.at = then.moment();
        entry.kind = base::EntryKind::CheckIn;
        entry.average = average;
        ASSERT_TRUE(written && written->save(entry));
    }

    DamagedCard &card() { return *page.findChild<DamagedCard *>(); }

    QPushButton *deleteButton()
    {
        for (auto *button : card().findChildren<QPushButton *>())
            if (button->isVisible())
                return button;
        return nullptr;
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    content::Content content = content::loadShipped();
    DiaryService diary{folder / "unknot", clock};
    DiaryController controller{content, diary, clock};
    DiaryPage page{controller};
};

TEST_F(DamagedCardTest, ADamagedEntryIsNamedAndStaysOutOfTheHistory)
{
    ASSERT_EQ(diary.damaged().size(), 1U);
    EXPECT_EQ(diary.damaged().front().kind, "entries");
    EXPECT_EQ(diary.history().entries().size(), 1U);
    ASSERT_TRUE(card().isVisible());
    ASSERT_TRUE(deleteButton());
    EXPECT_EQ(deleteButton()->accessibleName(), "Delete: Entry of 13 March 2026");
}

TEST_F(DamagedCardTest, ItCanBeDeletedAndBroughtBack)
{
    QSignalSpy removed(&controller, &DiaryController::removed);
    ASSERT_TRUE(deleteButton());
    deleteButton()->click();
    ASSERT_TRUE(removed.wait());
    EXPECT_TRUE(diary.damaged().empty());
    EXPECT_FALSE(card().isVisible());

    QSignalSpy saved(&diary, &DiaryService::saved);
    controller.undo();
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(diary.damaged().size(), 1U);
    EXPECT_TRUE(card().isVisible());
    EXPECT_EQ(diary.history().entries().size(), 1U);
}

} // namespace
} // namespace unknot::ui
