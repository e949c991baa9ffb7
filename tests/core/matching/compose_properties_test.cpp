// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/matching/compose.h"
#include "core/plan/permit.h"
#include "core/plan/place.h"
#include "core/plan/timeline.h"
#include "tests/core/matching/sessions.h"

#include <chrono>
#include <cstdlib>
#include <gmock/gmock.h>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <string_view>

namespace unknot::matching {
namespace {

using base::Kit;
using base::Phase;
using base::Place;
using base::RegionId;
using base::Side;
using content::LockWhat;
using std::chrono::seconds;

int rounds(int quick, int full)
{
    const char *scale = std::getenv("UNKNOT_TEST_SCALE");
    return scale && std::string_view(scale) == "full" ? full : quick;
}

const std::vector<Place> kDesk = {Place::Chair, Place::Standing};
const std::vector<Place> kOffice = {Place::Chair, Place::Standing, Place::Wall};
const std::vector<Place> kHome = {Place::Chair, Place::Standing, Place::Wall, Place::Door, Place::Floor, Place::Bed};

class ComposePropertiesTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_content = new content::Content(content::loadShipped()); }
    static void TearDownTestSuite()
    {
        delete s_content;
        s_content = nullptr;
    }

    static Composed compose(const Wish &wish, const std::vector<content::Lock> &locks = {}, bool bothSides = false,
                            int variant = 0)
    {
        const auto ranking = rank(*s_content, {}, wish, locks, true, kNow);
        auto composed = matching::compose(*s_content, ranking, wish, bothSides, variant);
        expectAskedIsInOrTold(composed, wish);
        if (!composed.plan) {
            EXPECT_FALSE(composed.reason.empty());
            return composed;
        }
        expectInTime(composed, wish);
        expectOrder(*composed.plan, wish);
        expectSparing(*composed.plan, wish);
        expectSides(*composed.plan, wish, locks.empty(), bothSides);
        expectPermitted(*composed.plan, locks);
        return composed;
    }

    /// What presses stays on the marked side; what stretches does both, the marked one first. With hardly any pain
    /// pressing comes after all that moves and is optional.
    static void expectSides(const plan::Plan &plan, const Wish &wish, bool isOpen, bool bothSides)
    {
        const bool isMild = wish.levelNow && *wish.levelNow <= s_content->limits.mildLevel;
        bool pressed = false;
        for (const auto &step : plan.steps) {
            const auto *technique = s_content->find(step.technique);
            const bool presses = base::isPress(technique->kind);
            const auto *region = s_content->find(RegionId(step.region));
            EXPECT_EQ(step.isOptional, isMild && presses) << step.ref;
            const bool comesAfter = step.phase != Phase::Press && step.phase != Phase::Settle;
            EXPECT_FALSE(isMild && pressed && comesAfter) << step.ref;
            pressed = pressed || presses;
            if (!region || region->side == Side::None || !technique->sided)
                continue;
            const auto marked = [&](const RegionId &id) {
                const auto *one = s_content->find(id);
                return one && one != region && content::pairOf(*one) == content::pairOf(*region);
            };
            const bool both = bothSides || std::ranges::any_of(wish.regions, marked);
            if (presses && !both) {
                EXPECT_EQ(step.side, region->side) << step.ref;
            } else if (isOpen) {
                EXPECT_EQ(plan::sidesOf(*s_content, step).front(), region->side) << step.ref;
                EXPECT_EQ(plan::sidesOf(*s_content, step).size(), 2u) << step.ref;
            }
        }
    }

    static void expectAskedIsInOrTold(const Composed &composed, const Wish &wish)
    {
        for (const auto &id : wish.asked) {
            const bool isIn = composed.plan && std::ranges::find(composed.plan->steps, id, &plan::Step::technique) !=
                                                   composed.plan->steps.end();
            const auto told =
                std::ranges::find(composed.notIn, id, [](const NotIn &one) { return one.technique->id; });
            EXPECT_EQ(isIn, told == composed.notIn.end()) << id;
            EXPECT_TRUE(isIn || !told->text.empty()) << id;
        }
    }

