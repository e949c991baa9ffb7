// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/body/body_fixture.h"

#include <QSignalSpy>

namespace unknot::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::Not;
using testing::ResultOf;

const QString kSpot = QStringLiteral("interscapular-left");

class BodyControllerTest : public BodyFixture
{
};

TEST_F(BodyControllerTest, TheFirstTapOffersWhatFitsAndTellsThatTheCheckComesFirst)
{
    m_settings.setKit({base::Kit::Hands, base::Kit::TennisBall});

    body().tap(kSpot);

    const BodyOffer &offer = body().offer();
    ASSERT_EQ(offer.kind, BodyOffer::Kind::Techniques);
    EXPECT_THAT(offer.techniques, Contains(Field(&OfferedTechnique::note, QStringLiteral("After the check"))));
    EXPECT_EQ(offer.due.pageOne, triage::Due::PageOne::Show);
    EXPECT_TRUE(offer.startText.startsWith(u"Start ")) << offer.startText.toStdString();
    EXPECT_TRUE(offer.presses);
}

TEST_F(BodyControllerTest, WhatIsPutIntoThePlanIsWhatStartPlays)
{
    const auto has = [](const plan::Plan &plan, const QString &technique) {
        return std::ranges::any_of(
            plan.steps, [&](const plan::Step &step) { return step.technique.text() == technique.toStdString(); });
    };
    m_settings.setKit({base::Kit::Hands, base::Kit::TennisBall});
    EXPECT_FALSE(body().putIn(QStringLiteral("cat-cow"))) << "nothing is marked";
    body().tap(QStringLiteral("mid-back-left"));
    ASSERT_TRUE(body().offer().plan);
    QString other;
    for (const OfferedTechnique &each : body().offer().techniques) {
        if (!has(*body().offer().plan, each.id) && !plan::isCalm(*each.technique))
            other = each.id;
    }
    ASSERT_FALSE(other.isEmpty());

    ASSERT_TRUE(body().putIn(other));

    ASSERT_EQ(body().offer().putIn.size(), 1u);
    EXPECT_EQ(body().offer().putIn.front().id, other);
    EXPECT_TRUE(body().offer().putIn.front().whyNot.isEmpty()) << body().offer().putIn.front().whyNot.toStdString();
    std::optional<StartWish> started;
    QObject::connect(&body(), &BodyController::startRequested, &body(),
                     [&](const StartWish &wish) { started = wish; });
    body().start();
    ASSERT_TRUE(started);
    EXPECT_TRUE(has(started->plan, other));

    body().shuffle();
    EXPECT_TRUE(has(*body().offer().plan, other)) << "also in another plan";
    body().takeOut(other);
    EXPECT_TRUE(body().offer().putIn.empty());
}

TEST_F(BodyControllerTest, WhatCannotBeInThePlanIsToldWithItsReason)
{
    m_settings.setKit({base::Kit::Hands});
    body().tap(kSpot);

    ASSERT_TRUE(body().putIn(QStringLiteral("ball-wall-upper-back")));

    ASSERT_EQ(body().offer().putIn.size(), 1u);
    EXPECT_TRUE(body().offer().putIn.front().whyNot.startsWith(u"You need"))
        << body().offer().putIn.front().whyNot.toStdString();
    EXPECT_FALSE(body().putIn(QStringLiteral("figure-four"))) << "for other places";
    body().remove(kSpot);
    body().tap(kSpot);
    EXPECT_TRUE(body().offer().putIn.empty()) << "what is asked for goes with the marks";
}

TEST_F(BodyControllerTest, WithoutAMarkNothingIsOffered)
{
    EXPECT_EQ(body().offer().kind, BodyOffer::Kind::Nothing);

    body().tap(kSpot);
    body().remove(kSpot);

    EXPECT_EQ(body().offer().kind, BodyOffer::Kind::Nothing);
}

TEST_F(BodyControllerTest, ChestHeadAndLimbsAskFirstUntilTheirQuestionIsAnswered)
{
    for (const char *id : {"chest-upper-left", "head", "arm-right", "leg-left"}) {
        body().tap(QString::fromLatin1(id));
        EXPECT_EQ(body().offer().kind, BodyOffer::Kind::AskFirst) << id;
        EXPECT_FALSE(body().offer().question.isEmpty()) << id;
    }

    answerTheCheck();
    body().tap(QStringLiteral("chest-upper-left"));

    EXPECT_EQ(body().offer().kind, BodyOffer::Kind::Techniques);
}

TEST_F(BodyControllerTest, BoneIsNeverPressedAndItsNeighboursAreOffered)
{
    body().tap(QStringLiteral("spine-upper"));

    EXPECT_EQ(body().offer().kind, BodyOffer::Kind::Bone);
    EXPECT_THAT(body().offer().neighbours, Contains(kSpot));
    EXPECT_EQ(body().offer().question, QStringLiteral("QB12b")) << "whether the bone hurts to touch";

    answerTheCheck();

    EXPECT_EQ(body().offer().kind, BodyOffer::Kind::Bone);
    EXPECT_TRUE(body().offer().question.isEmpty());
}

