// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/due.h"
#include "tests/core/triage/answers.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using triage::Due;

Due dueAt(const std::vector<records::Answer> &answers, const base::Moment &now)
{
    triage::Inputs inputs;
    inputs.answers = answers;
    return triage::due(shipped(), triage::latest(inputs, now.at), now.at);
}

TEST(DueTest, NothingAnsweredShowsBothPages)
{
    const auto due = dueAt({}, kNoon);

    EXPECT_EQ(due.pageOne, Due::PageOne::Show);
    EXPECT_TRUE(due.pageTwo);
}

TEST(DueTest, WithinADayNothingIsAsked)
{
    const auto due = dueAt(Check().answers(), at("2026-03-15T11:59:00Z"));

    EXPECT_EQ(due.pageOne, Due::PageOne::Fresh);
    EXPECT_FALSE(due.pageTwo);
}

TEST(DueTest, AfterADayTheStartButtonAsksWhetherAnythingIsNew)
{
    EXPECT_EQ(dueAt(Check().answers(), at("2026-03-15T12:00:00Z")).pageOne, Due::PageOne::NothingNew);
}

TEST(DueTest, AnAnswerThatWasNotCleanIsNeverRenewedByOneKey)
{
    const auto answers = Check().say("QA4", "unsure").answers();

    EXPECT_EQ(dueAt(answers, at("2026-03-15T12:00:00Z")).pageOne, Due::PageOne::Show);
}

TEST(DueTest, NothingNewRenewsForADayAndThePageComesBackAfterSeven)
{
    auto answers = Check().answers();
    const auto renew = [&](const std::string &when) {
        triage::Inputs inputs;
        inputs.answers = answers;
        const auto more = triage::renewPageOne(shipped(), triage::latest(inputs, at(when).at), at(when));
        answers.insert(answers.end(), more.begin(), more.end());
    };

    renew("2026-03-15T13:00:00Z");
    EXPECT_EQ(dueAt(answers, at("2026-03-16T12:00:00Z")).pageOne, Due::PageOne::Fresh);
    renew("2026-03-16T14:00:00Z");
    renew("2026-03-20T14:00:00Z");
    EXPECT_EQ(dueAt(answers, at("2026-03-21T11:00:00Z")).pageOne, Due::PageOne::Fresh);
    EXPECT_EQ(dueAt(answers, at("2026-03-21T15:00:00Z")).pageOne, Due::PageOne::Show);
}

TEST(DueTest, AboutYouComesBackAfterNinetyDays)
{
    EXPECT_FALSE(dueAt(Check().answers(), at("2026-06-12T11:00:00Z")).pageTwo);
    EXPECT_TRUE(dueAt(Check().answers(), at("2026-06-12T13:00:00Z")).pageTwo);
}

} // namespace
} // namespace unknot::test
