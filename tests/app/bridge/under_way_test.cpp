// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/under_way.h"
#include "core/content/load.h"
#include "core/player/routine_player.h"

#include <gmock/gmock.h>

namespace unknot::ui {

using namespace std::chrono_literals;
using base::Side;
using testing::ElementsAre;

class UnderWayTest : public ::testing::Test
{
protected:
    player::RoutinePlayer playing(const char *ref) const
    {
        const plan::Plan plan = plan::fromRoutine(content, *content.findRoutineNamed(ref));
        player::RoutinePlayer player(*plan::permit(content, plan, {}, {}));
        (void)player.start();
        return player;
    }
    UnderWay at(const player::RoutinePlayer &player) const { return underWay(player, session); }
    /// Steps on until this side is held.
    static void runTo(player::RoutinePlayer &player, Side side)
    {
        const auto isThere = [&] {
            const plan::Segment &segment = player.timeline().segments[player.segment()];
            return segment.kind == base::SegmentKind::Do && segment.side == side;
        };
        while (!isThere())
            (void)player.advance(1s);
    }

    const content::Content content = content::loadShipped();
    records::Session session;
};

TEST_F(UnderWayTest, ComesBackAsItWasKept)
{
    session.id = base::Uuid::make(base::Instant(1s));
    auto player = playing("R02");
    runTo(player, Side::Right);
    (void)player.advance(7s);
    const UnderWay kept = at(player);

    const auto read = underWayFrom(textOf(kept));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->session, kept.session);
    EXPECT_EQ(read->plan.steps, kept.plan.steps);
    EXPECT_EQ(read->step, kept.step);
    EXPECT_EQ(read->side, Side::Right);
    EXPECT_EQ(read->doneSeconds, kept.doneSeconds);
    EXPECT_GE(read->doneSeconds, 7);
}

TEST_F(UnderWayTest, WhatCannotBeReadIsNothing)
{
    for (const char *text :
         {"", "{}", "[1]", R"({"session":"x","day":"2026-03-14","side":"left","plan":{},"step":0})"})
        EXPECT_FALSE(underWayFrom(text)) << text;
}

TEST_F(UnderWayTest, TheRestBeginsWithTheStepThatWasUnderWay)
{
    auto player = playing("R02");
    runTo(player, Side::Left);
    const UnderWay kept = at(player);

    const plan::Plan rest = restOf(content, kept);

    EXPECT_EQ(rest.steps.size(), kept.plan.steps.size() - kept.step);
    EXPECT_EQ(rest.steps.front().technique, kept.plan.steps[kept.step].technique);
}

TEST_F(UnderWayTest, TheSideThatIsDoneIsNotDoneAgain)
{
    auto player = playing("R02");
    runTo(player, Side::Left);
    const bool leftIsFirst = player.timeline().segments[player.segment() + 1].kind == base::SegmentKind::Switch;
    runTo(player, leftIsFirst ? Side::Right : Side::Left);

    const plan::Plan rest = restOf(content, at(player));

    EXPECT_EQ(rest.steps.front().side, leftIsFirst ? Side::Right : Side::Left);
}

TEST_F(UnderWayTest, AtTheLastBreathNothingIsLeft)
{
    auto player = playing("R01");
    while (player.timeline().segments[player.segment()].kind != base::SegmentKind::Rest)
        (void)player.advance(1s);

    EXPECT_TRUE(restOf(content, at(player)).steps.empty());
    EXPECT_FALSE(partOf(content, at(player)));
}

TEST_F(UnderWayTest, ThePartThatWasDoneIsAStepThatWasLeft)
{
    auto player = playing("R02");
    runTo(player, Side::Left);
    (void)player.advance(9s);

    const auto part = partOf(content, at(player));

    ASSERT_TRUE(part);
    EXPECT_EQ(part->side, Side::Left);
    EXPECT_GE(part->doneSeconds, 9);
    EXPECT_EQ(part->end, base::StepEnd::Skipped);
    EXPECT_FALSE(part->regions.empty());
}

TEST_F(UnderWayTest, WhatWasPressedAndRolledIsSpent)
{
    records::StepDone pressed, rolled, stretched;
    pressed.technique = content.findTechniqueNamed("T01")->id;
    pressed.doneSeconds = 40;
    rolled.technique = content.findTechniqueNamed("T09")->id;
    rolled.doneSeconds = 60;
    stretched.technique = content.findTechniqueNamed("T26")->id;
    stretched.doneSeconds = 100;
    session.steps = {pressed, rolled, stretched};

    const plan::Budgets spent = spentIn(content, session);

    const bool rolls = content.findTechniqueNamed("T09")->kind == base::TechniqueClass::Roller;
    EXPECT_EQ(spent.rollerSeconds, rolls ? 60 : 0);
    EXPECT_EQ(spent.pressSeconds, rolls ? 100 : 40);
}

} // namespace unknot::ui