TEST_F(BodyControllerTest, TheThroatIsNeverPressedAndNeitherIsWhatLiesBesideIt)
{
    body().tap(QStringLiteral("throat"));

    EXPECT_EQ(body().offer().kind, BodyOffer::Kind::Throat);
    EXPECT_EQ(body().offer().question, QStringLiteral("QA9"));
    EXPECT_TRUE(body().offer().neighbours.isEmpty());
}

TEST_F(BodyControllerTest, WherePainSpreadsToItsQuestionStaysOneStepAway)
{
    for (const char *id : {"head", "arm-left", "leg-right"}) {
        body().tap(QString::fromLatin1(id));
        const QString first = body().offer().question;
        EXPECT_FALSE(first.isEmpty()) << id;
        answerTheCheck();
        EXPECT_EQ(body().offer().question, first) << id;
    }
}

TEST_F(BodyControllerTest, WhatIsHatchedIsToldWhereSomethingPresses)
{
    body().setKit({base::Kit::Hands, base::Kit::TennisBall});
    body().tap(kSpot);
    ASSERT_TRUE(body().offer().presses);
    EXPECT_THAT(
        body().offer().zones,
        Contains(ResultOf([](const QString &text) { return text.startsWith(u"Bones of the spine: "); }, true)));

    body().tap(QStringLiteral("neck-side-left"));
    EXPECT_TRUE(body().offer().presses || body().offer().zones.isEmpty());
}

TEST_F(BodyControllerTest, WhatIsAtHandDecidesWhatIsOffered)
{
    m_settings.setKit({base::Kit::Hands});
    body().tap(kSpot);
    const auto without = body().offer().techniques.size();
    EXPECT_THAT(body().offer().leftOut, Not(IsEmpty()));

    body().setKit({base::Kit::Hands, base::Kit::TennisBall, base::Kit::FoamRoller});

    EXPECT_GT(body().offer().techniques.size(), without);
}

TEST_F(BodyControllerTest, StartHandsOverPlanWishAndMarks)
{
    std::optional<StartWish> started;
    QObject::connect(&body(), &BodyController::startRequested, &body(),
                     [&](const StartWish &wish) { started = wish; });
    body().giveLevel(kSpot, 4);
    body().setMinutes(8);

    body().start();

    ASSERT_TRUE(started);
    EXPECT_FALSE(started->plan.steps.empty());
    EXPECT_EQ(started->wish.levelNow, 4);
    EXPECT_EQ(started->levels.at(kSpot), 4);
    EXPECT_THAT(started->wish.regions, ElementsAre(base::RegionId("interscapular-left")));
}

TEST_F(BodyControllerTest, TheNextDayStartSaysNothingNew)
{
    answerTheCheck();
    m_clock.advance(std::chrono::hours(26));

    body().giveLevel(kSpot, 4);

    EXPECT_TRUE(body().offer().startText.startsWith(u"Nothing new – start"))
        << body().offer().startText.toStdString();
    EXPECT_TRUE(body().offer().startName.startsWith(u"Nothing new, start"));
}

TEST_F(BodyControllerTest, WhoComesBackFindsTheLastPlaceChosenButNotMarked)
{
    body().setHistory(test::historyOf(
        {test::anEntry().on("2026-03-13").region("low-back-right", 3).region("interscapular-left", 6)}));

    EXPECT_EQ(body().marking().selected, kSpot);
    EXPECT_THAT(body().marking().levels, IsEmpty());
    EXPECT_EQ(body().lastText(kSpot), QStringLiteral("yesterday 6"));
    EXPECT_EQ(body().lastText(QStringLiteral("throat")), QString());
}

TEST_F(BodyControllerTest, TheMarksOfTheLastTimeCanBeTakenAgain)
{
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-11").region("low-back-right", 3)}));

    body().takeLast();

    EXPECT_EQ(body().marking().levels.at(QStringLiteral("low-back-right")), 3);
}

TEST_F(BodyControllerTest, EveryChangeOfMarksCanBeUndone)
{
    body().giveLevel(kSpot, 6);
    const BodyMarking marked = body().marking();
    body().swapSides();
    body().remove(QStringLiteral("interscapular-right"));

    body().undoStack().undo();
    body().undoStack().undo();
    EXPECT_EQ(body().marking(), marked);
    body().undoStack().undo();
    EXPECT_TRUE(body().marking().isEmpty());
    body().undoStack().redo();
    EXPECT_EQ(body().marking(), marked);
}

TEST_F(BodyControllerTest, TheTwoDigitsOfATenAreOneChange)
{
    body().giveLevel(kSpot, 1);
    body().giveLevel(kSpot, 10);

    EXPECT_EQ(body().undoStack().count(), 1);
    EXPECT_EQ(body().marking().levels.at(kSpot), 10);
}

} // namespace
} // namespace unknot::ui
