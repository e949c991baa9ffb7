// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_diary.h"

#include "tests/support/long_diary.h"
#include "tests/support/temp_folder.h"

#include <chrono>
#include <vector>

namespace unknot::bench {

namespace {

template<typename ForEach>
void saveAll(diary::Diary &diary, ForEach forEach)
{
    constexpr std::size_t kTogether = 5000;
    std::vector<records::Change> changes;
    const auto save = [&] {
        orThrow(diary.saveTogether(changes));
        changes.clear();
    };
    forEach(test::twentyYears(), [&](const auto &record) {
        changes.emplace_back(record);
        if (changes.size() == kTogether)
            save();
    });
    save();
}

} // namespace

const base::Clock &clock()
{
    static const base::FixedClock clock(base::Instant(std::chrono::milliseconds(1'773'500'000'000)),
                                        base::Zone::utc());
    return clock;
}

diary::Diary openDiary(const std::filesystem::path &folder, diary::Access access)
{
    return orThrow(diary::Diary::open(folder, access, clock()));
}

void writeTwentyYears(const std::filesystem::path &folder)
{
    diary::Diary diary = openDiary(folder);
    saveAll(diary, [](auto &&...words) { test::forEachEntry(words...); });
    saveAll(diary, [](auto &&...words) { test::forEachSession(words...); });
}

const std::filesystem::path &twentyYears()
{
    static const test::TempFolder folder;
    static const std::filesystem::path place = [] {
        writeTwentyYears(folder / "unknot");
        return folder / "unknot";
    }();
    return place;
}

} // namespace unknot::bench
