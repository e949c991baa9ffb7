// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/medicine_locks.h"

#include "core/content/load.h"
#include "core/triage/assess.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace unknot::triage {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const content::Content &shipped()
{
    static const auto content = content::loadShipped();
    return content;
}

const content::Medicine &medicine(std::string_view ref)
{
    return *std::ranges::find(shipped().medicines, ref, &content::Medicine::ref);
}

/// Answers by their questions, that live as long as the test.
class Given
{
public:
    Given &say(const std::string &question, records::AnswerValue value)
    {
        const base::QuestionId id(question);
        m_kept[id] = {{}, id, std::move(value), *base::Moment::parse("2026-03-14T12:00:00Z", base::Zone::utc())};
        return *this;
    }

    Given &partsAreNoBut(const std::string &part, const std::string &word)
    {
        records::AnswerValue value{"yes", {}};
        for (const char *each : {"a", "b", "c", "d", "e", "f", "g"})
            value.details[each] = std::string("no");
        value.details[part] = word;
        return say("QP11", std::move(value));
    }

    Answers answers() const
    {
        Answers answers;
        for (const auto &[id, answer] : m_kept)
            answers.emplace(id, &answer);
        return answers;
    }

private:
    std::map<base::QuestionId, records::Answer> m_kept;
};

std::set<std::string> lockedBy(const Given &given)
{
    std::set<std::string> refs;
    for (const auto &each : shipped().medicines) {
        if (!locksOf(each, given.answers()).empty())
            refs.insert(each.ref);
    }
    return refs;
}

struct PartCase
{
    const char *part;
    std::set<std::string> locked;
};

class MedicinePartTest : public testing::TestWithParam<PartCase>
{
};

TEST_P(MedicinePartTest, LocksTheMedicinesThatItConcernsAndNoOther)
{
    EXPECT_EQ(lockedBy(Given().partsAreNoBut(GetParam().part, "yes")), GetParam().locked);
    EXPECT_EQ(lockedBy(Given().partsAreNoBut(GetParam().part, "unsure")), GetParam().locked);
    EXPECT_THAT(lockedBy(Given().partsAreNoBut(GetParam().part, "no")), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Clinical12, MedicinePartTest,
                         testing::Values(PartCase{"a", {"M1", "M2"}}, PartCase{"b", {"M1", "M2"}},
                                         PartCase{"c", {"M1", "M2"}}, PartCase{"d", {"M1", "M2", "M3"}},
                                         PartCase{"e", {"M1", "M2"}}, PartCase{"f", {"M1", "M2", "M3"}},
                                         PartCase{"g", {"M3"}}),
                         [](const auto &each) { return std::string(each.param.part); });

TEST(MedicineLocksTest, APlainWordIsMeantOfEachPart)
{
    EXPECT_EQ(lockedBy(Given().say("QP11", {"yes", {}})), (std::set<std::string>{"M1", "M2", "M3"}));
    EXPECT_THAT(lockedBy(Given().say("QP11", {"no", {}})), IsEmpty());
}

TEST(MedicineLocksTest, OtherAnswersLockToo)
{
    EXPECT_EQ(lockedBy(Given().say("QP5", {"yes", {}})), (std::set<std::string>{"M1", "M2"}));
    EXPECT_EQ(lockedBy(Given().say("QP7", {"unsure", {}})), (std::set<std::string>{"M1", "M2", "M6"}));
    EXPECT_EQ(lockedBy(Given().say("QP1", {"65-74", {}})), (std::set<std::string>{"M1", "M2"}));
    EXPECT_THAT(lockedBy(Given().say("QP1", {"50-64", {}})), IsEmpty());
}

TEST(MedicineLocksTest, TheReasonIsNamed)
{
    const auto locks = locksOf(medicine("M3"), Given().partsAreNoBut("g", "yes").answers());

    ASSERT_EQ(locks.size(), 1U);
    EXPECT_EQ(locks.front().rule, "M3");
    EXPECT_EQ(locks.front().id, "acetaminophen");
    EXPECT_THAT(locks.front().text, HasSubstr("alcoholic drinks"));
}

TEST(MedicineLocksTest, ThePartsThatConcernAMedicineAreAskedForIt)
{
    const auto asked = [](std::string_view ref, const Given &given) {
        std::vector<std::string> parts;
        for (const auto &each : partsBefore(shipped(), medicine(ref), given.answers()))
            parts.push_back(each.part->id + " " + each.answer);
        return parts;
    };
    const auto some = Given().say("QP11", {"no", {{"d", std::string("no")}, {"f", std::string("skipped")}}});

    EXPECT_THAT(asked("M3", {}), ElementsAre("d ", "f ", "g "));
    EXPECT_THAT(asked("M3", some), ElementsAre("d no", "f ", "g "));
    EXPECT_THAT(asked("M1", {}), ElementsAre("a ", "b ", "c ", "d ", "e ", "f "));
    EXPECT_THAT(asked("M4", {}), IsEmpty());
}

TEST(MedicineLocksTest, AnAssessmentNamesThemToWhoWasAskedAboutMedicines)
{
    const auto countIn = [](const Given &given) {
        std::vector<records::Answer> answers;
        for (const auto &[id, answer] : given.answers())
            answers.push_back(*answer);
        Inputs inputs;
        inputs.answers = answers;
        const auto now = *base::Moment::parse("2026-03-14T13:00:00Z", base::Zone::utc());
        const auto locks = assess(shipped(), inputs, now).locks;
        return std::ranges::count(locks, content::LockWhat::Medicine, &content::Lock::what);
    };

    EXPECT_EQ(countIn(Given().partsAreNoBut("a", "yes")), 2);
    EXPECT_EQ(countIn(Given().say("QP5", {"yes", {}})), 0);
}

} // namespace
} // namespace unknot::triage
