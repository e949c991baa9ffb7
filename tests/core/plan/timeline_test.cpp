// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timeline.h"

#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>
#include <map>

namespace unknot::plan {
namespace {

using base::SegmentKind;
using base::Side;
using testing::ElementsAre;
using namespace std::chrono_literals;

/// "find right 20s, by hand", one a segment.
std::vector<std::string> toLines(const Timeline &timeline)
{
    std::vector<std::string> lines;
    for (const auto &segment : timeline.segments) {
        auto line = std::string(base::toWord(segment.kind));
        if (segment.side != Side::None)
            line += " " + std::string(base::toWord(segment.side));
        line += " " + std::to_string(segment.length / 1s) + "s";
        lines.push_back(segment.open ? line + ", by hand" : line);
    }
    return lines;
}

class TimelineTest : public testing::Test
{
protected:
    const content::Technique &technique(const char *ref) const { return *m_content.findTechniqueNamed(ref); }
    Plan routine(const char *ref) const { return fromRoutine(m_content, *m_content.findRoutineNamed(ref)); }

    content::Content m_content = test::smallContent();
};

TEST_F(TimelineTest, ARoutineIsLaidOutAsTheRulesSay)
{
    EXPECT_THAT(toLines(layOut(m_content, routine("R02"))),
                ElementsAre("prepare 3s", "do 30s", "prepare 6s", "do 30s", "prepare left 6s",
                            "find left 20s, by hand", "do left 45s", "switch right 5s", "find right 20s, by hand",
                            "do right 45s", "prepare left 10s", "do left 25s", "switch right 5s", "do right 25s",
                            "prepare 6s", "do 45s", "prepare 6s", "do 20s", "rest 4s"));
}

TEST_F(TimelineTest, TheDeskResetFitsThreeMinutes)
{
    EXPECT_LE(totalOf(m_content, routine("R01")), 3min);
}

TEST_F(TimelineTest, TheMarkedSideComesFirst)
{
    const auto plan = fromTechnique(m_content, technique("T19"), base::RegionId("mid-back-right"));

    EXPECT_THAT(toLines(layOut(m_content, plan)),
                ElementsAre("prepare right 3s", "do right 25s", "switch left 5s", "do left 25s", "rest 4s"));
}

TEST_F(TimelineTest, GettingUpFromTheFloorTakesAsLongAsGettingDown)
{
    Plan plan;
    for (const auto *ref : {"T24", "T18", "T24"})
        plan.steps.push_back(fromTechnique(m_content, technique(ref), std::nullopt).steps.front());

    EXPECT_THAT(toLines(layOut(m_content, plan)),
                ElementsAre("prepare 3s", "do 30s", "prepare 10s", "do 50s", "prepare 10s", "do 30s", "rest 4s"));
}

TEST_F(TimelineTest, RepetitionsAtOnesOwnPaceEndByHand)
{
    auto plan = fromTechnique(m_content, technique("T28"), std::nullopt);
    plan.steps[0].byHand = true;

    const auto timeline = layOut(m_content, plan);

    EXPECT_TRUE(timeline.isOpen());
    EXPECT_THAT(toLines(timeline), ElementsAre("prepare 3s", "do 25s, by hand", "rest 4s"));
}

TEST_F(TimelineTest, BothSidesOfEveryRoutineAreEqual)
{
    for (const auto &shipped : m_content.routines) {
        std::map<std::size_t, std::map<Side, milliseconds>> halves;
        for (const auto &segment : layOut(m_content, fromRoutine(m_content, shipped)).segments)
            if (segment.kind == SegmentKind::Do && segment.side != Side::None)
                halves[segment.step][segment.side] += segment.length;
        for (const auto &[step, sides] : halves)
            EXPECT_EQ(sides.at(Side::Left), sides.at(Side::Right)) << shipped.ref << " step " << step;
    }
}

TEST_F(TimelineTest, SegmentsFollowEachOtherWithoutAGap)
{
    const auto timeline = layOut(m_content, routine("R02"));

    milliseconds at{0};
    for (std::size_t i = 0; i < timeline.segments.size(); ++i) {
        EXPECT_EQ(timeline.startOf(i), at);
        at += timeline.segments[i].length;
    }
    EXPECT_EQ(timeline.total(), at);
    EXPECT_EQ(totalOf(m_content, routine("R02")), at);
}

TEST_F(TimelineTest, NothingHasNoTimeline)
{
    EXPECT_TRUE(layOut(m_content, Plan{}).segments.empty());
    EXPECT_EQ(totalOf(m_content, Plan{}), 0ms);
}

} // namespace
} // namespace unknot::plan
