// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <gmock/gmock.h>
#include <string>

namespace unknot::base {
namespace {

/// All words of an enumeration in their order, as the contract of the command line lists them.
template<typename E>
std::string wordsOf()
{
    std::string words;
    for (const E value : all<E>())
        words += (words.empty() ? "" : " ") + std::string(toWord(value));
    return words;
}

TEST(WordsTest, AreThoseOfTheContract)
{
    EXPECT_EQ(wordsOf<Side>(), "left right both none");
    EXPECT_EQ(wordsOf<TechniqueClass>(),
              "ball roller hook hands stretch mobility strength posture breath relax heat cold");
    EXPECT_EQ(wordsOf<Kit>(),
              "hands tennis-ball lacrosse-ball soft-ball ball-pair foam-roller hook band warm-pack cold-pack");
    EXPECT_EQ(wordsOf<Place>(), "chair standing wall door floor bed");
    EXPECT_EQ(wordsOf<Position>(), "seated standing supine prone side-lying hands-and-knees kneeling half-kneeling");
    EXPECT_EQ(wordsOf<Level>(), "self-care care clinician urgent emergency");
    EXPECT_EQ(wordsOf<SegmentKind>(), "prepare find do switch rest");
    EXPECT_EQ(wordsOf<Cue>(), "prepare start half breathe-in breathe-out pause-on pause-off switch count-5 count-4 "
                              "count-3 count-2 count-1 end rest finished say");
    EXPECT_EQ(wordsOf<StepEnd>(), "time released done skipped sharp spreading numb");
    EXPECT_EQ(wordsOf<Felt>(), "easier same worse");
    EXPECT_EQ(wordsOf<SessionEnd>(), "finished stopped dropped");
    EXPECT_EQ(wordsOf<HelpLabel>(), "eased unclear worse not-enough");
    EXPECT_EQ(wordsOf<TrendWord>(), "better same worse too-early");
    EXPECT_EQ(wordsOf<EntryKind>(), "check-in moment night");
    EXPECT_EQ(wordsOf<Phase>(), "breathe ease press stretch move settle");
    EXPECT_EQ(wordsOf<BodyPart>(), "neck-and-shoulders upper-and-mid-back low-back-and-hips spread");
}

template<typename E>
class WordsOfTest : public testing::Test
{
};
using Enumerations = testing::Types<Side, TechniqueClass, Kit, Place, Position, Level, SegmentKind, Cue, StepEnd,
                                    Felt, SessionEnd, HelpLabel, TrendWord, EntryKind, Phase, BodyPart>;
TYPED_TEST_SUITE(WordsOfTest, Enumerations);

TYPED_TEST(WordsOfTest, EachLeadsBackToItsValue)
{
    for (const auto value : all<TypeParam>())
        EXPECT_EQ(fromWord<TypeParam>(toWord(value)), value);
}

TYPED_TEST(WordsOfTest, OtherWordsLeadNowhere)
{
    EXPECT_FALSE(fromWord<TypeParam>(""));
    EXPECT_FALSE(fromWord<TypeParam>("no-such-word"));
    EXPECT_FALSE(fromWord<TypeParam>(std::string(toWord(all<TypeParam>().front())) + " "));
}

TEST(WordsTest, LevelsRise)
{
    EXPECT_LT(Level::SelfCare, Level::Care);
    EXPECT_LT(Level::Care, Level::Clinician);
    EXPECT_LT(Level::Clinician, Level::Urgent);
    EXPECT_LT(Level::Urgent, Level::Emergency);
}

TEST(WordsTest, TheFirstFourClassesPress)
{
    std::string pressing;
    for (const auto c : all<TechniqueClass>())
        pressing += isPress(c) ? std::string(toWord(c)) + " " : "";

    EXPECT_EQ(pressing, "ball roller hook hands ");
}

} // namespace
} // namespace unknot::base
