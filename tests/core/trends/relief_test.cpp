// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/relief.h"

#include "tests/core/trends/days.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <random>

namespace unknot::trends {
namespace {

using base::Felt;
using base::HelpLabel;
using base::RegionId;
using records::Change;
using records::History;
using test::aSession;
using test::aStep;
using test::dayOf;

const Relief *find(const std::vector<Relief> &all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &Relief::id);
    return found == all.end() ? nullptr : &*found;
}

/// Sessions on days in a row, each with one technique and its levels before and after.
History rated(std::initializer_list<std::pair<int, int>> levels)
{
    std::vector<Change> changes;
    auto day = dayOf("2026-01-05");
    for (const auto &[before, after] : levels) {
        changes.emplace_back(aSession()
                                 .on(day)
                                 .routine("R02")
                                 .before(before)
                                 .after(after)
                                 .step(aStep("stretch").seconds(60))
                                 .session());
        day = day.plusDays(1);
    }
    return History().with(changes);
}

TEST(ReliefTest, NothingIsClaimedOfFourSessions)
{
    const auto all = relief(rated({{6, 2}, {6, 2}, {7, 2}, {5, 1}}));

    const auto *stretch = find(all, "stretch");
    ASSERT_NE(stretch, nullptr);
    EXPECT_EQ(stretch->pairs, 4);
    EXPECT_FALSE(stretch->right.has_value());
    EXPECT_EQ(stretch->label, HelpLabel::NotEnough);
}

TEST(ReliefTest, OftenEasedNeedsEightSessions)
{
    EXPECT_EQ(find(relief(rated({{6, 4}, {6, 4}, {6, 4}, {6, 4}, {6, 4}, {6, 4}, {6, 4}})), "R02")->label,
              HelpLabel::NotEnough);
    const auto all = relief(rated({{6, 4}, {6, 4}, {6, 4}, {6, 4}, {6, 4}, {6, 4}, {6, 4}, {6, 4}}));
    EXPECT_EQ(find(all, "R02")->label, HelpLabel::Eased);
    EXPECT_EQ(find(all, "R02")->right, (Estimate{2, 2, 2}));
}

TEST(ReliefTest, OftenWorseNeedsFive)
{
    EXPECT_EQ(find(relief(rated({{3, 5}, {3, 5}, {3, 4}, {3, 5}})), "R02")->label, HelpLabel::NotEnough);
    EXPECT_EQ(find(relief(rated({{3, 5}, {3, 5}, {3, 4}, {3, 5}, {2, 4}})), "R02")->label, HelpLabel::Worse);
}

TEST(ReliefTest, AMixedPictureIsUnclear)
{
    const auto all = relief(rated({{6, 5}, {6, 6}, {6, 4}, {6, 7}, {6, 5}, {6, 6}, {6, 5}, {6, 6}}));

    EXPECT_EQ(find(all, "R02")->label, HelpLabel::Unclear);
}

TEST(ReliefTest, SessionsWithoutBothLevelsAreCountedApart)
{
    const auto stretch = aStep("stretch").seconds(60);
    const auto all = relief(test::historyOf({aSession().on("2026-03-01").before(5).after(3).step(stretch),
                                             aSession().on("2026-03-02").before(5).step(stretch),
                                             aSession().on("2026-03-03").after(3).step(stretch)}));

    EXPECT_EQ(find(all, "stretch")->pairs, 1);
    EXPECT_EQ(find(all, "stretch")->unpaired, 2);
}

TEST(ReliefTest, ATechniqueIsJudgedByHalfOfTheTimeWorkedAndByItsOwnAnswers)
{
    const auto all = relief(test::historyOf({aSession()
                                                 .on("2026-03-01")
                                                 .before(5)
                                                 .after(3)
                                                 .step(aStep("ball").seconds(50).felt(Felt::Easier))
                                                 .step(aStep("stretch").seconds(100).felt(Felt::Same))}));

    EXPECT_EQ(find(all, "stretch")->pairs, 1);
    EXPECT_EQ(find(all, "stretch")->same, 1);
    EXPECT_EQ(find(all, "ball")->pairs, 0);
    EXPECT_EQ(find(all, "ball")->easier, 1);
}

TEST(ReliefTest, ATechniqueOnItsOwnIsNoRoutine)
{
    const auto all = relief(test::historyOf(
        {aSession().on("2026-03-01").routine("technique:T15").before(5).after(3).step(aStep("T15").seconds(60))}));

    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().of, Relief::Of::Technique);
}

TEST(ReliefTest, ARegionKeepsToTheSessionsThatServedIt)
{
    const auto history = test::historyOf(
        {aSession().on("2026-03-01").before(5).after(3).step(aStep("ball").region("glute-left").seconds(60)),
         aSession().on("2026-03-02").before(5).after(3).step(aStep("ball").region("low-back-left").seconds(60))});

    EXPECT_EQ(find(relief(history), "ball")->pairs, 2);
    EXPECT_EQ(find(relief(history, RegionId("glute-left")), "ball")->pairs, 1);
    EXPECT_TRUE(relief(history, RegionId("neck-back-left")).empty());
}

/// Where nothing differs and pain only goes up and down by itself, a claim is a false one.
TEST(ReliefTest, ChanceRarelyLooksLikeHelp)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> wobble(-2, 2);
    constexpr int persons = 10000;
    for (const int pairs : {8, 12, 20}) {
        int claims = 0;
        for (int person = 0; person < persons; ++person) {
            std::vector<double> reliefs(static_cast<std::size_t>(pairs));
            std::ranges::generate(reliefs, [&] { return wobble(random); });
            const auto label = labelOf(pairs, estimate(reliefs));
            claims += label == HelpLabel::Eased || label == HelpLabel::Worse ? 1 : 0;
        }
        EXPECT_LE(claims, persons / 20) << pairs << " pairs";
        RecordProperty("false claims of 10000 at " + std::to_string(pairs) + " pairs", claims);
    }
}

} // namespace
} // namespace unknot::trends
