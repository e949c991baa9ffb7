// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/compose.h"

#include "core/content/load.h"
#include "core/plan/place.h"
#include "core/plan/timeline.h"
#include "tests/core/matching/sessions.h"

#include <chrono>
#include <gmock/gmock.h>

namespace unknot::matching {
namespace {

using base::Kit;
using base::Phase;
using base::Place;
using base::RegionId;
using base::Side;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Ne;
using namespace std::chrono_literals;

class ComposeTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_content = new content::Content(content::loadShipped()); }
    static void TearDownTestSuite()
    {
        delete s_content;
        s_content = nullptr;
    }

    Composed composed(bool bothSides = false) const
    {
        return compose(*s_content, rank(*s_content, {}, m_wish, m_locks, true, kNow), m_wish, bothSides);
    }

    plan::Plan planned(bool bothSides = false) const { return composed(bothSides).plan.value_or(plan::Plan{}); }

    static std::vector<Phase> phasesOf(const plan::Plan &plan)
    {
        std::vector<Phase> phases;
        phases.reserve(plan.steps.size());
        for (const auto &step : plan.steps)
            phases.push_back(step.phase);
        return phases;
    }

    static std::vector<plan::Step> stepsIn(const plan::Plan &plan, Phase phase)
    {
        std::vector<plan::Step> steps;
        for (const auto &step : plan.steps)
            if (step.phase == phase)
                steps.push_back(step);
        return steps;
    }

    void lockBall(RegionId region, std::optional<base::Instant> until)
    {
        content::Lock lock;
        lock.rule = "G3";
        lock.what = content::LockWhat::Ball;
        lock.regions = {std::move(region)};
        lock.until = until;
        lock.text = "The spot rests after pressing.";
        m_locks.push_back(std::move(lock));
    }

    inline static const content::Content *s_content = nullptr;
    Wish m_wish{{RegionId("interscapular-right")}, 8, std::vector{Kit::TennisBall}, {}, {}, {}, {}};
    std::vector<content::Lock> m_locks;
};

TEST_F(ComposeTest, APlanEasesInPressesStretchesMovesAndSettles)
{
    const auto phases = phasesOf(planned());

    EXPECT_TRUE(std::ranges::is_sorted(phases));
    for (const auto phase : {Phase::Breathe, Phase::Ease, Phase::Press, Phase::Stretch, Phase::Move, Phase::Settle})
        EXPECT_THAT(phases, Contains(phase)) << base::toWord(phase);
}

TEST_F(ComposeTest, TheMarkedSideIsPressedAndBothAreStretchedBeginningWithIt)
{
    const auto plan = planned();

    for (const auto &step : stepsIn(plan, Phase::Press)) {
        EXPECT_EQ(step.side, Side::Right);
        EXPECT_EQ(step.ref, "T01");
    }
    for (const auto &step : stepsIn(plan, Phase::Stretch))
        EXPECT_THAT(plan::sidesOf(*s_content, step), ElementsAre(Side::Right, Side::Left));
}

TEST_F(ComposeTest, BothSidesAreASwitch)
{
    for (const auto &step : stepsIn(planned(true), Phase::Press))
        EXPECT_EQ(step.side, Side::Both);
}

TEST_F(ComposeTest, BothMarkedSidesArePressedInOneStep)
{
    m_wish.regions = {RegionId("interscapular-left"), RegionId("interscapular-right")};
    const auto presses = stepsIn(planned(), Phase::Press);

    ASSERT_FALSE(presses.empty());
    EXPECT_EQ(presses.front().side, Side::Both);
}

TEST_F(ComposeTest, TwoMarkedPlacesAreBothPressed)
{
    m_wish.regions = {RegionId("interscapular-right"), RegionId("low-back-left")};
    const auto presses = stepsIn(planned(), Phase::Press);

    ASSERT_EQ(presses.size(), 2u);
    EXPECT_EQ(presses[0].region, "interscapular-right");
    EXPECT_EQ(presses[0].side, Side::Right);
    EXPECT_EQ(presses[1].region, "low-back-left");
    EXPECT_EQ(presses[1].side, Side::Left);
}

TEST_F(ComposeTest, OfThreeMarkedPlacesTwoArePressed)
{
    m_wish.regions = {RegionId("interscapular-right"), RegionId("low-back-left"), RegionId("shoulder-top-left")};
    m_wish.minutes = 15;

    EXPECT_EQ(stepsIn(planned(), Phase::Press).size(), 2u);
}

