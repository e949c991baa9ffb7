// SPDX-License-Identifier: GPL-3.0-or-later
// Each number of a guard, one step more and one step less: somewhere what is locked has to be another, or the number
// could be changed and nobody would notice.
#include "core/triage/locks.h"
#include "tests/core/triage/diaries.h"

#include <gmock/gmock.h>

#include <functional>
#include <map>
#include <tuple>

namespace unknot::test {
namespace {

using base::StepEnd;
using content::Content;
using content::Limits;
using content::LockWhat;
using namespace std::chrono_literals;

const std::string kBall = "ball-wall-upper-back";
const std::string kBlade = "interscapular-left";

struct Use
{
    std::chrono::minutes ago{};
    std::string technique = kBall;
    int seconds = 45;
    int before = -1;
    int after = -1;
    int nextMorning = -1;
    StepEnd end = StepEnd::Time;
};

records::Session sessionOf(const Use &use)
{
    const auto given = [](int level) { return level < 0 ? std::nullopt : std::optional(level); };
    records::Session session;
    session.started = base::Moment::of(kNoon.at - use.ago, base::Zone::utc());
    session.id = base::Uuid::make(session.started.at);
    session.before = given(use.before);
    session.after = given(use.after);
    session.nextMorning = given(use.nextMorning);
    records::StepDone step;
    step.technique = base::TechniqueId(use.technique);
    step.regions = {base::RegionId(kBlade)};
    step.doneSeconds = use.seconds;
    step.end = use.end;
    session.steps.push_back(step);
    return session;
}

/// What is locked at noon after these uses, and by which rule.
bool isLocked(const Content &content, const std::vector<Use> &uses, const std::string &rule, LockWhat what,
              const Diary &diary = Diary())
{
    auto history = diary.history();
    for (const auto &use : uses)
        history = history.with(sessionOf(use));
    triage::Inputs inputs;
    inputs.history = &history;
    const auto locks = triage::guards(content, inputs, kNoon.at);
    return std::ranges::any_of(locks,
                               [&](const auto &lock) { return lock.rule == rule && lock.what == what && !lock.cap; });
}

std::optional<int> capAfter(const Content &content, std::chrono::minutes ago, bool onSkin)
{
    Diary diary;
    auto entry = diary.at(0);
    entry.at.at = kNoon.at - ago;
    records::MedicineTaken taken;
    taken.medicine = base::MedicineId(onSkin ? "menthol" : "ibuprofen");
    taken.onSkin = onSkin;
    entry.medicines.push_back(taken);
    const auto history = diary.add(entry).history();
    triage::Inputs inputs;
    inputs.history = &history;
    for (const auto &lock : triage::guards(content, inputs, kNoon.at))
        if (lock.rule == "K14" && lock.what == LockWhat::Press)
            return lock.cap;
    return std::nullopt;
}

std::vector<Use> every(std::initializer_list<int> days, const std::string &technique, int seconds = 90)
{
    std::vector<Use> uses;
    for (const int day : days)
        uses.push_back({.ago = 24h * day, .technique = technique, .seconds = seconds});
    return uses;
}

bool pressesAt(const Content &content, int level)
{
    triage::Inputs inputs;
    inputs.regions = {base::RegionId(kBlade)};
    inputs.levelNow = level;
    return triage::guards(content, inputs, kNoon.at).empty();
}

bool restsWhenSore(const Content &content, std::chrono::minutes ago)
{
    const auto told = answer("QG5", {"yes", {{"regions", std::vector<std::string>{kBlade}}}},
                             base::Moment::of(kNoon.at - ago, base::Zone::utc()));
    triage::Inputs inputs;
    inputs.answers = {&told, 1};
    return !triage::guards(content, inputs, kNoon.at).empty();
}

/// Worse after each of them, the latest first, so many days ago.
std::vector<Use> worseBy(int points, std::initializer_list<int> days)
{
    std::vector<Use> uses;
    for (const int day : days)
        uses.push_back({.ago = 24h * day, .technique = "side-bend", .before = 3, .after = 3 + points});
    return uses;
}

bool rollerRestsAfter(const Content &content, int rise, std::chrono::minutes ago)
{
    const int daysAgo = static_cast<int>((ago + 12h) / 24h);
    auto diary = Diary().average(daysAgo, 2).average(daysAgo - 1, 2 + rise);
    return isLocked(content, {{.ago = ago, .technique = "roller-lats", .seconds = 90}}, "D8", LockWhat::Roller,
                    diary);
}

struct Probe
{
    std::string says;
    bool holds; ///< what has to come out
    std::function<bool(const Content &)> look;
};

std::vector<Probe> probes() // NOLINT(readability-function-size): a table
{
    const auto roller = [](const std::vector<Use> &uses) {
        return [uses](const Content &c) { return isLocked(c, uses, "G1", LockWhat::Roller); };
    };
    const auto spot = [](const std::vector<Use> &uses) {
        return [uses](const Content &c) { return isLocked(c, uses, "G3", LockWhat::Ball); };
    };
    const auto off = [](const std::string &rule, const std::vector<Use> &uses) {
        return [=](const Content &c) { return isLocked(c, uses, rule, LockWhat::Technique); };
    };
    const auto rolled = [](std::chrono::minutes ago, int seconds = 60) {
        return std::vector<Use>{{.ago = ago, .technique = "roller-mid-back", .seconds = seconds}};
    };
    const auto stopped = [](int times) {
        std::vector<Use> uses;
        for (int i = 1; i <= times; ++i)
            uses.push_back({.ago = 24h * (i + 1), .technique = "side-bend", .end = StepEnd::Sharp});
        return uses;
    };
    const auto sore = [](std::chrono::minutes ago, int more) {
        return [=](const Content &c) {
            return isLocked(
                c, {{.ago = ago, .technique = "hands-low-back-knuckles", .before = 3, .nextMorning = 3 + more}}, "G5",
                LockWhat::Press);
        };
    };
    return {
        {"two on the roller are free", false, roller(every({5, 2}, "roller-mid-back"))},
        {"three in seven days are enough", true, roller(every({5, 3, 2}, "roller-mid-back"))},
        {"the roller rests for twenty hours", true, roller(rolled(19h + 59min))},
        {"and no longer", false, roller(rolled(20h))},
        {"a minute counts", true, roller(rolled(2h, 60))},
        {"less does not", false, roller(rolled(2h, 59))},
        {"a spot on three days is free", false, spot(every({5, 3, 2}, kBall, 45))},
        {"on four of seven it is enough", true, spot(every({6, 5, 3, 2}, kBall, 45))},
        {"a spot rests for twenty hours", true, spot({{.ago = 19h + 59min}})},
        {"and no longer either", false, spot({{.ago = 20h}})},
        {"six is pressed", true, [](const Content &c) { return pressesAt(c, 6); }},
        {"seven is not", false, [](const Content &c) { return pressesAt(c, 7); }},
        {"told sore, it rests for two days", true, [](const Content &c) { return restsWhenSore(c, 47h + 59min); }},
        {"and then no more", false, [](const Content &c) { return restsWhenSore(c, 48h); }},
        {"sore by two the next morning rests", true, sore(47h, 2)},
        {"by one it does not", false, sore(47h, 1)},
        {"nor after two days", false, sore(48h, 2)},
        {"worse by two after two of three", true, off("D8", worseBy(2, {3, 2}))},
        {"worse by one is not worse", false, off("D8", worseBy(1, {3, 2}))},
        {"once is not twice", false, off("D8", worseBy(2, {2}))},
        {"the last three uses are looked at", true,
         [](const Content &c) {
             auto uses = worseBy(2, {4, 2});
             uses.push_back({.ago = 72h, .technique = "side-bend", .before = 3, .after = 3});
             return isLocked(c, uses, "D8", LockWhat::Technique);
         }},
        {"a fourth one is not", false,
         [](const Content &c) {
             auto uses = worseBy(2, {5, 2});
             for (const int day : {4, 3})
                 uses.push_back({.ago = 24h * day, .technique = "side-bend", .before = 3, .after = 3});
             return isLocked(c, uses, "D8", LockWhat::Technique);
         }},
        {"it rests for seven days", true,
         [](const Content &c) {
             return isLocked(c,
                             {{.ago = 24h * 7 - 1min, .technique = "side-bend", .before = 3, .after = 5},
                              {.ago = 24h * 8, .technique = "side-bend", .before = 3, .after = 5}},
                             "D8", LockWhat::Technique);
         }},
        {"and not on the eighth", false, off("D8", worseBy(2, {8, 7}))},
        {"stopped once it does not rest", false, off("D9", stopped(1))},
        {"stopped twice it does", true, off("D9", stopped(2))},
        {"three points up the day after rolling", true, [](const Content &c) { return rollerRestsAfter(c, 3, 48h); }},
        {"two are not", false, [](const Content &c) { return rollerRestsAfter(c, 2, 48h); }},
        {"the roller rests for three days from there", true,
         [](const Content &c) { return rollerRestsAfter(c, 3, 24h * 4 - 1min); }},
        {"and then no more, as well", false, [](const Content &c) { return rollerRestsAfter(c, 3, 24h * 4); }},
        {"a painkiller hides for six hours", true,
         [](const Content &c) { return capAfter(c, 5h + 59min, false) == 3; }},
        {"not longer", false, [](const Content &c) { return capAfter(c, 6h, false).has_value(); }},
        {"a rub for twelve", true, [](const Content &c) { return capAfter(c, 11h + 59min, true) == 3; }},
        {"not longer than that", false, [](const Content &c) { return capAfter(c, 12h, true).has_value(); }},
    };
}

const std::map<std::string, int Limits::*> kNumbers = {
    {"roller_sessions_in_seven_days", &Limits::rollerSessionsInSevenDays},
    {"roller_hours_between", &Limits::rollerHoursBetween},
    {"roller_counts_from_seconds", &Limits::rollerCountsFromSeconds},
    {"spot_days_in_seven", &Limits::spotDaysInSeven},
    {"spot_hours_between", &Limits::spotHoursBetween},
    {"severe_level", &Limits::severeLevel},
    {"sore_rest_hours", &Limits::soreRestHours},
    {"worse_points", &Limits::worsePoints},
    {"worse_uses", &Limits::worseUses},
    {"worse_times", &Limits::worseTimes},
    {"worse_rest_days", &Limits::worseRestDays},
    {"stopped_times", &Limits::stoppedTimes},
    {"roller_worse_points", &Limits::rollerWorsePoints},
    {"roller_rest_hours", &Limits::rollerRestHours},
    {"painkiller_hours", &Limits::painkillerHours},
    {"masked_cap", &Limits::maskedCap},
    {"skin_product_hours", &Limits::skinProductHours}};

TEST(GuardNumbersTest, EachStandsWhereItIsWritten)
{
    for (const auto &probe : probes())
        EXPECT_EQ(probe.look(shipped()), probe.holds) << probe.says;
}

TEST(GuardNumbersTest, NoneCanBeChangedUnnoticed)
{
    const auto all = probes();
    for (const auto &[name, number] : kNumbers) {
        for (const int by : {-1, 1}) {
            auto changed = shipped();
            changed.limits.*number += by;
            EXPECT_TRUE(
                std::ranges::any_of(all, [&](const Probe &probe) { return probe.look(changed) != probe.holds; }))
                << name << (by < 0 ? " one less" : " one more");
        }
    }
}

/// Times a day, days in seven, hours between: nobody changes a dose by a slip.
TEST(GuardNumbersTest, TheDoseOfEachTechniqueIsTheOneWritten)
{
    using Dose = std::tuple<int, int, int>;
    const std::map<std::string, Dose> written = {
        {"T01", {1, 4, 20}}, {"T02", {1, 4, 20}}, {"T03", {1, 4, 20}}, {"T04", {1, 3, 20}}, {"T05", {1, 4, 20}},
        {"T06", {1, 4, 20}}, {"T07", {1, 3, 20}}, {"T09", {1, 3, 20}}, {"T10", {1, 3, 20}}, {"T11", {1, 3, 20}},
        {"T12", {1, 3, 20}}, {"T13", {1, 3, 20}}, {"T17", {1, 4, 40}}, {"T18", {2, 0, 0}},  {"T21", {2, 0, 0}},
        {"T22", {2, 0, 0}},  {"T23", {2, 0, 0}},  {"T24", {4, 0, 0}},  {"T25", {2, 0, 0}},  {"T26", {2, 0, 0}},
        {"T27", {4, 0, 0}},  {"T28", {3, 0, 0}},  {"T29", {3, 0, 0}},  {"T34", {2, 0, 0}},  {"T35", {2, 0, 0}},
        {"T36", {2, 0, 0}},  {"T38", {0, 5, 0}},  {"T39", {0, 5, 0}},  {"T42", {4, 0, 2}},  {"T43", {4, 0, 1}}};
    for (const auto &technique : shipped().techniques) {
        const auto &dose = technique.dose;
        const Dose is{dose.timesPerDay.value_or(0), dose.daysInSeven.value_or(0), dose.hoursBetween.value_or(0)};
        const auto found = written.find(technique.ref);
        const auto expected = found == written.end() ? Dose(0, 0, 0) : found->second;
        EXPECT_EQ(is, expected) << technique.ref;
    }
}

} // namespace
} // namespace unknot::test
