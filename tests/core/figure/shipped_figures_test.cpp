// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "core/figure/faults.h"
#include "core/figure/figures.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <string>

namespace unknot::figure {

namespace {

using testing::IsEmpty;

} // namespace

TEST(ShippedFiguresTest, AllCanBeRead)
{
    content::Problems problems;
    const auto figures = Figures::read(shipped(), problems);
    for (const content::Problem &problem : problems)
        ADD_FAILURE() << problem.file << " " << problem.pointer << ": " << problem.text;
    EXPECT_EQ(figures.all().size(), shipped().size());
}

TEST(ShippedFiguresTest, EachIsNamedAfterItsFile)
{
    std::size_t i = 0;
    for (const auto &file : shipped())
        EXPECT_EQ("figures/" + Figures::ours().all().at(i++).id + ".json", file.path);
}

TEST(ShippedFiguresTest, EveryTechniqueIsShownInEachOfItsWays)
{
    const content::Content content = content::loadShipped();
    for (const content::Technique &technique : content.techniques) {
        for (const content::Way &way : technique.ways) {
            const auto *found = Figures::ours().find(technique.id, way.id, way.position);
            ASSERT_NE(found, nullptr);
            const std::string names[] = {technique.id.text() + "/" + way.id, technique.id.text(),
                                         std::string(toWord(way.position))};
            EXPECT_TRUE(std::ranges::any_of(
                names,
                [&](const std::string &name) { return std::ranges::find(found->shows, name) != found->shows.end(); }))
                << technique.id << " " << way.id;
        }
    }
}

TEST(ShippedFiguresTest, WhatTheyShowExistsAndIsShownOnce)
{
    const content::Content content = content::loadShipped();
    std::map<std::string, int> shown;
    for (const Animation &animation : Figures::ours().all()) {
        for (const std::string &what : animation.shows) {
            ++shown[what];
            const auto technique = what.substr(0, what.find('/'));
            EXPECT_TRUE(content.find(base::TechniqueId(technique)) != nullptr ||
                        base::fromWord<base::Position>(what).has_value())
                << animation.id << " shows " << what;
        }
    }
    std::erase_if(shown, [](const auto &each) { return each.second == 1; });
    EXPECT_THAT(shown, IsEmpty());
}

TEST(ShippedFiguresTest, EveryPositionHasAFigureToFallBackOn)
{
    for (const base::Position position : base::all<base::Position>()) {
        const auto *found = Figures::ours().find(base::TechniqueId("unknown"), "", position);
        ASSERT_NE(found, nullptr);
        EXPECT_NE(std::ranges::find(found->shows, toWord(position)), found->shows.end()) << toWord(position);
    }
}

TEST(ShippedFiguresTest, TheSpotsThatTheyNameAreKnown)
{
    for (const Animation &animation : Figures::ours().all())
        EXPECT_TRUE(animation.spot.empty() || soreSpot(animation.spot)) << animation.id;
}

TEST(ShippedFiguresTest, EveryMuscleOfTheMapIsSomewhereOnTheFigure)
{
    for (const content::Region &region : content::loadShipped().regions) {
        const bool isShown = region.kind != content::RegionKind::Muscle || soreSpot(region.id.text());
        EXPECT_TRUE(isShown) << region.id;
    }
}

// One test for all of them: each figure's round is gone through once.
TEST(ShippedFiguresTest, NoneGoesThroughThingsSlidesFloatsOrBendsFartherThanAPerson)
{
    const auto content = content::loadShipped();
    for (const Animation &animation : Figures::ours().all()) {
        for (const Fault &fault : faultsOf(animation, content.joints))
            ADD_FAILURE() << animation.id << " at " << fault.at << " s: " << fault.text;
    }
}

TEST(ShippedFiguresTest, EachTechniqueHasAFigureOfItsOwn)
{
    std::map<const Animation *, std::string> shownBy;
    for (const content::Technique &technique : content::loadShipped().techniques) {
        const content::Way &way = technique.ways.front();
        const auto *found = Figures::ours().find(technique.id, way.id, way.position);
        const auto [place, isNew] = shownBy.emplace(found, technique.ref);
        EXPECT_TRUE(isNew) << technique.ref << " looks like " << place->second;
    }
}

TEST(ShippedFiguresTest, EachSaysInWordsWhatIsSeen)
{
    const auto content = content::loadShipped();
    for (const Animation &animation : Figures::ours().all())
        EXPECT_THAT(std::string(content.figureText(animation.id)), testing::MatchesRegex("[A-Z].{20,}\\."))
            << animation.id;
    EXPECT_EQ(content.figures.size(), Figures::ours().all().size());
}

} // namespace unknot::figure
