// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/form.h"

#include "core/diary/checksum.h"
#include "tests/core/records/random_records.h"

#include <gtest/gtest.h>

namespace unknot::diary {
namespace {

TEST(FormTest, IsReadableAndLeavesOutWhatIsAbsent)
{
    records::Entry entry;
    entry.average = 4;
    entry.regions[base::RegionId("neck-back-left")] = 3;
    entry.note = "a\nb";

    const std::string form = formOf(entry, {});

    EXPECT_NE(form.find("\naverage 4\n"), std::string::npos);
    EXPECT_NE(form.find("\nnote 3:a\nb\nentry_levels 1\nregion 14:neck-back-left\nlevel 3\n"), std::string::npos);
    EXPECT_EQ(form.find("worst"), std::string::npos);
}

TEST(FormTest, ComesBackAsItWas)
{
    test::RandomRecords random(3);
    for (int i = 0; i < 1000; ++i) {
        const records::Entry entry = random.entry();
        const Stamps stamps{entry.at.at, entry.at.at, i, entry.at.at};
        records::Entry read;
        Stamps readStamps;
        readForm(formOf(entry, stamps), read, readStamps);
        ASSERT_EQ(read, entry);
        ASSERT_EQ(readStamps.rev, i);
        ASSERT_EQ(readStamps.deleted, stamps.deleted);
    }
}

TEST(FormTest, AnyCutOrChangedFormIsRefusedOrDifferent)
{
    test::RandomRecords random(5);
    const records::Entry entry = random.entry();
    const std::string form = formOf(entry, {});
    for (std::size_t size = 0; size < form.size(); ++size) {
        records::Entry read;
        Stamps stamps;
        try {
            readForm(std::string_view(form).substr(0, size), read, stamps);
            EXPECT_NE(formOf(read, stamps), form) << size;
        } catch (const BadCell &) {
        }
    }
}

TEST(ChecksumTest, IsBlake2bOfSixteenBytes)
{
    const Checksum empty{0xca, 0xe6, 0x69, 0x41, 0xd9, 0xef, 0xbd, 0x40,
                         0x4e, 0x4d, 0x88, 0x75, 0x8e, 0xa6, 0x76, 0x70};

    EXPECT_EQ(checksumOf(""), empty);
    EXPECT_NE(checksumOf("a"), checksumOf("b"));
}

} // namespace
} // namespace unknot::diary
