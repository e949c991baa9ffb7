// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readability.h"

#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

namespace unknot::content {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kHard = "Considerable physiological adaptation necessitates individualised rehabilitation "
                          "programmes accommodating multifactorial musculoskeletal vulnerabilities.";

double grade(const std::string &text, const std::vector<std::string> &allowed = {})
{
    return gradeOf(std::vector<std::string>{text}, {.highestGrade = 7, .allowedTerms = allowed});
}

TEST(ReadabilityTest, SyllablesAreCountedByTheVowelsThatAreSpoken)
{
    for (const auto *word : {"ball", "blade", "breathe", "pulled", "times", "the", "mm"})
        EXPECT_EQ(syllablesOf(word), 1) << word;
    for (const auto *word : {"shoulder", "muscle", "lifted", "presses", "middle", "stretches"})
        EXPECT_EQ(syllablesOf(word), 2) << word;
    EXPECT_EQ(syllablesOf("position"), 3);
}

TEST(ReadabilityTest, IsTheFormulaOfFleschAndKincaid)
{
    // Six words in one sentence, six syllables: 0.39 · 6 + 11.8 · 1 − 15.59.
    EXPECT_NEAR(grade("The cat sat on the mat."), -1.45, 0.001);
    // Two sentences of three words, eight syllables in all.
    EXPECT_NEAR(grade("Roll the muscle. Then stop again!"), 0.39 * 3 + 11.8 * 8 / 6 - 15.59, 0.001);
}

TEST(ReadabilityTest, AnAllowedTermCountsAsOneShortWord)
{
    EXPECT_NEAR(grade("Ask your Physical Therapist.", {"physical therapist"}), grade("Ask your term."), 0.001);
    EXPECT_NEAR(grade("Metaphysical things.", {"physical"}), grade("Metaphysical things."), 0.001);
}

TEST(ReadabilityTest, NothingToReadIsNoWork)
{
    EXPECT_EQ(gradeOf({}, {}), 0);
    EXPECT_EQ(grade("… 30 – 60 …"), 0);
}

TEST(CheckReadabilityTest, ATextThatIsTooHardIsReported)
{
    EXPECT_THAT(Edited().set("texts.json", "/texts/0/paragraphs", {kHard}).problems(),
                ElementsAre(problem("texts.json", "/texts/0/paragraphs", "at most 7")));
    EXPECT_THAT(Edited().set("habits.json", "/habits/0/text", kHard).problems(),
                ElementsAre(problem("habits.json", "/habits/0/text", "at most 7")));
    EXPECT_THAT(Edited().set("medicines.json", "/medicines/0/cautions", {kHard}).problems(),
                ElementsAre(problem("medicines.json", "/medicines/0/cautions", "at most 7")));
}

TEST(CheckReadabilityTest, ARoutineIsReadAsAWhole)
{
    const std::string routine = "routines/desk-reset.json";
    std::string notes;
    for (int i = 0; i < 15; ++i)
        notes += kHard + " ";

    EXPECT_THAT(Edited().set(routine, "/summary", kHard).problems(), IsEmpty());
    EXPECT_THAT(Edited().set(routine, "/steps/0/note", notes).problems(),
                ElementsAre(problem(routine, "", "at most 7")));
}

TEST(CheckReadabilityTest, ATermOfTheListMayStay)
{
    const auto hard = [] {
        return Edited().set("habits.json", "/habits/0/text", "Alternate rehabilitation positions.");
    };

    EXPECT_THAT(hard().problems(), Contains(problem("habits.json", "/habits/0/text", "at most 7")));
    EXPECT_THAT(hard()
                    .set("readability.json", "/allowed_terms/-", "alternate")
                    .set("readability.json", "/allowed_terms/-", "rehabilitation")
                    .set("readability.json", "/allowed_terms/-", "positions")
                    .problems(),
                IsEmpty());
}

} // namespace
} // namespace unknot::content
