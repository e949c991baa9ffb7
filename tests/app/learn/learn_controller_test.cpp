// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/learn/learn_fixture.h"

#include <QSignalSpy>

namespace unknot::ui {

class LearnControllerTest : public LearnFixture
{
protected:
    LearnController::Habit drink() const
    {
        for (const auto &habit : controller.habits("habits")) {
            if (habit.id == QString("drink"))
                return habit;
        }
        return {};
    }
};

TEST_F(LearnControllerTest, ShowsEveryTechniqueAndEveryMedicineOnce)
{
    QStringList ids;
    for (const auto &group : controller.groups()) {
        for (const auto &item : group.items)
            ids << item.id;
    }

    for (const content::Technique &technique : content.techniques)
        EXPECT_EQ(ids.count(QString::fromStdString("technique:" + technique.id.text())), 1);
    for (const content::Medicine &medicine : content.medicines)
        EXPECT_EQ(ids.count(QString::fromStdString("medicine:" + medicine.id.text())), 1);
}

TEST_F(LearnControllerTest, EverythingThatIsShownCanBeOpened)
{
    for (const auto &group : controller.groups()) {
        for (const auto &item : group.items) {
            const Article article = controller.open(item.id);
            EXPECT_EQ(article.title, item.title);
            EXPECT_FALSE(article.parts.isEmpty()) << item.id.toStdString();
        }
    }
}

TEST_F(LearnControllerTest, HasNoGroupWithNothingInIt)
{
    for (const auto &group : controller.groups())
        EXPECT_FALSE(group.items.isEmpty()) << group.title.toStdString();
}

TEST_F(LearnControllerTest, TheChapterAboutCareIsThere)
{
    EXPECT_EQ(controller.open("text:when-to-see").title, QString("When to see someone"));
}

TEST_F(LearnControllerTest, HasEveryChapterOfTheSubject)
{
    for (const char *chapter :
         {"what-a-knot-is", "where-knots-come-from", "why-on-the-list", "posture", "when-to-see", "before-pressure",
          "pressing", "roller", "heat-cold", "stop-list", "medicines"})
        EXPECT_FALSE(controller.open(QString("text:") + chapter).parts.isEmpty()) << chapter;
}

TEST_F(LearnControllerTest, AWordIsFoundAnywhereInWhatWouldBeOpened)
{
    EXPECT_TRUE(controller.holds("technique:cat-cow", "all fours") || controller.holds("technique:cat-cow", "Knees"));
    EXPECT_TRUE(controller.holds("medicine:ibuprofen", "black stools"));
    EXPECT_TRUE(controller.holds("habits", "pillow"));
    EXPECT_FALSE(controller.holds("text:roller", "pillow"));
    EXPECT_TRUE(controller.holds("text:roller", " "));
}

TEST_F(LearnControllerTest, TheDeskHasSixNumberedStepsAndItsThreeHabits)
{
    const Article desk = controller.open("desk");

    EXPECT_TRUE(controller.hasDesk("desk"));
    EXPECT_EQ(desk.parts.front().kind, Article::Part::Kind::Steps);
    EXPECT_EQ(desk.parts.front().lines.size(), 6);
    EXPECT_EQ(controller.habits("desk").size(), 3);
    EXPECT_EQ(controller.habits("habits").size(), 13);
    EXPECT_TRUE(controller.habits("text:posture").isEmpty());
}

TEST_F(LearnControllerTest, ATickIsKeptForTodayAndTakenOffAgain)
{
    QSignalSpy ticked(&controller, &LearnController::habitTicked);
    QSignalSpy unticked(&controller, &LearnController::habitUnticked);

    controller.tick("drink", true);
    ASSERT_EQ(ticked.size(), 1);
    const auto tick = ticked.front().front().value<records::HabitTicked>();
    EXPECT_EQ(tick.habit, base::HabitId("drink"));
    EXPECT_EQ(tick.day.iso(), "2026-03-14");

    controller.setHistory(tickedOn({"2026-03-14"}));
    controller.tick("drink", true); // once a day
    EXPECT_EQ(ticked.size(), 1);
    controller.tick("drink", false);
    EXPECT_EQ(unticked.size(), 1);
}

TEST_F(LearnControllerTest, TheLastSevenDaysAreCountedAndNoOthers)
{
    controller.setHistory(tickedOn({"2026-03-07", "2026-03-08", "2026-03-13", "2026-03-14", "2026-03-15"}));

    EXPECT_EQ(drink().ofSevenDays, 3);
    EXPECT_TRUE(drink().today);
}

TEST_F(LearnControllerTest, EveryMedicineSaysWhatItHidesFromTheHands)
{
    for (const content::Medicine &medicine : content.medicines) {
        const Article article = controller.open(QString::fromStdString("medicine:" + medicine.id.text()));
        EXPECT_EQ(article.parts.back().head, QString("Skin rubs, tablets and pressing"));
    }
}

TEST_F(LearnControllerTest, ATabletIsLockedUntilEachPartBeforeItIsANo)
{
    const QString tablet = "medicine:ibuprofen";
    const auto parts = controller.gate(tablet).parts;
    ASSERT_EQ(parts.size(), 6);
    EXPECT_TRUE(controller.gate(tablet).isLocked);

    for (const auto &part : parts) {
        EXPECT_TRUE(controller.gate(tablet).isLocked) << part.id.toStdString();
        controller.answerBefore({part.id}, "no");
    }

    EXPECT_FALSE(controller.gate(tablet).isLocked);
    EXPECT_TRUE(controller.gate("medicine:menthol").parts.isEmpty());
    EXPECT_FALSE(controller.gate("text:roller").isLocked);
}

TEST_F(LearnControllerTest, ATabletIsLockedByThePartThatConcernsIt)
{
    controller.answerBefore({"a", "b", "c", "d", "e", "f", "g"}, "no");
    controller.answerBefore({"a"}, "yes");

    EXPECT_EQ(controller.gate("medicine:ibuprofen").locks,
              QStringList{"Kidney trouble: ask a doctor before you take this."});
    EXPECT_FALSE(controller.gate("medicine:acetaminophen").isLocked);

    controller.answerBefore({"a"}, "no");
    controller.answerBefore({"g"}, "unsure");

    EXPECT_FALSE(controller.gate("medicine:ibuprofen").isLocked);
    EXPECT_EQ(controller.gate("medicine:acetaminophen").locks,
              QStringList{"Three or more alcoholic drinks a day: ask a doctor or a pharmacist first."});
}

TEST_F(LearnControllerTest, WhatWasSaidOfAllAtOnceStaysForTheOthers)
{
    safety.answer({{base::QuestionId("QP11"), {"no", {}}}});
    EXPECT_FALSE(controller.gate("medicine:ibuprofen").isLocked);

    controller.answerBefore({"d"}, "yes");

    EXPECT_EQ(controller.gate("medicine:ibuprofen").locks.size(), 1);
    EXPECT_EQ(safety.answered(base::QuestionId("QP11"))->value, "yes");
}

TEST_F(LearnControllerTest, NoMedicineIsOpenWhileSomebodyShouldBeAskedToday)
{
    controller.answerBefore({"a", "b", "c", "d", "e", "f", "g"}, "no");

    safety.answer({{base::QuestionId("QB1"), {"yes", {}}}});

    EXPECT_TRUE(controller.gate("medicine:ibuprofen").isLocked);
    EXPECT_TRUE(controller.gate("medicine:menthol").isLocked);
}

TEST_F(LearnControllerTest, WhatWentWrongIsAnsweredAndItsCardAskedFor)
{
    QSignalSpy asked(&controller, &LearnController::resultAsked);

    controller.somethingWentWrong("too-many");

    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(safety.answered(base::QuestionId("QM1"))->value, "too-many");
}

} // namespace unknot::ui
