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

TEST_F(RoutinesPageTest, AnUnknownRoutineIsNotOpened)
{
    EXPECT_FALSE(page.open("nothing-like-it"));
}

} // namespace unknot::ui
