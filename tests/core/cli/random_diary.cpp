// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/random_diary.h"

#include "core/diary/diary.h"
#include "tests/core/records/random_records.h"
#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

namespace unknot::test {

void makeRandomDiary(const std::filesystem::path &folder, unsigned seed)
{
    RandomRecords random(seed);
    base::FixedClock clock = fixedClock("2026-03-14T21:10:00Z");
    auto diary = diary::Diary::open(folder, diary::Access::Write, clock).value();
    const int size = random.below(12);
    for (int i = 0; i < size; ++i) {
        clock.advance(std::chrono::milliseconds(random.below(100000)));
        // In one go: a disk takes as long for all of them as for one.
        const std::vector<records::Change> made{random.entry(),       random.session(), random.visit(),
                                                random.episode(),     random.answer(),  random.statement(),
                                                random.habitTicked(), random.finding()};
        const auto kept = diary.saveTogether(made).value();
        auto entry = std::get<records::Entry>(kept[0]);
        const auto &session = std::get<records::Session>(kept[1]);
        const auto &visit = std::get<records::Visit>(kept[2]);
        ASSERT_TRUE(diary.save(records::OwnRoutine{{}, random.text(), "[]", false}));
        entry.note += "more";
        if (random.below(3) == 0) {
            ASSERT_TRUE(diary.save(entry));
        }
        if (random.below(4) == 0) {
            ASSERT_TRUE(diary.remove(entry.id));
        }
        if (random.below(4) == 0) {
            ASSERT_TRUE(diary.remove(session.id) && diary.eraseForGood(session.id));
        }
        if (random.below(4) == 0) {
            ASSERT_TRUE(diary.remove(visit.id));
        }
    }
    if (random.below(2) == 0) {
        records::Profile profile;
        profile.kit = {base::Kit::TennisBall};
        profile.cannot = {base::Position::Prone};
        profile.emergencyNumber = random.below(2) == 0 ? "112" : "";
        profile.stored = true;
        ASSERT_TRUE(diary.save(profile));
    }
}

} // namespace unknot::test
