// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/entry_editor.h"

#include "app/diary/diary_controller.h"
#include "app/diary/diary_page.h"
#include "app/diary/extra_questions.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/level_row.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

using test::dayOf;

class EntryEditorTest : public testing::Test
{
protected:
    EntryEditorTest()
    {
        diary.open();
        (void)QTest::qWaitFor([this] { return diary.state() == DiaryService::State::Ready; });
        editor.resize(900, 900);
        editor.show();
    }

    template<typename Widget>
    Widget *named(const char *name)
    {
        for (auto *each : editor.findChildren<Widget *>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }

    QAbstractButton *button(const char *text)
    {
        for (auto *each : editor.findChildren<QAbstractButton *>())
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each;
        return nullptr;
    }

    QString words() const
    {
        QString all;
        for (auto *label : editor.findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        return all;
    }

    bool keepAndWait()
    {
        QSignalSpy logged(&controller, &DiaryController::logged);
        button("Keep this")->click();
        return logged.count() > 0 || logged.wait();
    }

    std::vector<records::Entry> stored()
    {
        std::vector<records::Entry> all;
        bool isRead = false;
        diary.readEntries({}, {}, &editor, [&](const base::Result<std::vector<records::Entry>> &read) {
            all = read.value();
            isRead = true;
        });
        (void)QTest::qWaitFor([&] { return isRead; });
        return all;
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00");
    content::Content content = content::loadShipped();
    DiaryService diary{folder / "unknot", clock};
    DiaryController controller{content, diary, clock};
    EntryEditor editor{controller};
};

TEST_F(EntryEditorTest, ADayCanBeLoggedAfterwardsAndStaysThatDay)
{
    editor.begin(base::EntryKind::CheckIn, dayOf("2026-03-11"));
    named<LevelRow>("How strong was it that day, on average?")->setLevel(4);
    named<LevelRow>("And at its worst that day?")->setLevel(6);

    ASSERT_TRUE(keepAndWait());

    const auto all = stored();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().at.day, dayOf("2026-03-11"));
    EXPECT_EQ(all.front().average, 4);
    EXPECT_EQ(all.front().worst, 6);
}

TEST_F(EntryEditorTest, MomentsMayBeManyADay)
{
    for (const int level : {3, 7}) {
        editor.begin(base::EntryKind::Moment, dayOf("2026-03-14"));
        named<LevelRow>("How strong was it then?")->setLevel(level);
        ASSERT_TRUE(keepAndWait());
    }

    EXPECT_EQ(stored().size(), 2u);
    EXPECT_EQ(controller.highestToday(), 7);
}

TEST_F(EntryEditorTest, WhatIsToComeIsNotKept)
{
    editor.begin(base::EntryKind::Moment, dayOf("2026-03-14"));
    named<LevelRow>("How strong was it then?")->setLevel(3);
    named<QDateTimeEdit>("When")->setDateTime(QDateTime(QDate(2026, 3, 15), QTime(8, 0)));

    button("Keep this")->click();

    EXPECT_TRUE(words().contains("That is still to come."));
    EXPECT_TRUE(stored().empty());
}

TEST_F(EntryEditorTest, ATimeThatTheClocksSkippedIsSaidSo)
{
    clock.set(test::momentOf("2026-04-01T12:00:00").at);
    editor.begin(base::EntryKind::Moment, dayOf("2026-04-01"));
    named<LevelRow>("How strong was it then?")->setLevel(3);
    named<QDateTimeEdit>("When")->setDateTime(QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));

    button("Keep this")->click();

    EXPECT_TRUE(words().contains("The clocks skipped that time.")) << words().toStdString();
}

TEST_F(EntryEditorTest, ATimeThatTheClocksShowedTwiceIsAsked)
{
    clock.set(test::momentOf("2026-11-01T12:00:00").at);
    editor.begin(base::EntryKind::Moment, dayOf("2026-11-01"));
    named<LevelRow>("How strong was it then?")->setLevel(3);
    const char *question = "The clocks went back: that hour came twice.";
    EXPECT_FALSE(named<ChoiceRow>(question)->isVisible());
    named<QDateTimeEdit>("When")->setDateTime(QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::UTC));
    ASSERT_TRUE(named<ChoiceRow>(question)->isVisible());

