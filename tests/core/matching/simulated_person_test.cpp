// SPDX-License-Identifier: GPL-3.0-or-later
// Persons made up by chance: for some one thing helps and another does not, for others nothing differs.
#include "core/content/load.h"
#include "core/matching/rank.h"
#include "core/trends/relief.h"
#include "tests/core/matching/sessions.h"

#include <chrono>
#include <cstdlib>
#include <gmock/gmock.h>
#include <iostream>
#include <random>
#include <string_view>

namespace unknot::matching {
namespace {

using base::HelpLabel;
using namespace std::chrono_literals;

constexpr const char *kSpot = "interscapular-right";
constexpr const char *kPress = "ball-wall-upper-back";
constexpr const char *kStretch = "thread-the-needle";

int rounds(int quick, int full)
{
    const char *scale = std::getenv("UNKNOT_TEST_SCALE");
    return scale && std::string_view(scale) == "full" ? full : quick;
}

bool isClaim(HelpLabel label)
{
    return label == HelpLabel::Eased || label == HelpLabel::Worse;
}

/// How somebody rates: whole levels, up and down by themselves, and lower after what works.
class Person
{
public:
    explicit Person(unsigned seed)
        : m_random(seed)
    {
    }

    records::Session rated(std::chrono::minutes ago, const char *technique, int helpsBy)
    {
        const int before = m_level(m_random);
        return session(ago, before, std::clamp(before - relief(helpsBy), 0, 10), {did(technique, kSpot, 60)});
    }
    /// One point up or down on most days, two on some.
    int relief(int helpsBy)
    {
        const double wobble = m_wobble(m_random);
        return helpsBy + static_cast<int>(std::lround(wobble));
    }

private:
    std::mt19937 m_random;
    std::uniform_int_distribution<int> m_level{4, 7};
    std::normal_distribution<double> m_wobble{0, 1};
};

class SimulatedPersonTest : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const content::Content content = content::loadShipped();
        return content;
    }
    static std::vector<std::string> order(const records::History &history)
    {
        Wish wish;
        wish.regions = {base::RegionId(kSpot)};
        wish.levelNow = 5;
        std::vector<std::string> ids;
        for (const auto &match : rank(shipped(), history, wish, {}, true, kNow).matches)
            ids.push_back(match.technique->id.text());
        return ids;
    }
    static bool stretchLeads(const records::History &history)
    {
        const auto ids = order(history);
        return std::ranges::find(ids, kStretch) < std::ranges::find(ids, kPress);
    }
    static std::optional<trends::Relief> told(const records::History &history, const char *technique)
    {
        const auto all = trends::relief(history);
        const auto found = std::ranges::find(all, technique, &trends::Relief::id);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
};

TEST_F(SimulatedPersonTest, EightRatedSessionsOfEachTurnTheOrderForWhomStretchesWork)
{
    ASSERT_FALSE(stretchLeads({}));
    const int persons = rounds(100, 10000);
    int turned = 0;
    int said = 0;
    for (int seed = 0; seed < persons; ++seed) {
        Person person(static_cast<unsigned>(seed));
        std::vector<records::Session> sessions;
        for (int i = 0; i < 8; ++i) {
            sessions.push_back(person.rated(48h * (i + 1), kStretch, 3));
            sessions.push_back(person.rated(48h * (i + 1) + 24h, kPress, 0));
        }
        const auto history = historyOf(sessions);
        turned += stretchLeads(history) ? 1 : 0;
        const auto stretch = told(history, kStretch);
        ASSERT_TRUE(stretch);
        EXPECT_EQ(stretch->pairs, 8);
        said += stretch->label == HelpLabel::Eased ? 1 : 0;
    }
    std::cout << "order turned for " << turned << ", and it was said with n for " << said << " of " << persons
              << std::endl;
    EXPECT_GE(turned, persons * 98 / 100);
    EXPECT_GE(said, persons * 95 / 100);
}

TEST_F(SimulatedPersonTest, MixedSessionsAloneTurnNothing)
{
    const int persons = rounds(100, 2000);
    for (int seed = 0; seed < persons; ++seed) {
        Person person(static_cast<unsigned>(seed));
        std::vector<records::Session> sessions;
        for (int i = 0; i < 16; ++i) {
            sessions.push_back(person.rated(24h * (i + 1), kStretch, 3));
            sessions.back().steps = {did(kStretch, kSpot, 40), did(kPress, kSpot, 40), did("cat-cow", kSpot, 40)};
        }
        const auto history = historyOf(sessions);
        ASSERT_FALSE(stretchLeads(history)) << "person " << seed;
        const auto stretch = told(history, kStretch);
        EXPECT_TRUE(!stretch || stretch->pairs == 0);
    }
}

TEST_F(SimulatedPersonTest, WhereNothingDiffersAClaimAtAFixedNumberIsRare)
{
    const int persons = rounds(1000, 10000);
    for (const int pairs : {5, 8, 12, 20, 50}) {
        int claims = 0;
        for (int seed = 0; seed < persons; ++seed) {
            Person person(static_cast<unsigned>(seed));
            std::vector<double> reliefs;
            for (int i = 0; i < pairs; ++i)
                reliefs.push_back(person.relief(0));
            claims += isClaim(trends::labelOf(pairs, trends::estimate(std::move(reliefs)))) ? 1 : 0;
        }
        std::cout << "false claims at " << pairs << " pairs: " << claims << " of " << persons << std::endl;
        EXPECT_LE(claims, persons / 20) << pairs << " pairs";
    }
}

/// Who looks after each of three sessions a week sees a chance claim sooner or later: that is why n stands beside it.
TEST_F(SimulatedPersonTest, AYearOfLookingClaimsMoreOftenAndNotMuch)
{
    const int persons = rounds(30, 10000);
    constexpr int kYear = 3 * 52;
    int ever = 0;
    int atLast = 0;
    for (int seed = 0; seed < persons; ++seed) {
        Person person(static_cast<unsigned>(seed));
        std::vector<double> reliefs;
        bool wasClaimed = false;
        bool isClaimed = false;
        for (int i = 1; i <= kYear; ++i) {
            reliefs.push_back(person.relief(0));
            isClaimed = isClaim(trends::labelOf(i, trends::estimate(reliefs)));
            wasClaimed = wasClaimed || isClaimed;
        }
        ever += wasClaimed ? 1 : 0;
        atLast += isClaimed ? 1 : 0;
    }
    std::cout << "a year of looking: a false claim at some time for " << ever << ", at its end for " << atLast
              << " of " << persons << std::endl;
    EXPECT_LE(ever, persons / 4);
    EXPECT_LE(atLast, persons / 20);
}

TEST_F(SimulatedPersonTest, WhoseSessionsAllDoTheSameKeepsTheContentsOrder)
{
    const int persons = rounds(200, 2000);
    int kept = 0;
    for (int seed = 0; seed < persons; ++seed) {
        Person person(static_cast<unsigned>(seed));
        std::vector<records::Session> sessions;
        for (int i = 0; i < 8; ++i) {
            sessions.push_back(person.rated(48h * (i + 1), kStretch, 0));
            sessions.push_back(person.rated(48h * (i + 1) + 24h, kPress, 0));
        }
        kept += stretchLeads(historyOf(sessions)) ? 0 : 1;
    }
    std::cout << "the content's order was kept for " << kept << " of " << persons << std::endl;
    EXPECT_GE(kept, persons * 90 / 100);
}

} // namespace
} // namespace unknot::matching
