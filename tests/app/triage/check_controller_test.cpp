// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/triage/check_fixture.h"

#include <QSignalSpy>

#include <algorithm>

namespace unknot::ui {
namespace {

using Stage = CheckController::Stage;
using CheckControllerTest = CheckFixture;

TEST_F(CheckControllerTest, WhatWasFoundWithoutAskingIsACardOfItsOwn)
{
    passBothPages();
    auto found = safety.assess({}, {});
    found.level = base::Level::Urgent;

    controller.showFound(found);

    EXPECT_EQ(controller.stage(), CheckController::Stage::Result);
    EXPECT_EQ(controller.result().level, base::Level::Urgent);
}

TEST_F(CheckControllerTest, NoneOfTheseTwiceAndAnAgeIsAllItTakes)
{
    QSignalSpy passed(&controller, &CheckController::passed);

    passBothPages();

    EXPECT_EQ(passed.count(), 1);
    EXPECT_EQ(safety.assess({}, {}).level, base::Level::SelfCare);
}

TEST_F(CheckControllerTest, LeavingHalfWayAnswersNothing)
{
    controller.begin({}, {});
    controller.open(row(1, "chest-and-breath"));
    controller.give(base::QuestionId("QA7"), QStringLiteral("yes"));

    EXPECT_FALSE(safety.wasAsked());
}

TEST_F(CheckControllerTest, AnEmergencyAnswerEndsInTheCardAtOnce)
{
    controller.begin({}, {});
    controller.open(row(1, "chest-and-breath"));
    controller.give(base::QuestionId("QA7"), QStringLiteral("unsure"));
    controller.give(base::QuestionId("QA14"), QStringLiteral("no"));
    controller.goOn();

    EXPECT_EQ(controller.stage(), Stage::Result);
    EXPECT_EQ(controller.result().level, base::Level::Emergency);
}

TEST_F(CheckControllerTest, AfterAnEmergencyTheFirstPageComesBackWithItsRowOpen)
{
    controller.begin({}, {});
    controller.open(row(1, "injury"));
    controller.give(base::QuestionId("QA8"), QStringLiteral("yes"));
    controller.goOn();

    controller.begin({}, {});

    EXPECT_EQ(controller.stage(), Stage::PageOne);
    EXPECT_TRUE(controller.isOpen(row(1, "injury")));
}

TEST_F(CheckControllerTest, AVisitIsKeptWithItsDayAndByWhom)
{
    std::optional<records::Visit> kept;
    QObject::connect(&safety, &Safety::kept, &controller, [&](const Safety::Kept &each) { kept = each.visit; });

    controller.stateSeen({QStringLiteral("with-limits"), QStringLiteral("Doctor"), safety.today().plusDays(-1)});

    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->byWhom, "Doctor");
    EXPECT_EQ(kept->goOn, "limits");
    EXPECT_EQ(kept->day, safety.today().plusDays(-1));
    EXPECT_EQ(std::get<std::string>(safety.statements().back().details.at("day")), kept->day.iso());
}

TEST_F(CheckControllerTest, GoingOnAnswersTheUnopenedRowsWithNo)
{
    controller.begin({}, {});
    controller.open(row(1, "injury"));
    controller.give(base::QuestionId("QA8"), QStringLiteral("no"));
    controller.goOn();

    EXPECT_EQ(controller.stage(), Stage::PageTwo);
    EXPECT_EQ(safety.answered(base::QuestionId("QA1"))->value, "no");
}

TEST_F(CheckControllerTest, ARowOpenedAndLeftOpenIsAskedAgain)
{
    controller.begin({}, {});
    controller.open(row(1, "down-below"));
    controller.goOn();
    controller.give(base::QuestionId("QP1"), QStringLiteral("20-49"));
    controller.noneOfThese();

    EXPECT_EQ(controller.stage(), Stage::PageOne);
    EXPECT_EQ(safety.assess({}, {}).state, triage::State::UnknownA);
}

TEST_F(CheckControllerTest, ChangeMyAnswersCorrectsASlipAndLeavesNoLatch)
{
    std::vector<records::Finding> latches;
    QObject::connect(&safety, &Safety::kept, &safety, [&](const Safety::Kept &kept) {
        latches.insert(latches.end(), kept.toSet.begin(), kept.toSet.end());
    });
    controller.begin({}, {});
    controller.open(row(1, "injury"));
    controller.give(base::QuestionId("QA8"), QStringLiteral("yes"));
    controller.goOn();
    ASSERT_EQ(controller.stage(), Stage::Result);

    controller.changeAnswers();
    EXPECT_EQ(controller.stage(), Stage::PageOne);
    controller.noneOfThese();

    EXPECT_EQ(controller.stage(), Stage::PageTwo);
    EXPECT_TRUE(latches.empty());
}

TEST_F(CheckControllerTest, LeavingTheCardBeginsTheLatchOnce)
{
    int latches = 0;
    QObject::connect(&safety, &Safety::kept, &safety,
                     [&](const Safety::Kept &kept) { latches += static_cast<int>(kept.toSet.size()); });
    controller.begin({}, {});
    controller.open(row(1, "injury"));
    controller.give(base::QuestionId("QA8"), QStringLiteral("yes"));
    controller.goOn();

    controller.leaveResult();
    controller.leaveResult();

    EXPECT_EQ(latches, 1);
    clock.advance(std::chrono::hours(1));
    EXPECT_EQ(safety.assess({}, {}).level, base::Level::Emergency);
}

/// Constant pain asks for a visit; that is told once, page 2 comes all the same, and then the way is free.
TEST_F(CheckControllerTest, AVisitIsToldOnceAndStandsInNobodysWay)
{
    QSignalSpy passed(&controller, &CheckController::passed);
    const auto answerConstant = [this] {
        controller.begin({}, {});
        controller.open(row(1, "never-changes"));
        controller.give(base::QuestionId("QB6"), QStringLiteral("yes"));
        controller.give(base::QuestionId("QB7"), QStringLiteral("no"));
        controller.goOn();
    };
    answerConstant();
    ASSERT_EQ(controller.stage(), Stage::Result);
    EXPECT_EQ(controller.result().level, base::Level::Clinician);

    controller.pass();
    ASSERT_EQ(controller.stage(), Stage::PageTwo);
    controller.give(base::QuestionId("QP1"), QStringLiteral("20-49"));
    controller.noneOfThese();
    EXPECT_EQ(passed.count(), 1);

    answerConstant();
    EXPECT_EQ(passed.count(), 2);
}

TEST_F(CheckControllerTest, DetailsOfAYesAreKeptAndOneOfAGroupTakesTheOthersPlace)
{
    controller.begin({}, {});
    const base::QuestionId tingling("QB3");
    const auto groups = detailsOf(shipped(), *shipped().find(tingling), controller.today());
    controller.open(row(1, "one-limb"));
    controller.give(tingling, QStringLiteral("yes"));
    controller.detail(tingling, groups.front(), groups.front().options.front());
    controller.detail(tingling, groups.front(), groups.front().options.back());

    EXPECT_EQ(std::get<std::string>(controller.answer(tingling).details.at("limb")), "leg");
}

TEST_F(CheckControllerTest, RowsThatMatterOnlySomewhereAreShownThereOnly)
{
    const auto has = [this](const char *id) {
        return std::ranges::any_of(controller.rows(1), [&](const auto *each) { return each->id == id; });
    };
    controller.begin({base::RegionId("shoulder-top-left")}, {});
    EXPECT_FALSE(has("calf"));
    controller.begin({base::RegionId("low-back-left")}, {});
    EXPECT_TRUE(has("calf"));
    EXPECT_TRUE(has("water"));
}

TEST_F(CheckControllerTest, KnownAndCheckedHidesTheVisit)
{
    controller.begin({}, {});
    controller.open(row(1, "never-changes"));
    controller.give(base::QuestionId("QB6"), QStringLiteral("yes"));
    controller.give(base::QuestionId("QB7"), QStringLiteral("no"));
    controller.goOn();

    controller.stateKnown();

    EXPECT_LT(controller.result().level, base::Level::Clinician);
}

TEST_F(CheckControllerTest, OpensThePageThatHasTheQuestion)
{
    controller.beginAt(base::QuestionId("QP1"), {}, {});

    EXPECT_EQ(controller.stage(), Stage::PageTwo);
}

TEST_F(CheckControllerTest, AQuestionOpensItsRow)
{
    passBothPages();

    controller.beginAt(base::QuestionId("QA4"), {}, {});

    EXPECT_EQ(controller.stage(), Stage::PageOne);
    EXPECT_TRUE(controller.isOpen(row(1, "legs-and-arms")));
}

TEST_F(CheckControllerTest, ThePageComesBackWithTheOldAnswersSet)
{
    passBothPages();
    clock.advance(std::chrono::hours(24 * 91));

    controller.begin({}, {});

    EXPECT_EQ(controller.stage(), Stage::PageOne);
    EXPECT_EQ(controller.value(base::QuestionId("QP1")), QStringLiteral("20-49"));
}

TEST_F(CheckControllerTest, WhatWasNotCleanIsShownOpen)
{
    controller.begin({}, {});
    controller.noneOfThese();
    controller.give(base::QuestionId("QP1"), QStringLiteral("20-49"));
    controller.open(row(2, "blood"));
    controller.give(base::QuestionId("QP5"), QStringLiteral("yes"));
    controller.goOn();

    controller.begin({}, {});

    EXPECT_TRUE(controller.isOpen(row(2, "blood")));
    EXPECT_FALSE(controller.isOpen(row(2, "bones")));
}

} // namespace
} // namespace unknot::ui