TEST_F(ComposeTest, WithHardlyAnyPainMovingComesFirstAndPressingIsLastAndOptional)
{
    m_wish.levelNow = 1;
    const auto plan = planned();

    const auto presses = stepsIn(plan, Phase::Press);
    ASSERT_FALSE(presses.empty());
    EXPECT_TRUE(presses.front().isOptional);
    ASSERT_GE(plan.steps.size(), 3u);
    EXPECT_EQ(plan.steps[plan.steps.size() - 2].phase, Phase::Press);
    EXPECT_EQ(plan.steps[1].phase, Phase::Ease);
}

TEST_F(ComposeTest, WithMuchPainItIsGentle)
{
    m_wish.levelNow = 8;
    const auto plan = planned();

    EXPECT_THAT(phasesOf(plan), Each(Ne(Phase::Press)));
    EXPECT_GE(plan.steps.front().seconds, 60);
    for (const auto &step : plan.steps) {
        const auto &technique = *s_content->find(step.technique);
        EXPECT_NE(technique.kind, base::TechniqueClass::Strength) << step.ref;
        EXPECT_FALSE(technique.countsAsRoller) << step.ref;
    }
}

TEST_F(ComposeTest, ASpotThatRestsIsStretchedAndSaidUntilWhen)
{
    lockBall(RegionId("interscapular-right"), kNow + 5h);
    const auto plan = composed();

    ASSERT_TRUE(plan.plan);
    EXPECT_THAT(phasesOf(*plan.plan), Each(Ne(Phase::Press)));
    EXPECT_THAT(phasesOf(*plan.plan), Contains(Phase::Stretch));
    EXPECT_EQ(plan.restsUntil, kNow + 5h);
}

TEST_F(ComposeTest, WhenOneOfTwoMarkedSidesRestsTheOtherIsPressed)
{
    lockBall(RegionId("interscapular-left"), kNow + 5h);
    m_wish.regions = {RegionId("interscapular-left"), RegionId("interscapular-right")};
    const auto presses = stepsIn(planned(), Phase::Press);

    ASSERT_FALSE(presses.empty());
    EXPECT_EQ(presses.front().side, Side::Right);
    EXPECT_EQ(presses.front().region, "interscapular-right");
}

TEST_F(ComposeTest, TooLittleHonestContentIsAShorterPlan)
{
    m_wish = {{RegionId("chest-upper-right")}, 15, std::vector<Kit>{}, {{Place::Chair, Place::Standing}}, {}, {}, {}};
    const auto plan = composed();

    ASSERT_TRUE(plan.plan);
    EXPECT_TRUE(plan.isShort);
    EXPECT_LT(plan.minutes, 15);
    EXPECT_EQ(plan.totalSeconds, plan::totalOf(*s_content, *plan.plan) / 1s);
}

TEST_F(ComposeTest, NothingAtAllHasAReason)
{
    m_wish.regions = {RegionId("tailbone")};
    EXPECT_FALSE(composed().plan);
    EXPECT_THAT(composed().reason, HasSubstr("Slow breathing"));

    m_wish.regions.clear();
    EXPECT_FALSE(composed().plan);
    EXPECT_FALSE(composed().reason.empty());
}

TEST_F(ComposeTest, ALockThatTakesEverythingIsTheReason)
{
    content::Lock lock;
    lock.rule = "E1";
    lock.what = content::LockWhat::All;
    lock.text = "Go and get help now.";
    m_locks = {lock};

    EXPECT_EQ(composed().reason, "Go and get help now.");
}

TEST_F(ComposeTest, TheCapStandsInThePlan)
{
    content::Lock lock;
    lock.rule = "K7";
    lock.what = content::LockWhat::Press;
    lock.cap = 3;
    m_locks = {lock};

    const auto presses = stepsIn(planned(), Phase::Press);
    ASSERT_FALSE(presses.empty());
    EXPECT_EQ(presses.front().cap, 3);
}

TEST_F(ComposeTest, TheSameWishMakesTheSamePlan)
{
    EXPECT_EQ(planned(), planned());
}

