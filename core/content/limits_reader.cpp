// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/limit_table.h"
#include "core/content/readers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace unknot::content {

namespace {

constexpr auto kLimits = std::to_array<LimitEntry>({
    {"roller_sessions_in_seven_days", &Limits::rollerSessionsInSevenDays},
    {"roller_hours_between", &Limits::rollerHoursBetween},
    {"roller_session_min_seconds", &Limits::rollerSessionMinSeconds},
    {"roller_session_seconds", &Limits::rollerSessionSeconds},
    {"roller_counts_from_seconds", &Limits::rollerCountsFromSeconds},
    {"roller_pause_min_seconds", &Limits::rollerPauseMinSeconds},
    {"roller_pause_max_seconds", &Limits::rollerPauseMaxSeconds},
    {"spot_days_in_seven", &Limits::spotDaysInSeven},
    {"spot_hours_between", &Limits::spotHoursBetween},
    {"ball_hold_min_seconds", &Limits::ballHoldMinSeconds},
    {"spot_hold_seconds", &Limits::spotHoldSeconds},
    {"spot_passes", &Limits::spotPasses},
    {"press_session_seconds", &Limits::pressSessionSeconds},
    {"pressed_spots_per_side", &Limits::pressedSpotsPerSide},
    {"strength_days_in_seven", &Limits::strengthDaysInSeven},
    {"stretch_seconds_max", &Limits::stretchSecondsMax},
    {"move_seconds_max", &Limits::moveSecondsMax},
    {"calm_seconds_max", &Limits::calmSecondsMax},
    {"heat_seconds_max", &Limits::heatSecondsMax},
    {"cold_seconds_max", &Limits::coldSecondsMax},
    {"repetitions_max", &Limits::repetitionsMax},
    {"sets_max", &Limits::setsMax},
    {"times_per_day_max", &Limits::timesPerDayMax},
    {"find_seconds_usual", &Limits::findSecondsUsual},
    {"find_seconds_max", &Limits::findSecondsMax},
    {"prepare_seconds", &Limits::prepareSeconds},
    {"prepare_first_seconds", &Limits::prepareFirstSeconds},
    {"prepare_floor_seconds", &Limits::prepareFloorSeconds},
    {"switch_seconds", &Limits::switchSeconds},
    {"breath_in_seconds", &Limits::breathInSeconds},
    {"breath_out_seconds", &Limits::breathOutSeconds},
    {"severe_level", &Limits::severeLevel},
    {"extend_seconds", &Limits::extendSeconds},
    {"rest_seconds", &Limits::restSeconds},
    {"breath_every_seconds", &Limits::breathEverySeconds},
    {"half_from_seconds", &Limits::halfFromSeconds},
    {"count_from_seconds", &Limits::countFromSeconds},
    {"breath_step_min_seconds", &Limits::breathStepMinSeconds},
    {"breath_step_max_seconds", &Limits::breathStepMaxSeconds},
    {"gentle_breath_seconds", &Limits::gentleBreathSeconds},
    {"compose_minutes_usual", &Limits::composeMinutesUsual},
    {"compose_fill_percent", &Limits::composeFillPercent},
    {"calm_percent_max", &Limits::calmPercentMax},
    {"composed_spots", &Limits::composedSpots},
    {"mild_level", &Limits::mildLevel},
    {"may_come_from_shown", &Limits::mayComeFromShown},
    {"care_hint_days", &Limits::careHintDays},
    {"care_visit_days", &Limits::careVisitDays},
    {"check_page_hours", &Limits::checkPageHours},
});

struct LimitValue
{
    int value = 0;
    std::vector<std::string> source;
};

} // namespace

static void read(const JsonCursor &json, LimitValue &limit)
{
    JsonFields fields(json);
    fields.required("value", limit.value, IntRange{1, 24 * 3600});
    fields.requiredList("source", limit.source);
}

void readLimits(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    for (const auto &entry : kLimits) {
        LimitValue limit;
        fields.required(entry.key, limit);
        content.limits.*entry.value = limit.value;
        content.limits.sources.emplace(entry.key, std::move(limit.source));
    }
}

std::span<const LimitEntry> limitTable()
{
    return kLimits;
}

std::string limitSentence(const Limits &limits, int Limits::*value)
{
    const auto entry = std::ranges::find(kLimits, value, &LimitEntry::value);
    const auto sources = limits.sources.find(entry->key);
    const auto from =
        sources == limits.sources.end() ? std::string() : fmt::format("{}", fmt::join(sources->second, ", "));
    return fmt::format("{} is {} ({})", entry->key, limits.*value, from);
}

} // namespace unknot::content
