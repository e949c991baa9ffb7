// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "tests/core/diary/open_diary.h"
#include "tests/faults/figure.h"

#include <date/tz.h>
#include <map>

using namespace std::chrono_literals;

namespace unknot::diary {
namespace {

constexpr const char *kZones[] = {"Pacific/Auckland", "Asia/Kathmandu",    "Australia/Lord_Howe",
                                  "Pacific/Apia",     "Africa/Cairo",      "America/Los_Angeles",
                                  "America/St_Johns", "Europe/Berlin",     "America/Sao_Paulo",
                                  "Asia/Tehran",      "Africa/Casablanca", "Antarctica/Troll"};

using ZonesTest = test::DiaryTest;

/// Moments around each change of the clocks, and around the midnights beside it.
std::vector<base::Instant> momentsIn(const std::string &name)
{
    std::vector<base::Instant> moments;
    const auto *zone = date::locate_zone(name);
    date::sys_seconds at = date::sys_days{date::year{2000} / 1 / 1};
    const date::sys_seconds last = date::sys_days{date::year{2038} / 1 / 1};
    while (at < last) {
        const auto info = zone->get_info(at);
        for (const auto shift : {-86400s, -3600s, -1s, 0s, 1s, 1800s, 3600s, 86400s}) {
            const auto moment = std::min(info.end, last) + shift;
            moments.emplace_back(moment);
            const auto midnight = date::floor<date::days>(moment + info.offset) - info.offset;
            moments.emplace_back(midnight);
            moments.emplace_back(midnight - 1s);
        }
        at = info.end;
    }
    return moments;
}

TEST_F(ZonesTest, NoEntryMovesItsDay)
{
    std::map<base::Uuid, base::Moment> written;
    int moved = 0;
    int wrong = 0;
    {
        Diary diary = open();
        for (const char *name : kZones) {
            const auto zone = base::Zone::named(name);
            ASSERT_TRUE(zone.has_value()) << name;
            const auto *tz = date::locate_zone(name);
            std::vector<records::Change> changes;
            for (const base::Instant at : momentsIn(name)) {
                records::Entry entry = anEntry();
                entry.id = base::Uuid::make(at);
                entry.at = base::Moment::of(at, *zone);
                const auto local = date::floor<date::days>(tz->to_local(at));
                wrong +=
                    entry.at.day.sysDays().time_since_epoch().count() == local.time_since_epoch().count() ? 0 : 1;
                written[entry.id] = entry.at;
                changes.emplace_back(std::move(entry));
            }
            ASSERT_TRUE(diary.saveTogether(changes).has_value());
        }
    }
    // Read by a person who has moved to each of the zones since.
    for (const char *name : kZones) {
        const base::FixedClock elsewhere(clock.now(), base::Zone::named(name).value());
        auto diary = Diary::open(place(), Access::Read, elsewhere).value();
        const auto listed = diary.entries().value();
        for (const records::Entry &entry : listed)
            moved += entry.at == written.at(entry.id) && !entry.damaged ? 0 : 1;
        const auto history = diary.loadHistory().value();
        for (const records::EntryFact &fact : history.entries())
            moved += fact.day == written.at(fact.id).day ? 0 : 1;
    }
    test::printFigure("twelve zones, every change of the clocks 2000 to 2037",
                      std::to_string(written.size()) + " entries, " + std::to_string(wrong) + " on a wrong day, " +
                          std::to_string(moved) + " moved");
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(moved, 0);
}

} // namespace
} // namespace unknot::diary
