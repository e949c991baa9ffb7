// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/spell.h"

#include "tests/core/triage/answers.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using base::BodyPart;
using triage::Spell;

std::optional<Spell> spellOf(const records::History &history, BodyPart part = BodyPart::UpperAndMidBack,
                             std::span<const records::Statement> statements = {})
{
    triage::Inputs inputs;
    inputs.history = &history;
    inputs.statements = statements;
    return triage::openSpell(shipped(), inputs, kNoon, part);
}

TEST(SpellTest, GoesFromTheWorstOfTheFirstDayToToday)
{
    const auto history = historyOf({anEntry().on("2026-03-06").region("interscapular-left", 6),
                                    anEntry().on("2026-03-10").region("interscapular-left", 4)});

    const auto spell = spellOf(history);

    ASSERT_TRUE(spell);
    EXPECT_EQ(spell->days, 9);
    EXPECT_EQ(spell->from, 6);
    EXPECT_FALSE(spellOf(history, BodyPart::LowBackAndHips));
}

TEST(SpellTest, CountsWhatWasUsedThereMostOftenFirst)
{
    const auto ball = [] { return aStep("ball-wall-upper-back").seconds(45).region("interscapular-left"); };
    const auto stretch = aStep("thread-the-needle").seconds(30).region("interscapular-left").felt(base::Felt::Same);
    const auto elsewhere = aStep("ball-glute").seconds(45).region("buttock-upper-left");
    const auto history =
        historyOf({anEntry().on("2026-03-10").region("interscapular-left", 6),
                   aSession().on("2026-03-09").step(ball()), // before it began
                   aSession().on("2026-03-11").step(stretch).step(ball().felt(base::Felt::Easier)).step(elsewhere),
                   aSession().on("2026-03-12").step(ball().felt(base::Felt::Same)).step(ball())});

    const auto spell = spellOf(history);

    ASSERT_TRUE(spell);
    ASSERT_EQ(spell->used.size(), 2U);
    EXPECT_EQ(spell->used.front().technique.text(), "ball-wall-upper-back");
    EXPECT_EQ(spell->used.front().times, 2);
    EXPECT_EQ(spell->used.front().easier, 1);
    EXPECT_EQ(spell->used.front().answered, 2);
}

TEST(SpellTest, IsOverOnceSomebodySaysThatItIsGone)
{
    const auto history = historyOf({anEntry().on("2026-03-12").region("interscapular-left", 6)});
    records::Statement gone;
    gone.kind = records::Statement::Kind::Gone;
    gone.at = kNoon;
    gone.episode = "upper-and-mid-back";

    EXPECT_FALSE(spellOf(history, BodyPart::UpperAndMidBack, {&gone, 1}));
}

} // namespace
} // namespace unknot::test