    static void expectInTime(const Composed &composed, const Wish &wish)
    {
        const int limit = *wish.minutes * 60;
        EXPECT_EQ(composed.totalSeconds, plan::totalOf(*s_content, *composed.plan) / seconds(1));
        EXPECT_LE(composed.totalSeconds, limit);
        EXPECT_EQ(composed.isShort, composed.totalSeconds * 10 < limit * 9);
        for (const auto &step : composed.plan->steps) {
            const auto &dose = s_content->find(step.technique)->dose.seconds;
            EXPECT_GE(step.seconds, dose.min) << step.ref;
            EXPECT_LE(step.seconds, dose.max) << step.ref;
        }
    }

    static void expectOrder(const plan::Plan &plan, const Wish &wish)
    {
        int changes = 0;
        for (std::size_t i = 1; i < plan.steps.size(); ++i)
            changes += plan::isDown(*s_content, plan.steps[i]) != plan::isDown(*s_content, plan.steps[i - 1]) ? 1 : 0;
        const bool canLie = !wish.places || std::ranges::any_of(*wish.places, [](Place place) {
            return place == Place::Floor || place == Place::Bed;
        });
        EXPECT_LE(changes, canLie ? 1 : 0);
        const auto *last = s_content->find(plan.steps.back().technique);
        EXPECT_NE(last->kind, base::TechniqueClass::Strength);
        for (const auto &step : plan.steps) {
            const auto *technique = s_content->find(step.technique);
            const auto *way = plan::wayOf(*technique, step.way);
            EXPECT_EQ(way->id, step.way);
            EXPECT_TRUE(!wish.places || std::ranges::find(*wish.places, way->place) != wish.places->end());
        }
    }

    static void expectSparing(const plan::Plan &plan, const Wish &wish)
    {
        const bool isSevere = wish.levelNow && *wish.levelNow >= s_content->limits.severeLevel;
        int calm = 0;
        std::map<std::string, std::set<std::string>> toolsOn;
        int spots = 0;
        for (const auto &step : plan.steps) {
            const auto *technique = s_content->find(step.technique);
            calm += plan::isCalm(*technique) ? step.seconds : 0;
            if (!base::isPress(technique->kind))
                continue;
            ++spots;
            toolsOn[content::pairOf(*s_content->find(RegionId(step.region)))].insert(step.ref);
            EXPECT_TRUE(std::ranges::find(wish.regions, RegionId(step.region)) != wish.regions.end());
        }
        EXPECT_LE(spots, isSevere ? 0 : 2);
        for (const auto &[pair, tools] : toolsOn)
            EXPECT_EQ(tools.size(), 1u) << pair;
        const auto total = static_cast<int>(plan::totalOf(*s_content, plan) / seconds(1));
        EXPECT_LE(isSevere ? 0 : calm * 4, total);
    }

    static void expectPermitted(const plan::Plan &plan, const std::vector<content::Lock> &locks)
    {
        const auto permitted = plan::permit(*s_content, plan, locks, kNow);
        ASSERT_TRUE(permitted) << permitted.error().rule;
        EXPECT_TRUE(permitted->plan().replaced.empty());
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            EXPECT_EQ(permitted->plan().steps[i].technique, plan.steps[i].technique);
            EXPECT_EQ(permitted->plan().steps[i].seconds, plan.steps[i].seconds);
            EXPECT_EQ(permitted->plan().steps[i].way, plan.steps[i].way);
        }
    }

    inline static const content::Content *s_content = nullptr;
};

