// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/visit_draft.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/safety.h"
#include "core/content/load.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class VisitDraftTest : public testing::Test
{
protected:
    /// A program from its start to its end.
    template<typename Work>
    void run(Work &&work)
    {
        DiaryService diary(folder / "unknot", clock);
        Safety safety(content, clock);
        const VisitDraft draft(diary, safety);
        diary.open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return diary.state() == DiaryService::State::Ready; }));
        bool isRead = false;
        diary.readDrafts(&safety, [&](const auto &) { isRead = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return isRead; }));
        work(safety);
    }

    const content::Content content = content::loadShipped();
    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
};

TEST_F(VisitDraftTest, WhatWasFilledInIsThereAgainAtTheNextStart)
{
    const SeenVisit half{{}, QStringLiteral("Doctor"), clock.moment().day.plusDays(-1)};
    run([&](Safety &safety) {
        EXPECT_FALSE(safety.hasBegunVisit());
        safety.beginVisit(half);
    });

    run([&](Safety &safety) { EXPECT_EQ(safety.begunVisit(), half); });
}

TEST_F(VisitDraftTest, WhatIsToldIsNoDraftAnyLonger)
{
    run([&](Safety &safety) {
        safety.beginVisit({{}, QStringLiteral("Doctor"), safety.today()});
        auto whole = safety.begunVisit();
        whole.goOn = QStringLiteral("yes");
        safety.stateSeen(whole);
        EXPECT_FALSE(safety.hasBegunVisit());
    });

    run([&](Safety &safety) { EXPECT_FALSE(safety.hasBegunVisit()); });
}

} // namespace
} // namespace unknot::ui
