// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/entry_drafts.h"

#include "app/bridge/diary_service.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

using test::dayOf;

class EntryDraftsTest : public testing::Test
{
protected:
    /// A program from its start to its end; what it had to write is written then.
    template<typename Work>
    void run(Work &&work)
    {
        DiaryService diary(folder / "unknot", clock);
        EntryDrafts drafts(diary, clock);
        diary.open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return diary.state() == DiaryService::State::Ready; }));
        bool isRead = false;
        diary.readDrafts(&drafts, [&](const auto &) { isRead = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return isRead; }));
        work(drafts);
    }

    EntryDrafts::Typed typed(const char *note) const
    {
        EntryDrafts::Typed typed;
        typed.entry.at = clock.moment();
        typed.entry.note = note;
        typed.seenBy = QStringLiteral("GP");
        return typed;
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
};

TEST_F(EntryDraftsTest, SeveralThatWereBegunAreThereAgainAtTheNextStart)
{
    auto one = typed("one");
    auto other = typed("other");
    run([&](EntryDrafts &drafts) {
        one.form = drafts.formOf(one.entry);
        other.form = drafts.formOf(other.entry);
        drafts.keepBegun(one);
        drafts.keepBegun(other);
        other.entry.note = "other, more";
        drafts.keepBegun(other);
    });

    run([&](EntryDrafts &drafts) {
        EXPECT_EQ(drafts.begun(), (std::vector{one, other}));
        drafts.dropBegun(one.form);
    });

    run([&](EntryDrafts &drafts) { EXPECT_EQ(drafts.begun(), std::vector{other}); });
}

TEST_F(EntryDraftsTest, HalfACheckInIsTodaysUntilTheDayIsOver)
{
    run([&](EntryDrafts &drafts) { drafts.keepToday(typed("half")); });

    run([&](EntryDrafts &drafts) {
        ASSERT_TRUE(drafts.today().has_value());
        EXPECT_EQ(drafts.today()->entry.note, "half");
    });
    clock.set(test::momentOf("2026-03-15T08:00:00Z").at);
    run([&](EntryDrafts &drafts) {
        EXPECT_FALSE(drafts.today().has_value());
        ASSERT_EQ(drafts.begun().size(), 1u);
        EXPECT_EQ(drafts.begun().front().entry.at.day, dayOf("2026-03-14"));
        EXPECT_EQ(drafts.begun().front().entry.note, "half");
    });
    run([&](EntryDrafts &drafts) { EXPECT_EQ(drafts.begun().size(), 1u) << "and only once"; });
}

TEST_F(EntryDraftsTest, WhatIsKeptIsNoDraftAnyLonger)
{
    run([&](EntryDrafts &drafts) {
        drafts.keepToday(typed("half"));
        drafts.dropToday();
    });

    run([&](EntryDrafts &drafts) { EXPECT_FALSE(drafts.today().has_value()); });
}

} // namespace
} // namespace unknot::ui
