// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/own_text.h"

#include "core/content/load.h"
#include "core/plan/own_routine.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

const content::Content &shipped()
{
    static const content::Content content = content::loadShipped();
    return content;
}

plan::Plan aPlan()
{
    plan::Plan plan = plan::fromRoutine(shipped(), *shipped().find(base::RoutineId("upper-back-knot-release")));
    plan.steps[2].side = base::Side::Left;
    plan.steps[2].region = "interscapular-left";
    plan.steps[1].byHand = true;
    plan.name = "Mine";
    plan.id.clear();
    plan.regions.clear();
    return plan::ofToday(shipped(), plan);
}

TEST(OwnTextTest, WhatIsWrittenIsReadBackTheSame)
{
    const ReadRoutine read = readRoutineFile(routineFile(aPlan()));

    EXPECT_TRUE(read.problems.isEmpty()) << read.problems.join(' ').toStdString();
    EXPECT_EQ(plan::ofToday(shipped(), read.plan), aPlan());
    EXPECT_EQ(plan::ofToday(shipped(), readSteps(stepsText(aPlan())).plan).steps, aPlan().steps);
}

TEST(OwnTextTest, AnotherFileIsNoRoutine)
{
    for (const char *text : {"", "[]", "{}", "{\"name\":\"x\"}", "\xff\xfe", "{\"unknot_routine\":\"1\"}"})
        EXPECT_EQ(readRoutineFile(text).problems, QStringList("This is no routine of Unknot.")) << text;
}

TEST(OwnTextTest, ANewerFormIsSaidToBeNewer)
{
    EXPECT_EQ(readRoutineFile(R"({"unknot_routine":2,"name":"x","steps":[]})").problems,
              QStringList("This routine was written by a newer Unknot."));
}

TEST(OwnTextTest, EachThingThatCannotBeReadIsNamed)
{
    const ReadRoutine read = readRoutineFile(
        R"({"unknot_routine":1,"name":" ","extra":1,"steps":[{"technique":"cat-cow"},7,
            {"technique":"cat-cow","seconds":"long","side":"upper","cap":"9"}]})");

    EXPECT_EQ(read.problems,
              QStringList({"“extra” is not known here.", "It has no name.", "Step 1: “seconds” is missing.",
                           "Step 2: cannot be read.", "Step 3: “cap: 9” is not known here.",
                           "Step 3: “seconds” is not a whole number.", "Step 3: “side: upper” is not known here."}));
}

} // namespace
} // namespace unknot::ui
