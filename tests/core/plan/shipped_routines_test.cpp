// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/plan/cues.h"
#include "core/plan/permit.h"
#include "core/plan/place.h"
#include "core/plan/timeline.h"

#include <chrono>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <map>

namespace unknot::plan {
namespace {

using base::Cue;
using base::SegmentKind;
using base::Side;
using std::chrono::minutes;
using testing::HasSubstr;
using namespace std::chrono_literals;
using When = content::CueLine::When;

class ShippedRoutinesTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_content = new content::Content(content::loadShipped()); }
    static void TearDownTestSuite()
    {
        delete s_content;
        s_content = nullptr;
    }

    static const content::Content &content() { return *s_content; }
    static Plan planOf(const content::Routine &routine) { return fromRoutine(content(), routine); }

    inline static const content::Content *s_content = nullptr;
};

TEST_F(ShippedRoutinesTest, ThereAreSixteen)
{
    EXPECT_EQ(content().routines.size(), 16u);
}

TEST_F(ShippedRoutinesTest, BothSidesAreEqualToTheMillisecond)
{
    for (const auto &routine : content().routines) {
        std::map<std::size_t, std::map<Side, milliseconds>> halves;
        for (const auto &segment : layOut(content(), planOf(routine)).segments)
            if (segment.kind == SegmentKind::Do && segment.side != Side::None)
                halves[segment.step][segment.side] += segment.length;
        for (const auto &[step, sides] : halves) {
            ASSERT_EQ(sides.size(), 2u) << routine.ref << " step " << step;
            EXPECT_EQ(sides.at(Side::Left), sides.at(Side::Right)) << routine.ref << " step " << step;
        }
    }
}

TEST_F(ShippedRoutinesTest, AsCompiledBothSidesAreEqualToTheMillisecond)
{
    for (const auto &routine : content().routines) {
        const auto plan = permit(content(), planOf(routine), {}, {});
        ASSERT_TRUE(plan) << routine.ref;
        std::map<std::size_t, std::map<Side, milliseconds>> halves;
        for (const auto &segment : compile(*plan).segments)
            if (segment.kind == SegmentKind::Do && segment.side != Side::None)
                halves[segment.step][segment.side] += segment.length;
        for (const auto &[step, sides] : halves) {
            ASSERT_EQ(sides.size(), 2u) << routine.ref << " step " << step;
            EXPECT_EQ(sides.at(Side::Left), sides.at(Side::Right)) << routine.ref << " step " << step;
        }
    }
}

/// Each cue of a segment, as a line of the table that the rules make.
TEST_F(ShippedRoutinesTest, EveryCueOfEveryRoutineStandsWhereTheRulesPutIt)
{
    int holds = 0;
    for (const auto &routine : content().routines) {
        for (const auto &segment : layOut(content(), planOf(routine)).segments) {
            const auto where = fmt::format("{} step {} {}", routine.ref, segment.step, base::toWord(segment.kind));
            int starts = 0, zeros = 0, switches = 0;
            for (const auto &[offset, cue, text] : segment.cues) {
                EXPECT_GE(offset, 0ms) << where;
                EXPECT_LE(offset, segment.length) << where;
                if (cue == Cue::Start && segment.kind == SegmentKind::Do) {
                    ++starts;
                    EXPECT_EQ(offset, 0ms) << where;
                }
                if (cue == Cue::Half) {
                    EXPECT_EQ(offset, segment.length / 2) << where;
                }
                if (cue >= Cue::Count5 && cue <= Cue::Count1) {
                    const int left = static_cast<int>(Cue::Count1) - static_cast<int>(cue) + 1;
                    EXPECT_EQ(offset, segment.length - std::chrono::seconds(left)) << where;
                }
                if (cue == Cue::End) {
                    ++zeros;
                    EXPECT_EQ(offset, segment.length) << where;
                }
                switches += cue == Cue::Switch ? 1 : 0;
            }
            EXPECT_EQ(switches, segment.kind == SegmentKind::Switch ? 1 : 0) << where;
            if (segment.kind != SegmentKind::Do)
                continue;
            ++holds;
            EXPECT_EQ(starts, 1) << where;
            EXPECT_EQ(zeros, 1) << where << ": a count never ends in silence";
        }
    }
    EXPECT_GT(holds, 100);
}