    button("The second time")->click();
    ASSERT_TRUE(keepAndWait());

    const auto stored = this->stored();
    ASSERT_EQ(stored.size(), 1u);
    EXPECT_EQ(stored.front().at.iso(), "2026-10-25T02:30:00+01:00");
    editor.open(stored.front());
    EXPECT_EQ(named<ChoiceRow>(question)->current(), 1) << "and it is still the second when it is opened again";
}

TEST_F(EntryEditorTest, WhatIsTypedIsADraftUntilItIsKept)
{
    controller.setAskedAlso({"note", "seen"});
    editor.begin(base::EntryKind::CheckIn, dayOf("2026-03-12"));
    QObject::connect(&editor, &EntryEditor::typed, &controller.drafts(), &EntryDrafts::keepBegun);
    QTest::keyClick(named<LevelRow>("How strong was it that day, on average?"), Qt::Key_5);
    named<QPlainTextEdit>("Note")->setPlainText("half a wo");
    button("I saw someone")->toggle();

    const auto begun = controller.drafts().begun();
    ASSERT_EQ(begun.size(), 1u);
    EXPECT_EQ(begun.front().entry.average, 5);
    EXPECT_EQ(begun.front().entry.note, "half a wo");
    EXPECT_EQ(begun.front().entry.at.day, dayOf("2026-03-12"));
    EXPECT_TRUE(begun.front().seenBy.has_value());
    ASSERT_TRUE(keepAndWait());
    EXPECT_TRUE(controller.drafts().begun().empty());
}

TEST_F(EntryEditorTest, WithoutANumberNothingIsKept)
{
    editor.begin(base::EntryKind::CheckIn, dayOf("2026-03-14"));

    button("Keep this")->click();

    EXPECT_TRUE(words().contains("One number is needed."));
    EXPECT_TRUE(stored().empty());
}

TEST_F(EntryEditorTest, OnlyWhatIsWantedIsAsked)
{
    editor.begin(base::EntryKind::CheckIn, dayOf("2026-03-14"));
    EXPECT_EQ(button("Stiff"), nullptr);

    controller.setAskedAlso({QStringLiteral("feel")});

    EXPECT_NE(button("Stiff"), nullptr);
    EXPECT_EQ(button("Ibuprofen"), nullptr);
}

TEST_F(EntryEditorTest, EveryAnswerIsKept)
{
    controller.setAskedAlso({"function", "feel", "factors", "medicines", "care", "seen", "note"});
    editor.begin(base::EntryKind::CheckIn, dayOf("2026-03-14"));
    named<LevelRow>("How strong was it that day, on average?")->setLevel(4);
    for (const char *word : {"Much trouble", "Stiff", "bad", "Ibuprofen", "A walk", "I saw someone"})
        button(word)->toggle();
    named<QLineEdit>("Whom")->setText("GP");
    named<QPlainTextEdit>("Note")->setPlainText("Long day");

    ASSERT_TRUE(keepAndWait());

    const auto entry = stored().front();
    EXPECT_EQ(entry.function, 2);
    EXPECT_THAT(entry.feel, testing::ElementsAre("stiff"));
    EXPECT_EQ(entry.factors.at("sleep"), "bad");
    ASSERT_EQ(entry.medicines.size(), 1u);
    EXPECT_EQ(entry.medicines.front().medicine, base::MedicineId("ibuprofen"));
    EXPECT_TRUE(entry.medicines.front().at.has_value());
    EXPECT_THAT(entry.care, testing::ElementsAre("walk"));
    EXPECT_EQ(entry.note, "Long day");
    EXPECT_TRUE(QTest::qWaitFor([this] { return diary.history().visits().size() == 1; }));
}

