// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routines_controller.h"
#include "app/routines/routines_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/press_card.h"
#include "core/content/load.h"
#include "core/plan/plan.h"
#include "core/plan/timeline.h"

#include <QTest>

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::ui {

class RoutinesPageTest : public ::testing::Test
{
protected:
    const content::Content content = content::loadShipped();
    RoutinesController controller{content};
    RoutinesPage page{controller};
};

TEST_F(RoutinesPageTest, ShowsEveryRoutineOnce)
{
    EXPECT_EQ(page.findChildren<PressCard *>().size(), static_cast<qsizetype>(content.routines.size()));
}

TEST_F(RoutinesPageTest, TheMinutesAreThoseOfTheTimeline)
{
    for (const auto &group : controller.groups()) {
        for (const auto &card : group.cards) {
            const auto total = plan::layOut(content, controller.planOf(card.id)).total();
            EXPECT_EQ(card.minutes, std::chrono::ceil<std::chrono::minutes>(total).count()) << card.id.toStdString();
        }
    }
}

TEST_F(RoutinesPageTest, NamesAreWithoutTheMinutesOfTheFile)
{
    for (const auto &group : controller.groups()) {
        for (const auto &card : group.cards)
            EXPECT_FALSE(card.name.endsWith(')')) << card.name.toStdString();
    }
}

TEST_F(RoutinesPageTest, WithoutAPlayerThereIsNothingToStart)
{
    page.show();

    ASSERT_TRUE(page.open("desk-reset"));

    EXPECT_FALSE(page.findChild<PrimaryButton *>()->isVisible());
}

TEST_F(RoutinesPageTest, StartAsksForTheRoutineThatIsOpen)
{
    std::string asked;
    QObject::connect(&controller, &RoutinesController::startAsked,
                     [&asked](const plan::Plan &plan) { asked = plan.id; });
    page.allowStart();
    page.show();
    ASSERT_TRUE(page.open("desk-reset"));

    QTest::mouseClick(page.findChild<PrimaryButton *>(), Qt::LeftButton);

    EXPECT_EQ(asked, "desk-reset");
}

TEST_F(RoutinesPageTest, SecondsGoAsFarAsTheDoseAllows)
{
    for (const auto &group : controller.groups()) {
        for (const auto &card : group.cards) {
            plan::Plan plan = controller.planOf(card.id);
            for (int i = 0; i < static_cast<int>(plan.steps.size()); ++i) {
                const auto &step = plan.steps[static_cast<std::size_t>(i)];
                const auto limits = content.find(step.technique)->dose.seconds;
                const int before = step.seconds;
                controller.stretch(plan, i, 10'000);
                EXPECT_EQ(step.seconds, std::max(limits.max, before));
                controller.stretch(plan, i, -20'000);
                EXPECT_EQ(step.seconds, std::min(limits.min, before));
            }
        }
    }
}

TEST_F(RoutinesPageTest, ALongerStepIsStartedAsItWasMade)
{
    plan::Plan asked;
    QObject::connect(&controller, &RoutinesController::startAsked,
                     [&asked](const plan::Plan &plan) { asked = plan; });
    page.allowStart();
    page.show();
    ASSERT_TRUE(page.open("upper-back-knot-release"));
    const plan::Plan shipped = controller.planOf("upper-back-knot-release");
    QPushButton *longer = nullptr;
    for (auto *button : page.findChildren<QPushButton *>())
        if (longer == nullptr && button->accessibleName().startsWith("Longer: ") && button->isEnabled())
            longer = button;
    ASSERT_NE(longer, nullptr);

    longer->click();
    QTest::mouseClick(page.findChild<PrimaryButton *>(), Qt::LeftButton);

    int more = 0;
    for (std::size_t i = 0; i < asked.steps.size(); ++i)
        more += asked.steps[i].seconds - shipped.steps[i].seconds;
    EXPECT_EQ(more, 5);
}

TEST_F(RoutinesPageTest, WhatALockReplacesIsSaidBeforeTheStart)
{
    content::Lock lock;
    lock.what = content::LockWhat::Press;
    lock.text = "No pressing today.";
    controller.setDoor([&](const plan::Plan &plan) { return plan::permit(content, plan, {&lock, 1}, {}); });

    const QStringList lines = controller.replacedIn(controller.planOf("upper-back-knot-release"));

    ASSERT_FALSE(lines.isEmpty());
    EXPECT_TRUE(lines.front().startsWith("Not now: Ball on the wall")) << lines.front().toStdString();
    EXPECT_TRUE(lines.front().endsWith("No pressing today."));
}

TEST_F(RoutinesPageTest, RepetitionsMayBeAtOnesOwnPaceAndPressesMayNot)
{
    for (const auto &group : controller.groups()) {
        for (const auto &card : group.cards) {
            plan::Plan plan = controller.planOf(card.id);
            for (int i = 0; i < static_cast<int>(plan.steps.size()); ++i) {
                const auto &technique = *content.find(plan.steps[static_cast<std::size_t>(i)].technique);
                const bool may = technique.dose.repetitions.has_value() && !base::isPress(technique.kind);
                controller.setByHand(plan, i, true);
                EXPECT_EQ(plan.steps[static_cast<std::size_t>(i)].byHand, may) << technique.name;
            }
        }
    }
}

TEST_F(RoutinesPageTest, AtOnesOwnPaceTheStepSaysSo)
{
    RoutinesController::Card card = controller.cardOf(controller.planOf("upper-back-knot-release"));
    plan::Plan plan = controller.planOf("upper-back-knot-release");
    controller.setByHand(plan, 1, true);

    controller.refresh(card, plan);

    EXPECT_EQ(card.steps[1].length, QString("At your own pace"));
    EXPECT_FALSE(card.steps[1].mayBeLonger);
    EXPECT_TRUE(card.steps[1].isByHand);
    controller.setByHand(plan, 1, false);
    EXPECT_EQ(plan, controller.planOf("upper-back-knot-release"));
}

TEST_F(RoutinesPageTest, AnUnknownRoutineIsNotOpened)
{
    EXPECT_FALSE(page.open("nothing-like-it"));
}

} // namespace unknot::ui