TEST_F(ComposeTest, WhatIsAskedForTakesThePlaceOfTheBestOfItsKind)
{
    const base::TechniqueId usual = stepsIn(planned(), Phase::Press).front().technique;
    const base::TechniqueId asked("hook-press");
    ASSERT_NE(usual, asked);
    m_wish.kit = {{Kit::TennisBall, Kit::Hook}};
    for (const int minutes : {3, 5, 8, 15}) {
        m_wish.minutes = minutes;
        m_wish.asked = {asked};
        const auto made = composed();
        ASSERT_TRUE(made.plan);
        EXPECT_TRUE(made.notIn.empty()) << minutes;
        EXPECT_LE(made.totalSeconds, minutes * 60);
        for (const auto &step : stepsIn(*made.plan, Phase::Press))
            EXPECT_EQ(step.technique, asked) << "one muscle, one tool";
    }
}

TEST_F(ComposeTest, EveryMatchThatIsAskedForAtHomeIsInThePlanOrItIsSaidWhyNot)
{
    int in = 0;
    const auto ranking = rank(*s_content, {}, m_wish, {}, true, kNow);
    for (const auto &match : ranking.matches) {
        m_wish.asked = {match.technique->id};
        const auto made = composed();
        ASSERT_TRUE(made.plan);
        const auto isIt = [&](const auto &step) { return step.technique == match.technique->id; };
        in += std::ranges::any_of(made.plan->steps, isIt) ? 1 : 0;
        EXPECT_EQ(made.notIn.empty(), std::ranges::any_of(made.plan->steps, isIt)) << match.technique->ref;
        const bool isApart = match.technique->kind == base::TechniqueClass::Heat ||
                             match.technique->kind == base::TechniqueClass::Cold;
        EXPECT_TRUE(isApart || plan::isCalm(*match.technique) || match.isReferred || made.notIn.empty())
            << match.technique->ref << " " << made.notIn.front().text;
    }
    EXPECT_GT(in, 8);
}

TEST_F(ComposeTest, WhatIsAskedForAndDoesNotFitIsToldWithItsReason)
{
    const auto toldFor = [this](const char *id) {
        m_wish.asked = {base::TechniqueId(id)};
        const auto made = composed();
        return made.notIn.empty() ? std::string("it is in") : made.notIn.front().text;
    };
    EXPECT_THAT(toldFor("hook-press"), HasSubstr("You need"));
    EXPECT_EQ(toldFor("figure-four"), "Not for this place.");

    m_wish.levelNow = 8;
    EXPECT_THAT(toldFor("ball-wall-upper-back"), HasSubstr("we do not press"));

    m_wish.levelNow = {};
    lockBall(RegionId("interscapular-right"), kNow + 5h);
    EXPECT_EQ(toldFor("ball-wall-upper-back"), "The spot rests after pressing.");
}

TEST_F(ComposeTest, NobodySitsDownAndStandsUpForEachStep)
{
    m_wish.places = {{Place::Chair, Place::Standing}};
    m_wish.kit = std::vector<Kit>{};
    for (const char *place : {"interscapular-right", "low-back-left", "shoulder-back-right"}) {
        m_wish.regions = {RegionId(place)};
        const auto plan = planned();
        const content::Way *before = nullptr;
        for (const auto &step : plan.steps) {
            const auto &technique = *s_content->find(step.technique);
            const auto *way = plan::wayOf(technique, step.way);
            const auto staysPut = [&](const content::Way &one) {
                return before && one.position == before->position &&
                       std::ranges::find(*m_wish.places, one.place) != m_wish.places->end();
            };
            EXPECT_TRUE(staysPut(*way) || std::ranges::none_of(technique.ways, staysPut)) << place << step.ref;
            before = plan::isCalm(technique) ? before : way;
        }
    }
}

TEST_F(ComposeTest, OfTwoToolsAskedForOneMuscleTheNewestIsTaken)
{
    m_wish.kit = {{Kit::TennisBall, Kit::Hook}};
    m_wish.asked = {base::TechniqueId("hook-press"), base::TechniqueId("ball-wall-upper-back")};
    const auto made = composed();
    ASSERT_TRUE(made.plan);
    ASSERT_EQ(made.notIn.size(), 1u);
    EXPECT_EQ(made.notIn.front().technique->id, base::TechniqueId("hook-press"));
    EXPECT_THAT(made.notIn.front().text, HasSubstr("enough pressing"));
}

TEST_F(ComposeTest, ThePlanIsNamedAfterItsPlace)
{
    EXPECT_EQ(planned().name, s_content->find(m_wish.regions.front())->name);
    EXPECT_EQ(planned().id, "composed");
    EXPECT_EQ(planned().regions, m_wish.regions);
}

} // namespace
} // namespace unknot::matching