TEST_F(EntryEditorTest, WordsThatAreNotOursSurviveAnEdit)
{
    diary.save(test::anEntry()
                   .on("2026-03-12")
                   .average(4)
                   .feel("electric")
                   .care("sauna")
                   .factor("moon", "full")
                   .tag("trip")
                   .entry());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !diary.history().isEmpty(); }));
    editor.open(stored().front());
    named<LevelRow>("How strong was it that day, on average?")->setLevel(5);

    ASSERT_TRUE(keepAndWait());

    const auto entry = stored().front();
    EXPECT_EQ(entry.average, 5);
    EXPECT_THAT(entry.feel, testing::ElementsAre("electric"));
    EXPECT_THAT(entry.care, testing::ElementsAre("sauna"));
    EXPECT_EQ(entry.factors.at("moon"), "full");
    EXPECT_THAT(entry.tags, testing::ElementsAre("trip"));
    EXPECT_EQ(entry.revision, 2);
}

TEST_F(EntryEditorTest, WhatItWasBeforeCanBeHadAgain)
{
    diary.save(test::anEntry().on("2026-03-12").average(4).entry());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !diary.history().isEmpty(); }));
    editor.open(stored().front());
    named<LevelRow>("How strong was it that day, on average?")->setLevel(7);
    ASSERT_TRUE(keepAndWait());

    editor.open(stored().front());
    ASSERT_TRUE(QTest::qWaitFor([this] { return button("Bring back: average 4") != nullptr; }));
    button("Bring back: average 4")->click();
    ASSERT_TRUE(keepAndWait());

    EXPECT_EQ(stored().front().average, 4);
}

TEST_F(EntryEditorTest, UndoTakesAnEditBack)
{
    diary.save(test::anEntry().on("2026-03-12").average(4).entry());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !diary.history().isEmpty(); }));
    editor.open(stored().front());
    named<LevelRow>("How strong was it that day, on average?")->setLevel(7);
    ASSERT_TRUE(keepAndWait());

    QSignalSpy saved(&diary, &DiaryService::saved);
    controller.undo();
    ASSERT_TRUE(saved.wait());

    EXPECT_EQ(stored().front().average, 4);
}

/// The hour that comes twice when the clocks go back, typed by somebody who looks back on it.
class HourTwiceTest : public testing::TestWithParam<std::tuple<const char *, const char *, int>>
{
};

TEST_P(HourTwiceTest, IsAskedForInALineAndBothCanBeMeant)
{
    const auto &[zone, wall, hoursBehind] = GetParam();
    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-11-20T12:00:00", zone);
    content::Content content = content::loadShipped();
    DiaryService diary{folder / "unknot", clock};
    DiaryController controller{content, diary, clock};
    diary.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return diary.state() == DiaryService::State::Ready; }));
    EntryEditor editor(controller);
    editor.resize(900, 900);
    editor.show();
    QRadioButton *second = nullptr;
    for (auto *each : editor.findChildren<QRadioButton *>())
        if (each->text().startsWith("The second"))
            second = each;
    ASSERT_NE(second, nullptr);

    for (const bool isSecond : {false, true}) {
        editor.begin(base::EntryKind::Moment, dayOf("2026-11-20"));
        EXPECT_FALSE(second->isVisible());
        editor.findChild<QDateTimeEdit *>()->setDateTime(QDateTime::fromString(wall, Qt::ISODate));
        EXPECT_TRUE(second->isVisible());
        if (isSecond)
            second->click();
        editor.findChild<LevelRow *>()->setLevel(4);
        const auto before = diary.history().entries().size();
        for (auto *each : editor.findChildren<QAbstractButton *>())
            if (each->text() == "Keep this")
                each->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return diary.history().entries().size() > before; }));
    }
    const auto entries = diary.history().entries();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[1].at - entries[0].at, std::chrono::hours(1));
    const auto first = base::LocalTime::parse(wall)->instant(std::chrono::hours(hoursBehind));
    EXPECT_EQ(entries[0].at, first) << "by the clock of summer";
}

INSTANTIATE_TEST_SUITE_P(Zones, HourTwiceTest,
                         testing::Values(std::tuple("Europe/Berlin", "2026-10-25T02:30:00", 2),
                                         std::tuple("America/New_York", "2026-11-01T01:30:00", -4)));

} // namespace
} // namespace unknot::ui