TEST_F(ShippedRoutinesTest, TheMinutesInTheNameAreTheTotalRoundedUp)
{
    for (const auto &routine : content().routines) {
        const auto total = totalOf(content(), planOf(routine));
        EXPECT_THAT(routine.name, HasSubstr(fmt::format("({} min)", std::chrono::ceil<minutes>(total).count())))
            << routine.ref << " is " << total / 1s << " s";
    }
}

TEST_F(ShippedRoutinesTest, TheDeskResetFitsThreeMinutes)
{
    EXPECT_LE(totalOf(content(), planOf(*content().findRoutineNamed("R01"))), 3min);
}

TEST_F(ShippedRoutinesTest, ThereIsAtMostOneChangeBetweenUpAndDown)
{
    for (const auto &routine : content().routines) {
        const auto plan = planOf(routine);
        int changes = 0;
        for (std::size_t i = 1; i < plan.steps.size(); ++i)
            changes += isDown(content(), plan.steps[i]) != isDown(content(), plan.steps[i - 1]) ? 1 : 0;
        EXPECT_LE(changes, 1) << routine.ref;
    }
}

TEST_F(ShippedRoutinesTest, EveryPressIsSearchedForOnEachSide)
{
    for (const auto &routine : content().routines) {
        const auto plan = planOf(routine);
        const auto timeline = layOut(content(), plan);
        for (std::size_t i = 1; i < timeline.segments.size(); ++i) {
            const auto &segment = timeline.segments[i];
            if (segment.kind != SegmentKind::Do)
                continue;
            const bool presses = base::isPress(content().find(plan.steps[segment.step].technique)->kind);
            EXPECT_EQ(timeline.segments[i - 1].kind == SegmentKind::Find, presses) << routine.ref;
            EXPECT_FALSE(segment.open);
        }
    }
}

TEST_F(ShippedRoutinesTest, PermittedWithoutLocksTheyStayAsTheyAre)
{
    for (const auto &routine : content().routines) {
        const auto asked = planOf(routine);
        const auto plan = permit(content(), asked, {}, {});
        ASSERT_TRUE(plan) << routine.ref;
        EXPECT_EQ(plan->plan(), asked) << routine.ref;
    }
}

TEST_F(ShippedRoutinesTest, EveryLineOfEveryTechniqueHasRoomToBeSaid)
{
    for (const auto &technique : content().techniques) {
        const auto plan = fromTechnique(content(), technique, std::nullopt);
        const auto &limits = content().limits;
        const auto side = technique.sided ? Side::Right : Side::None;
        const std::map<SegmentKind, std::pair<int, std::vector<When>>> where = {
            {SegmentKind::Prepare,
             {isDown(content(), plan.steps[0]) ? limits.prepareFloorSeconds : limits.prepareSeconds,
              {When::Prepare}}},
            {SegmentKind::Find, {limits.findSecondsUsual, {When::Find}}},
            {SegmentKind::Do, {technique.dose.seconds.usual, {When::Start, When::Middle}}},
        };
        for (const auto &[kind, room] : where) {
            const auto cues = cuesOf(content(), plan, {0, kind, side, std::chrono::seconds(room.first), false, {}});
            for (const auto &line : technique.cues) {
                const bool belongs = std::ranges::find(room.second, line.when) != room.second.end();
                const bool isSaid = std::ranges::any_of(
                    cues, [&](const CuePoint &cue) { return cue.cue == Cue::Say && cue.text == line.text; });
                EXPECT_EQ(isSaid, belongs) << technique.ref << ": " << line.text;
            }
        }
    }
}

TEST_F(ShippedRoutinesTest, RollingRestsOnSoreSpotsForTwentyToThirtySeconds)
{
    for (const auto &routine : content().routines)
        for (const auto &segment : layOut(content(), planOf(routine)).segments) {
            milliseconds on{0};
            for (const auto &cue : segment.cues) {
                if (cue.cue == Cue::PauseOn)
                    on = cue.offset;
                if (cue.cue != Cue::PauseOff)
                    continue;
                EXPECT_GE(cue.offset - on, 20s) << routine.ref;
                EXPECT_LE(cue.offset - on, 30s) << routine.ref;
            }
        }
}

TEST_F(ShippedRoutinesTest, AGentleStartNeedsNothingThatIsLockedBeforeTheCheck)
{
    const auto plan = gentle(content());

    ASSERT_EQ(plan.steps.size(), 2u);
    EXPECT_EQ(plan.steps[0].ref, "T40");
    EXPECT_EQ(plan.steps[0].seconds, 60);
    EXPECT_EQ(plan.steps[1].ref, "T44");
}

} // namespace
} // namespace unknot::plan
