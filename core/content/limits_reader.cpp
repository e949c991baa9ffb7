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
    {"severe_worst", &Limits::severeWorst},
    {"severe_logged", &Limits::severeLogged},
    {"severe_span_days", &Limits::severeSpanDays},
    {"extreme_average", &Limits::extremeAverage},
    {"unable_answer", &Limits::unableAnswer},
    {"disabled_answer", &Limits::disabledAnswer},
    {"rise_window_days", &Limits::riseWindowDays},
    {"rise_logged", &Limits::riseLogged},
    {"rise_apart_days", &Limits::riseApartDays},
    {"rise_end_days", &Limits::riseEndDays},
    {"rise_end_logged", &Limits::riseEndLogged},
    {"rise_slope_hundredths", &Limits::riseSlopeHundredths},
    {"rise_points", &Limits::risePoints},
    {"rise_again_from_days", &Limits::riseAgainFromDays},
    {"rise_again_to_days", &Limits::riseAgainToDays},
    {"start_days", &Limits::startDays},
    {"start_logged_max", &Limits::startLoggedMax},
    {"start_logged_min", &Limits::startLoggedMin},
    {"current_days", &Limits::currentDays},
    {"current_logged", &Limits::currentLogged},
    {"better_points", &Limits::betterPoints},
    {"better_percent", &Limits::betterPercent},
    {"gone_level", &Limits::goneLevel},
    {"ask_again_days", &Limits::askAgainDays},
    {"ask_again_times", &Limits::askAgainTimes},
    {"seen_rests_days", &Limits::seenRestsDays},
    {"seen_covers_days", &Limits::seenCoversDays},
    {"episode_level", &Limits::episodeLevel},
    {"episode_quiet_days", &Limits::episodeQuietDays},
    {"episode_quiet_logged", &Limits::episodeQuietLogged},
    {"episode_faded_days", &Limits::episodeFadedDays},
    {"silence_days", &Limits::silenceDays},
    {"come_back_days", &Limits::comeBackDays},
    {"same_spot_days", &Limits::sameSpotDays},
    {"same_spot_logged", &Limits::sameSpotLogged},
    {"same_spot_apart_days", &Limits::sameSpotApartDays},
    {"same_spot_percent", &Limits::sameSpotPercent},
    {"wide_regions", &Limits::wideRegions},
    {"wide_logged", &Limits::wideLogged},
    {"disabled_window_days", &Limits::disabledWindowDays},
    {"nights_counted", &Limits::nightsCounted},
    {"painkiller_hours", &Limits::painkillerHours},
    {"masked_cap", &Limits::maskedCap},
    {"skin_product_hours", &Limits::skinProductHours},
    {"painkiller_window_days", &Limits::painkillerWindowDays},
    {"worse_points", &Limits::worsePoints},
    {"worse_uses", &Limits::worseUses},
    {"worse_times", &Limits::worseTimes},
    {"worse_rest_days", &Limits::worseRestDays},
    {"roller_worse_points", &Limits::rollerWorsePoints},
    {"roller_rest_hours", &Limits::rollerRestHours},
    {"stopped_times", &Limits::stoppedTimes},
    {"sore_rest_hours", &Limits::soreRestHours},
    {"started_week_days", &Limits::startedWeekDays},
    {"started_month_days", &Limits::startedMonthDays},
    {"started_longer_days", &Limits::startedLongerDays},
    {"known_days", &Limits::knownDays},
    {"known_nerve_days", &Limits::knownNerveDays},
    {"keep_away_level", &Limits::keepAwayLevel},
    {"keep_away_logged", &Limits::keepAwayLogged},
    {"keep_away_times_in_week", &Limits::keepAwayTimesInWeek},
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