TEST_F(ComposePropertiesTest, EveryPlaceKitTimeAndRoomHasAPlanAShorterOneOrAReason)
{
    const std::vector<std::vector<Kit>> kits = {{Kit::TennisBall}, {Kit::FoamRoller}, {Kit::Hands}, {}};
    int whole = 0;
    int shorter = 0;
    int none = 0;
    for (const auto &region : s_content->regions)
        for (const auto &kit : kits)
            for (const int minutes : {3, 5, 8, 15})
                for (const auto &places : {kDesk, kOffice, kHome}) {
                    SCOPED_TRACE(region.id.text() + ", " + std::to_string(minutes) + " minutes");
                    const auto composed = compose({{region.id}, minutes, kit, places, {}, {}, {}});
                    if (region.side != Side::None && !region.techniques.empty())
                        ++(!composed.plan ? none : composed.isShort ? shorter : whole);
                }
    std::cout << "of the places in pairs: a plan for the time " << whole << ", a shorter one " << shorter
              << ", a reason " << none << std::endl;
}

TEST_F(ComposePropertiesTest, APlaceThatCanBeWorkedOnHasAtLeastAShortPlanAtHome)
{
    for (const auto &region : s_content->regions) {
        const Wish wish{{region.id}, 8, std::vector{Kit::TennisBall}, kHome, {}, {}, {}};
        const auto ranking = rank(*s_content, {}, wish, {}, true, kNow);
        EXPECT_TRUE(region.techniques.empty() || matching::compose(*s_content, ranking, wish, false).plan)
            << region.id;
    }
}

/// Somebody with any kit, room, limits, locks, level and marks.
class RandomPerson
{
public:
    RandomPerson(const content::Content &content, unsigned seed)
        : m_content(content)
        , m_random(seed)
    {
    }

    Wish wish()
    {
        Wish wish;
        for (unsigned i = 0; i <= upTo(3); ++i)
            wish.regions.push_back(m_content.regions[upTo(m_content.regions.size())].id);
        wish.minutes = static_cast<int>(1 + upTo(20));
        wish.kit = some<Kit>();
        wish.places = upTo(3) == 0 ? kDesk : upTo(2) == 0 ? kHome : some<Place>();
        wish.cannot = upTo(2) == 0 ? some<base::Position>() : std::vector<base::Position>{};
        if (upTo(4) == 0)
            wish.excluded.push_back(m_content.techniques[upTo(m_content.techniques.size())].id);
        if (upTo(4) != 0)
            wish.levelNow = static_cast<int>(upTo(11));
        for (unsigned i = upTo(4); i > 1; --i)
            wish.asked.push_back(m_content.techniques[upTo(m_content.techniques.size())].id);
        return wish;
    }

    std::vector<content::Lock> locks()
    {
        std::vector<content::Lock> locks;
        for (unsigned i = upTo(4); i > 0; --i) {
            content::Lock lock;
            lock.rule = "K" + std::to_string(i);
            lock.what = static_cast<LockWhat>(upTo(static_cast<unsigned>(LockWhat::Medicine) + 1));
            lock.text = "Not for now.";
            if (lock.what == LockWhat::Technique)
                lock.id = m_content.techniques[upTo(m_content.techniques.size())].id.text();
            if (upTo(2) == 0)
                lock.regions.push_back(m_content.regions[upTo(m_content.regions.size())].id);
            lock.side = static_cast<Side>(upTo(4));
            if (upTo(4) == 0)
                lock.cap = 3;
            locks.push_back(std::move(lock));
        }
        return locks;
    }

    bool wantsBothSides() { return upTo(3) == 0; }

private:
    unsigned upTo(std::size_t limit) { return static_cast<unsigned>(m_random() % limit); }

    template<typename E>
    std::vector<E> some()
    {
        std::vector<E> chosen;
        for (const auto value : base::all<E>())
            if (upTo(2) == 0)
                chosen.push_back(value);
        return chosen;
    }

    const content::Content &m_content;
    std::mt19937 m_random;
};

TEST_F(ComposePropertiesTest, NoPlanBreaksALockALimitOrTheOrderForAnyPerson)
{
    for (int seed = 0; seed < rounds(10000, 100000); ++seed) {
        RandomPerson person(*s_content, static_cast<unsigned>(seed));
        SCOPED_TRACE("person " + std::to_string(seed));
        const auto wish = person.wish();
        compose(wish, person.locks(), person.wantsBothSides(), seed % 4);
        if (HasFailure())
            return;
    }
}

} // namespace
} // namespace unknot::matching
