// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/transfer_card.h"

#include "app/diary/transfer_controller.h"
#include "core/diary/diary.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class TransferCardTest : public testing::Test
{
protected:
    TransferCardTest()
    {
        service.open();
        EXPECT_TRUE(QTest::qWaitFor([this] { return service.state() == DiaryService::State::Ready; }));
        card.show();
    }

    void save(int average)
    {
        QSignalSpy saved(&service, &DiaryService::saved);
        records::Entry entry;
        entry.at = clock.moment();
        entry.average = average;
        service.save(std::move(entry));
        ASSERT_TRUE(saved.wait());
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *each : card.findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }

    bool says(const QString &text) const
    {
        for (const auto *label : card.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    QString path(std::string_view name) const { return QString::fromStdString((folder / name).string()); }

    test::TempFolder folder;
    base::FixedClock clock{base::Instant(std::chrono::milliseconds(1'773'500'000'000)), base::Zone::utc()};
    DiaryService service{folder / "unknot", clock};
    TransferController controller{service};
    TransferCard card{controller};
};

TEST_F(TransferCardTest, WhatWasExportedIsImportedOnceAndCountedBefore)
{
    save(4);
    QSignalSpy exported(&controller, &TransferController::exported);
    controller.exportTo(path("out.json"), transfer::Form::Json);
    ASSERT_TRUE(exported.wait());
    EXPECT_TRUE(says(QStringLiteral("1 entries")) || says(QStringLiteral("1 entry")));

    DiaryService other(folder / "other", clock);
    other.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.state() == DiaryService::State::Ready; }));
    TransferController to(other);
    TransferCard there(to);
    there.show();
    to.tryImport(path("out.json"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return to.tried().has_value(); }));
    EXPECT_EQ(to.tried()->fresh, 1);
    EXPECT_TRUE(other.history().entries().empty());
    QSignalSpy imported(&to, &TransferController::imported);
    to.import();
    ASSERT_TRUE(imported.wait());
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.history().entries().size() == 1; }));

    to.tryImport(path("out.json"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return to.tried().has_value(); }));
    EXPECT_EQ(to.tried()->fresh, 0);
    EXPECT_EQ(to.tried()->already, 1);
}

TEST_F(TransferCardTest, RefusedLinesAreNamedAndTheButtonsWaitForAnAnswer)
{
    folder.write("in.csv", "at,average\n2026-03-01T10:00:00Z,4\nnever,4\n");
    EXPECT_EQ(button(QStringLiteral("Import now")), nullptr);
    controller.tryImport(path("in.csv"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.tried().has_value(); }));

    EXPECT_TRUE(says(QStringLiteral("Line 3: 'at'")));
    ASSERT_NE(button(QStringLiteral("Import now")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Leave it")), Qt::LeftButton);

    EXPECT_EQ(button(QStringLiteral("Import now")), nullptr);
    EXPECT_FALSE(says(QStringLiteral("Line 3")));
    EXPECT_TRUE(service.history().entries().empty());
}

TEST_F(TransferCardTest, WhatIsStoppedLeavesNothingBehind)
{
    save(4);
    QSignalSpy failed(&controller, &TransferController::failed);
    // Told before the work begins, so that it is stopped at its first record.
    QObject::connect(&controller, &TransferController::changed, &controller, &TransferController::cancel);
    controller.exportTo(path("out.json"), transfer::Form::Json);

    ASSERT_TRUE(failed.wait());
    EXPECT_FALSE(std::filesystem::exists(folder / "out.json"));
    EXPECT_TRUE(says(QStringLiteral("It was stopped.")));
    EXPECT_EQ(button(QStringLiteral("Stop")), nullptr);
}

TEST_F(TransferCardTest, AFileThatIsNoExportSaysSo)
{
    folder.write("in.json", "{\"a\":1}");
    QSignalSpy failed(&controller, &TransferController::failed);
    controller.tryImport(path("in.json"));

    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(says(QStringLiteral("Nothing was changed.")));
    EXPECT_TRUE(service.history().entries().empty());
}

} // namespace
} // namespace unknot::ui
