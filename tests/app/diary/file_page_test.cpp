// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/file_page.h"

#include "app/diary/diary_controller.h"
#include "app/diary/file_controller.h"
#include "app/diary/transfer_controller.h"
#include "core/content/load.h"
#include "core/diary/diary.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fstream>
#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class FilePageTest : public testing::Test
{
protected:
    std::filesystem::path place() const { return folder / "unknot"; }

    void write(int average)
    {
        auto diary = diary::Diary::open(place(), diary::Access::Write, clock).value();
        records::Entry entry;
        entry.at = clock.moment();
        entry.average = average;
        ASSERT_TRUE(diary.save(entry).has_value());
    }

    static QPushButton *button(const QWidget &page, const QString &name)
    {
        for (auto *each : page.findChildren<QPushButton *>())
            if (each->accessibleName() == name && each->isVisible())
                return each;
        return nullptr;
    }

    static const QLabel *text(const QWidget &page, const QString &words)
    {
        for (const auto *each : page.findChildren<QLabel *>())
            if (each->text().contains(words))
                return each;
        return nullptr;
    }

    test::TempFolder folder;
    base::FixedClock clock{base::Instant(std::chrono::milliseconds(1'773'500'000'000)), base::Zone::utc()};
};

TEST_F(FilePageTest, ABackupIsRestoredByOneButton)
{
    write(3);
    DiaryService service(place(), clock);
    service.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.state() == DiaryService::State::Ready; }));
    FileController controller(service);
    TransferController transfer(service);
    FilePage page(controller, transfer);
    page.resize(900, 700);
    page.show();
    page.activated();
    const QString name = QStringLiteral("Restore Backup 1 of 14 March 2026");
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(page, name) != nullptr; }));
    QSignalSpy restored(&controller, &FileController::restored);

    QTest::mouseClick(button(page, name), Qt::LeftButton);

    EXPECT_TRUE(restored.wait());
    EXPECT_EQ(service.history().entries().size(), 1U);
}

TEST_F(FilePageTest, OfADamagedDiaryItShowsWhatCanBeDone)
{
    write(3);
    {
        auto diary = diary::Diary::open(place(), diary::Access::Write, clock).value();
        ASSERT_TRUE(diary.backUp().has_value());
    }
    std::ofstream(place() / "diary.db", std::ios::binary | std::ios::trunc) << "dear diary";
    DiaryService service(place(), clock);
    service.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.state() == DiaryService::State::None; }));
    FileController controller(service);
    TransferController transfer(service);
    FilePage page(controller, transfer);
    page.resize(900, 700);
    page.show();
    page.activated();
    const QString name = QStringLiteral("Use: The newest good backup");
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(page, name) != nullptr; }));

    QTest::mouseClick(button(page, name), Qt::LeftButton);

    EXPECT_TRUE(QTest::qWaitFor([&] { return service.state() == DiaryService::State::Ready; }));
}

TEST_F(FilePageTest, WhileItLooksForCopiesItSaysSo)
{
    write(3);
    std::ofstream(place() / "diary.db", std::ios::binary | std::ios::trunc) << "dear diary";
    DiaryService service(place(), clock);
    FileController controller(service);
    TransferController transfer(service);
    FilePage page(controller, transfer);
    page.resize(900, 700);
    page.show();
    page.activated();
    EXPECT_TRUE(text(page, QStringLiteral("The diary is being opened.")));
    bool wasSaid = false;
    QObject::connect(&controller, &FileController::changed, &page,
                     [&] { wasSaid = wasSaid || text(page, QStringLiteral("Looking for what can be had")); });
    service.open();

    EXPECT_TRUE(QTest::qWaitFor([&] { return button(page, QStringLiteral("Use: A new, empty diary")) != nullptr; }));
    EXPECT_TRUE(wasSaid);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return text(page, QStringLiteral("Looking for what can be had")) == nullptr; }));
}

TEST_F(FilePageTest, WhatWasDeletedIsPutBackOrErasedAfterBeingAskedOnce)
{
    write(3);
    DiaryService service(place(), clock);
    service.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.state() == DiaryService::State::Ready; }));
    service.remove(service.history().entries().front().id);
    FileController controller(service);
    TransferController transfer(service);
    FilePage page(controller, transfer);
    page.resize(900, 700);
    page.show();
    page.activated();
    const QString name = QStringLiteral("Entry of 14 March 2026");
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(page, QStringLiteral("Put back: ") + name) != nullptr; }));
    QTest::mouseClick(button(page, QStringLiteral("Put back: ") + name), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.history().entries().size() == 1; }));

    service.remove(service.history().entries().front().id);
    const QString erase = QStringLiteral("Erase for good: ") + name;
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(page, erase) != nullptr; }));
    QTest::mouseClick(button(page, erase), Qt::LeftButton);
    QTest::mouseClick(button(page, QStringLiteral("Keep it: ") + name), Qt::LeftButton);
    ASSERT_TRUE(button(page, erase));
    QTest::mouseClick(button(page, erase), Qt::LeftButton);
    QSignalSpy erased(&controller, &FileController::erased);
    QTest::mouseClick(button(page, QStringLiteral("Yes, erase it everywhere: ") + name), Qt::LeftButton);

    ASSERT_TRUE(erased.wait());
    EXPECT_TRUE(QTest::qWaitFor([&] { return controller.trash().empty(); }));
}

TEST_F(FilePageTest, HalfACheckInIsThereAgainAndADeletedDayComesBack)
{
    const auto content = content::loadShipped();
    {
        DiaryService service(place(), clock);
        DiaryController controller(content, service, clock);
        service.open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return service.state() == DiaryService::State::Ready; }));
        EntryDrafts::Typed half;
        half.entry.at = clock.moment();
        half.entry.average = 6;
        half.entry.woken = "yes";
        controller.drafts().keepToday(half);
    }
    DiaryService service(place(), clock);
    DiaryController controller(content, service, clock);
    service.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.today().average == 6; }));
    EXPECT_EQ(controller.today().woken, "yes");
    QSignalSpy logged(&controller, &DiaryController::logged);
    controller.log(6, 7);
    ASSERT_TRUE(logged.wait());
    EXPECT_EQ(controller.today().woken, "yes") << "what was typed before is kept with it";
    QSignalSpy removed(&controller, &DiaryController::removed);

    controller.removeDay(controller.todaysDate());
    ASSERT_TRUE(removed.wait());
    EXPECT_TRUE(service.history().entries().empty());
    controller.undo();

    EXPECT_TRUE(QTest::qWaitFor([&] { return service.history().entries().size() == 1; }));
}

} // namespace
} // namespace unknot::ui
