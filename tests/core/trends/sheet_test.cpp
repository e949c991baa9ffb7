// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/sheet.h"

#include "tests/support/builders.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace unknot::trends {
namespace {

using base::Felt;
using records::Change;
using records::History;
using test::anEntry;
using test::aSession;
using test::aStep;
using test::dayOf;
using test::historyOf;
using testing::ElementsAre;
using testing::IsEmpty;

const Range march{dayOf("2026-03-01"), dayOf("2026-03-14")};

records::Answer answer(const char *question, const char *value, const char *day)
{
    return {test::nextId(), base::QuestionId(question), {value, {}}, test::momentOf(std::string(day) + "T12:00")};
}

TEST(SheetTest, APlaceHasItsMiddleItsHighestAndItsDays)
{
    const auto history = historyOf({anEntry().on("2026-03-01").region("neck-back-left", 4),
                                    anEntry().on("2026-03-03").region("neck-back-left", 7),
                                    anEntry().on("2026-03-09").region("neck-back-left", 5),
                                    anEntry().on("2026-03-09").region("low-back-right"),
                                    anEntry().on("2026-02-28").region("neck-back-left", 10)});

    const auto sheet = sheetOf(history, march);

    EXPECT_THAT(sheet.places,
                ElementsAre(MarkedPlace{base::RegionId("neck-back-left"), 5.0, 7, 3},
                            MarkedPlace{base::RegionId("low-back-right"), std::nullopt, std::nullopt, 1}));
}

TEST(SheetTest, ATechniqueCountsOnceASession)
{
    const auto history = historyOf({
        aSession()
            .on("2026-03-02")
            .before(6)
            .after(4)
            .step(aStep("ball").seconds(45).felt(Felt::Easier))
            .step(aStep("ball").seconds(45).felt(Felt::Same))
            .step(aStep("stretch").done(0, base::StepEnd::Skipped))
            .session(),
        aSession().on("2026-03-02").step(aStep("stretch").seconds(30)).session(),
        aSession().on("2026-02-02").step(aStep("ball").seconds(30)).session(),
    });

    const auto sheet = sheetOf(history, march);

    EXPECT_THAT(sheet.tried, ElementsAre(SheetTried{base::TechniqueId("ball"), 1, 90, 1, 2},
                                         SheetTried{base::TechniqueId("stretch"), 1, 30, 0, 0}));
    EXPECT_EQ(sheet.sessions, 2);
    EXPECT_THAT(sheet.sessionDates, ElementsAre(dayOf("2026-03-02")));
    EXPECT_EQ(sheet.paired, 1);
}

TEST(SheetTest, TheChangeOfASessionIsToldFromFivePairsOn)
{
    std::vector<Change> changes;
    for (int i = 0; i < 4; ++i)
        changes.emplace_back(
            aSession().on(march.from.plusDays(i)).before(6).after(4).step(aStep("ball").seconds(45)).session());
    auto history = History().with(changes);
    EXPECT_FALSE(sheetOf(history, march).change);

    history = history.with(aSession().on("2026-03-09").before(6).after(1).step(aStep("ball").seconds(45)).session());

    EXPECT_EQ(sheetOf(history, march).change, 2.0);
}

TEST(SheetTest, AMedicineIsItsNameAndItsDays)
{
    const auto history = historyOf({anEntry().on("2026-03-01").medicine("ibuprofen").medicine("ibuprofen"),
                                    anEntry().on("2026-03-05").medicine("ibuprofen").medicine("menthol"),
                                    anEntry().on("2026-03-05").care("heat")});

    const auto sheet = sheetOf(history, march);

    EXPECT_THAT(sheet.medicines, ElementsAre(SheetMedicine{base::MedicineId("ibuprofen"), 2, dayOf("2026-03-05")},
                                             SheetMedicine{base::MedicineId("menthol"), 1, dayOf("2026-03-05")}));
    EXPECT_THAT(sheet.care, ElementsAre(SheetCare{"heat", 1}));
}

TEST(SheetTest, NightsAndUsualTasksAreCountedByDay)
{
    const auto history =
        historyOf({anEntry().on("2026-03-01").woken("yes").function(2),
                   anEntry().on("2026-03-02").woken("no").function(0), anEntry().on("2026-03-03").average(3)});

    const auto sheet = sheetOf(history, march);

    EXPECT_EQ(sheet.nightsAsked, 2);
    EXPECT_EQ(sheet.nightsWoken, 1);
    EXPECT_THAT(sheet.function, ElementsAre(1, 0, 1, 0));
}

TEST(SheetTest, BeingSeenIsAVisitHoweverItWasTold)
{
    records::Statement seen;
    seen.id = test::nextId();
    seen.kind = records::Statement::Kind::Seen;
    seen.at = test::momentOf("2026-03-08T10:00");
    const auto history = historyOf({records::Visit{test::nextId(), dayOf("2026-03-04"), "GP", {}, {}},
                                    records::Visit{test::nextId(), dayOf("2026-02-04"), "GP", {}, {}}, seen});

    EXPECT_THAT(sheetOf(history, march).visits, ElementsAre(dayOf("2026-03-04"), dayOf("2026-03-08")));
}

TEST(SheetTest, AnAnswerThatWasYesIsNotLostWhenItIsNoToday)
{
    const auto history = historyOf({answer("QA1", "yes", "2026-03-02"), answer("QA1", "no", "2026-03-10"),
                                    answer("QA2", "no", "2026-03-10"), answer("QB1", "unsure", "2026-03-10"),
                                    answer("QB1", "no", "2026-03-20"), answer("QB2", "yes", "2026-02-02"),
                                    answer("QB2", "no", "2026-03-03")});

    EXPECT_THAT(sheetOf(history, march).answers,
                ElementsAre(SheetAnswer{base::QuestionId("QA1"), "no", dayOf("2026-03-10"), dayOf("2026-03-02")},
                            SheetAnswer{base::QuestionId("QA2"), "no", dayOf("2026-03-10"), {}},
                            SheetAnswer{base::QuestionId("QB1"), "unsure", dayOf("2026-03-10"), {}},
                            SheetAnswer{base::QuestionId("QB2"), "no", dayOf("2026-03-03"), {}}));
}

TEST(SheetTest, AFindingThatHeldInTheRangeIsThereWithItsDays)
{
    records::Finding finding;
    finding.id = test::nextId();
    finding.rule = base::RuleId("U1");
    finding.level = "urgent";
    finding.since = test::momentOf("2026-02-20T10:00");
    auto old = finding;
    old.id = test::nextId();
    old.rule = base::RuleId("U2");
    old.clearedAt = test::momentOf("2026-02-25T10:00");

    const auto sheet = sheetOf(historyOf({finding, old}), march);

    EXPECT_THAT(sheet.findings,
                ElementsAre(SheetFinding{base::RuleId("U1"), "urgent", dayOf("2026-02-20"), std::nullopt}));
}

TEST(SheetTest, TheLineKnowsTheDaysBeforeItsRange)
{
    History history;
    for (int i = 0; i < 7; ++i)
        history = history.with(anEntry().on(march.from.plusDays(i - 6)).average(4));

    const auto sheet = sheetOf(history, march);

    ASSERT_EQ(sheet.days.size(), 1u);
    EXPECT_THAT(sheet.median7, ElementsAre(SmoothPoint{march.from, 4}));
}

TEST(SheetTest, TheOrderInWhichThingsWereKeptIsOfNoMatter)
{
    std::mt19937 random(7);
    std::vector<Change> changes;
    for (int i = 0; i < 40; ++i)
        changes.emplace_back(anEntry()
                                 .on(march.from.plusDays(static_cast<int>(random() % 14)))
                                 .kind(base::EntryKind::Moment)
                                 .region(i % 3 ? "neck-back-left" : "low-back-right", static_cast<int>(random() % 11))
                                 .medicine(i % 2 ? "ibuprofen" : "menthol")
                                 .entry());
    const auto one = sheetOf(History().with(changes), march);
    std::ranges::shuffle(changes, random);
    const auto other = sheetOf(History().with(changes), march);

    EXPECT_EQ(one.places, other.places);
    EXPECT_EQ(one.medicines, other.medicines);
}

TEST(SheetTest, AnEmptyDiaryHasAnEmptySheet)
{
    const auto sheet = sheetOf({}, march);

    EXPECT_THAT(sheet.days, IsEmpty());
    EXPECT_THAT(sheet.places, IsEmpty());
    EXPECT_EQ(sheet.sentence.logged, 0);
}

TEST(SheetTest, TheUsualRangeIsNinetyDaysAndNotBeforeTheDiary)
{
    const auto today = dayOf("2026-03-14");
    EXPECT_EQ(usualSheetRange({}, today).days(), 90);
    EXPECT_EQ(usualSheetRange(historyOf({anEntry().on("2025-01-01").average(3)}), today).days(), 90);
    EXPECT_EQ(usualSheetRange(historyOf({anEntry().on("2026-03-10").average(3)}), today).days(), 5);
}

} // namespace
} // namespace unknot::trends
