// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/body/body_fixture.h"

#include <QSignalSpy>

namespace unknot::ui {
namespace {

const QString kSpot = QStringLiteral("interscapular-left");

/// Somebody who marked a place yesterday, pressed it, and comes back.
class ComingBackTest : public BodyFixture
{
protected:
    ComingBackTest()
    {
        answerTheCheck();
        m_clock.advance(std::chrono::hours(2));
        body().setKit({base::Kit::Hands, base::Kit::TennisBall});
        readDiary();
    }

    void readDiary()
    {
        const auto history = test::historyOf(
            {test::anEntry().on("2026-03-06").region("interscapular-left", 6),
             test::anEntry().on("2026-03-13").region("interscapular-left", 5).region("low-back-right", 3),
             test::aSession()
                 .on("2026-03-12")
                 .step(test::aStep("ball-wall-upper-back")
                           .seconds(45)
                           .region("interscapular-left")
                           .felt(base::Felt::Easier))});
        m_safety.setHistory(history);
        body().setHistory(history);
    }
    bool pressesThere() const
    {
        return m_body->offer().plan && std::ranges::any_of(m_body->offer().plan->steps, [](const plan::Step &step) {
                   const content::Technique *technique = shipped().find(step.technique);
                   return base::isPress(technique->kind) && step.region == "interscapular-left";
               });
    }
};

TEST_F(ComingBackTest, SaysYesterdayAndToday)
{
    EXPECT_EQ(body().lastText(kSpot), QStringLiteral("yesterday 5"));
    body().giveLevel(kSpot, 4);
    EXPECT_EQ(body().lastText(kSpot), QStringLiteral("yesterday 5 → 4"));
}

TEST_F(ComingBackTest, ASpotThatIsStillSoreRestsAndTheRestIsOffered)
{
    body().giveLevel(kSpot, 4);
    ASSERT_TRUE(pressesThere());

    body().tellSore(kSpot, true);

    EXPECT_TRUE(body().isSore(kSpot));
    EXPECT_FALSE(pressesThere());
    ASSERT_TRUE(body().offer().plan);
    EXPECT_TRUE(body().offer().note.startsWith(u"The spot rests until")) << body().offer().note.toStdString();

    body().tellSore(kSpot, false);

    EXPECT_FALSE(body().isSore(kSpot));
    EXPECT_TRUE(pressesThere());
}

TEST_F(ComingBackTest, AGuardTellsTheTimeAndHasAnotherRoutineToStart)
{
    body().giveLevel(kSpot, 4);
    ASSERT_FALSE(body().offer().guard);
    body().tellSore(kSpot, true);
    QSignalSpy instead(&body(), &BodyController::insteadRequested);

    ASSERT_TRUE(body().offer().guard);
    EXPECT_THAT(body().offer().guard->text.toStdString(), testing::HasSubstr("Next: "));
    EXPECT_TRUE(body().offer().guard->instead.startsWith(u"Meanwhile: Morning mobility"));
    body().startInstead();

    ASSERT_EQ(instead.size(), 1);
    EXPECT_EQ(instead.front().front().value<plan::Plan>().id, "morning-mobility");
}

TEST_F(ComingBackTest, WhoUnderstandsPressesOnceALittleLighter)
{
    body().giveLevel(kSpot, 4);
    body().tellSore(kSpot, true);
    ASSERT_TRUE(body().offer().guard->mayBePassed);

    body().understandGuards();

    EXPECT_TRUE(pressesThere());
    EXPECT_FALSE(body().offer().guard);
}

TEST_F(ComingBackTest, AStretchThatIsAtItsDoseSaysUntilWhenAndMayBeDoneOnceMoreLightly)
{
    const auto today = [](const char *hour) {
        return test::aSession()
            .at(std::string("2026-03-14T") + hour)
            .step(test::aStep("seated-torso-twist").seconds(30).region("interscapular-left"));
    };
    const auto history = test::historyOf({today("10:00"), today("10:30")});
    m_safety.setHistory(history);
    body().setHistory(history);
    body().giveLevel(kSpot, 4);
    const auto twist = [this] {
        return std::ranges::find(body().offer().leftOut, QStringLiteral("seated-torso-twist"),
                                 &NotOffered::restingId);
    };
    ASSERT_NE(twist(), body().offer().leftOut.end());
    EXPECT_THAT(twist()->text.toStdString(), testing::HasSubstr("2 times a day is enough. Next: "));

    body().understandGuardsOf(QStringLiteral("seated-torso-twist"));

    EXPECT_EQ(twist(), body().offer().leftOut.end());
}

TEST_F(ComingBackTest, SoreIsToldOfThisSpotOnly)
{
    body().tellSore(kSpot, true);
    body().tellSore(QStringLiteral("low-back-right"), true);
    body().tellSore(kSpot, false);

    EXPECT_FALSE(body().isSore(kSpot));
    EXPECT_TRUE(body().isSore(QStringLiteral("low-back-right")));
}

TEST_F(ComingBackTest, TwoDaysLaterTheSpotIsPressedAgain)
{
    body().tellSore(kSpot, true);
    m_clock.advance(std::chrono::hours(48));

    EXPECT_FALSE(body().isSore(kSpot));
}

TEST_F(ComingBackTest, ItsGoneTellsHowItWentAndEmptiesTheMap)
{
    body().giveLevel(kSpot, 0);

    body().tellGone(kSpot);

    ASSERT_TRUE(body().story());
    EXPECT_EQ(body().story()->course, QStringLiteral("9 days, from 6 to 0."));
    EXPECT_THAT(body().story()->used.toStdString(), testing::HasSubstr("(1 of 1 times easier)"));
    EXPECT_TRUE(body().marking().isEmpty());
    EXPECT_FALSE(body().lastMarks().contains(kSpot)) << "no outline of what is gone";
    EXPECT_TRUE(body().lastMarks().contains(QStringLiteral("low-back-right"))) << "elsewhere nothing was said";
}

TEST_F(ComingBackTest, ItsGoneCanBeUndone)
{
    QSignalSpy takenBack(&m_safety, &Safety::takenBack);
    body().giveLevel(kSpot, 1);
    const BodyMarking before = body().marking();
    body().tellGone(kSpot);
    ASSERT_FALSE(m_safety.openSpell(base::BodyPart::UpperAndMidBack));

    body().undoStack().undo();

    EXPECT_EQ(body().marking(), before);
    EXPECT_TRUE(body().lastMarks().contains(kSpot));
    EXPECT_FALSE(body().story());
    EXPECT_TRUE(m_safety.openSpell(base::BodyPart::UpperAndMidBack));
    EXPECT_EQ(takenBack.size(), 1) << "the diary is told";
}

TEST_F(ComingBackTest, TheStoryGoesWhenSomethingIsMarkedAgain)
{
    body().tellGone(kSpot);
    body().tap(QStringLiteral("neck-back-left"));

    EXPECT_FALSE(body().story());
}

} // namespace
} // namespace unknot::ui
