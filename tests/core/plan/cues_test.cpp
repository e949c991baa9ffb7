// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cues.h"

#include "core/content/load.h"
#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::plan {
namespace {

using base::Cue;
using base::SegmentKind;
using base::Side;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using namespace std::chrono_literals;

class CuesTest : public testing::Test
{
protected:
    /// "12500 half", one a cue; the words too where they are the technique's own.
    std::vector<std::string> cues(const char *ref, SegmentKind kind, milliseconds length, bool open = false)
    {
        Plan plan;
        plan.steps.resize(2);
        plan.steps[1] = fromTechnique(m_content, *m_content.findTechniqueNamed(ref), std::nullopt).steps.front();
        Segment segment{1, kind, Side::Left, length, open, {}};
        std::vector<std::string> lines;
        for (const auto &cue : cuesOf(m_content, plan, segment)) {
            auto line = std::to_string(cue.offset.count()) + " " + std::string(base::toWord(cue.cue));
            lines.push_back(cue.cue == Cue::Say ? line + " " + cue.text : line);
        }
        return lines;
    }

    content::Content m_content = test::smallContent();
};

TEST_F(CuesTest, AStretchHasStartBreathHalfCountAndZero)
{
    EXPECT_THAT(cues("T19", SegmentKind::Do, 25s),
                ElementsAre("0 start", "10000 breathe-out", "12500 half", "20000 breathe-out", "20000 count-5",
                            "21000 count-4", "22000 count-3", "23000 count-2", "24000 count-1", "25000 end"));
}

TEST_F(CuesTest, AShortHoldCountsThree)
{
    EXPECT_THAT(cues("T19", SegmentKind::Do, 8s),
                ElementsAre("0 start", "5000 count-3", "6000 count-2", "7000 count-1", "8000 end"));
}

TEST_F(CuesTest, BreathingIsFourInAndSixOut)
{
    EXPECT_THAT(cues("T40", SegmentKind::Do, 20s),
                ElementsAre("0 start", "0 breathe-in", "4000 breathe-out", "10000 half", "10000 breathe-in",
                            "14000 breathe-out", "15000 count-5", "16000 count-4", "17000 count-3", "18000 count-2",
                            "19000 count-1", "20000 end"));
}

TEST_F(CuesTest, OnTheRollerHalfOfTheTimeIsRestingOnSoreSpots)
{
    EXPECT_THAT(cues("T09", SegmentKind::Do, 90s),
                testing::IsSupersetOf({"15333 pause-on", "37333 pause-off", "52666 pause-on", "74666 pause-off"}));
    EXPECT_THAT(cues("T09", SegmentKind::Do, 60s), testing::IsSupersetOf({"15000 pause-on", "45000 pause-off"}));
}

TEST_F(CuesTest, ASearchSaysWhatToLookForAndCountsThree)
{
    EXPECT_THAT(cues("T01", SegmentKind::Find, 20s, true),
                ElementsAre("1000 say Find the sore spot, left side", "3000 say Bend your knees to search",
                            "17000 count-3", "18000 count-2", "19000 count-1"));
}

TEST_F(CuesTest, PressureIsSaidEarlyWhenNothingElseIs)
{
    EXPECT_THAT(cues("T01", SegmentKind::Do, 45s), Contains("11000 say Three to five of ten"));
}

TEST_F(CuesTest, PreparingNamesTheStepThenItsLine)
{
    EXPECT_THAT(cues("T01", SegmentKind::Prepare, 6s), ElementsAre("0 prepare", "2000 say Ball on muscle"));
}

/// Who sits on a chair is not told to kneel on the floor.
TEST_F(CuesTest, AWaysOwnLinesTakeThePlaceOfTheTechniquesOfTheSameMoment)
{
    const auto shipped = content::loadShipped();
    const auto said = [&](const char *way, SegmentKind kind) {
        Plan plan;
        plan.steps.resize(1);
        plan.steps[0].technique = base::TechniqueId("cat-cow");
        plan.steps[0].way = way;
        std::string all;
        for (const auto &cue : cuesOf(shipped, plan, {0, kind, Side::None, 45s, false, {}}))
            all += cue.text + "\n";
        return all;
    };

    EXPECT_THAT(said("floor", SegmentKind::Prepare), testing::HasSubstr("knees under your hips"));
    EXPECT_THAT(said("chair", SegmentKind::Prepare), testing::HasSubstr("front of the chair"));
    EXPECT_THAT(said("chair", SegmentKind::Prepare), Not(testing::HasSubstr("knees under your hips")));
    EXPECT_THAT(said("chair", SegmentKind::Do), testing::HasSubstr("As slow as your breath")) << "a line it has not";
}

TEST_F(CuesTest, ALineWithoutRoomIsLeftToThePage)
{
    EXPECT_THAT(cues("T01", SegmentKind::Prepare, 1s), ElementsAre("0 prepare"));
}

TEST_F(CuesTest, WhatEndsByHandHasNoCount)
{
    EXPECT_THAT(cues("T28", SegmentKind::Do, 25s, true),
                ElementsAre("0 start", "10000 breathe-out", "20000 breathe-out"));
}

TEST_F(CuesTest, ChangingSidesNamesTheNewSide)
{
    Plan plan;
    plan.steps.push_back(fromTechnique(m_content, *m_content.findTechniqueNamed("T19"), std::nullopt).steps.front());

    const auto cues = cuesOf(m_content, plan, {0, SegmentKind::Switch, Side::Right, 5s, false, {}});

    ASSERT_EQ(cues.size(), 1u);
    EXPECT_EQ(cues[0].cue, Cue::Switch);
    EXPECT_EQ(cues[0].text, "Change sides: right side");
}

TEST_F(CuesTest, ARoutineOpensAndClosesWithABreath)
{
    const auto timeline = layOut(m_content, fromRoutine(m_content, *m_content.findRoutineNamed("R01")));

    const auto words = [](const Segment &segment) {
        std::vector<Cue> cues;
        for (const auto &cue : segment.cues)
            cues.push_back(cue.cue);
        return cues;
    };
    EXPECT_THAT(words(timeline.segments.front()), ElementsAre(Cue::Prepare, Cue::BreatheOut));
    EXPECT_THAT(words(timeline.segments.back()), ElementsAre(Cue::Rest, Cue::BreatheOut, Cue::Finished));
}

TEST_F(CuesTest, NoCueLiesOutsideItsSegmentAtAnyLength)
{
    for (const auto &technique : m_content.techniques)
        for (const auto kind : {SegmentKind::Prepare, SegmentKind::Find, SegmentKind::Do, SegmentKind::Rest})
            for (auto length = 0s; length <= 130s; ++length) {
                Plan plan;
                plan.steps.push_back(fromTechnique(m_content, technique, std::nullopt).steps.front());
                milliseconds last{0};
                for (const auto &cue : cuesOf(m_content, plan, {0, kind, Side::None, length, false, {}})) {
                    ASSERT_GE(cue.offset, last);
                    ASSERT_LE(cue.offset, length);
                    last = cue.offset;
                }
            }
}

TEST_F(CuesTest, TicksHaveNoWords)
{
    const auto timeline = layOut(m_content, fromRoutine(m_content, *m_content.findRoutineNamed("R02")));

    for (const auto &segment : timeline.segments)
        for (const auto &cue : segment.cues) {
            const bool isTick = cue.cue >= Cue::Count5 && cue.cue <= Cue::End;
            EXPECT_EQ(cue.text.empty(), isTick) << base::toWord(cue.cue);
        }
}

TEST(SpokenForTest, LongerLinesTakeLonger)
{
    EXPECT_EQ(spokenFor(""), 0ms);
    EXPECT_LT(spokenFor("Breathe out"), 2s);
    EXPECT_GT(spokenFor("Strong and dull. You could still talk."), 2s);
}

} // namespace
} // namespace unknot::plan
