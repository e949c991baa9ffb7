// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/entry_text.h"

#include "tests/core/records/random_records.h"

#include <gtest/gtest.h>

namespace unknot::diary {
namespace {

TEST(EntryTextTest, GivesBackWhatWasWritten)
{
    test::RandomRecords random(5);
    for (int i = 0; i < 200; ++i) {
        auto entry = random.entry();
        entry.revision = {};
        entry.created = {};
        EXPECT_EQ(entryFrom(textOf(entry)), entry);
    }
}

TEST(EntryTextTest, KeepsOneThatHasNoIdYet)
{
    records::Entry entry;
    entry.note = "half a wo";
    EXPECT_EQ(entryFrom(textOf(entry)), entry);
}

TEST(EntryTextTest, IsNothingForOtherWords)
{
    const std::string whole = textOf(test::RandomRecords(6).entry());
    EXPECT_FALSE(entryFrom(""));
    EXPECT_FALSE(entryFrom("{}"));
    EXPECT_FALSE(entryFrom(whole + "more"));
    EXPECT_FALSE(entryFrom(whole.substr(0, whole.size() - 1)));
}

} // namespace
} // namespace unknot::diary
