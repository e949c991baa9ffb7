// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/statistics.h"
#include "core/triage/look.h"

#include <algorithm>
#include <cmath>

namespace unknot::triage {
namespace {

using base::Date;
using content::Limits;

std::vector<const records::Day *> loggedIn(std::span<const records::Day> days)
{
    std::vector<const records::Day *> logged;
    for (const auto &day : days)
        if (day.isLogged())
            logged.push_back(&day);
    return logged;
}

/// D2 as it was, or is, on one day.
bool isRising(const Look &look, Date on)
{
    const auto &limits = look.content.limits;
    std::vector<trends::DayValue> values;
    for (const auto &day : look.days.between(on.plusDays(1 - limits.riseWindowDays), on))
        if (day.average >= 0)
            values.push_back({day.date, day.average, std::nullopt, 0});
    if (static_cast<int>(values.size()) < limits.riseLogged ||
        values.front().date.daysUntil(values.back().date) < limits.riseApartDays)
        return false;
    const auto start = on.plusDays(1 - limits.riseWindowDays);
    const auto before = look.days.averages(start, start.plusDays(limits.riseEndDays - 1));
    const auto after = look.days.averages(on.plusDays(1 - limits.riseEndDays), on);
    if (static_cast<int>(std::min(before.size(), after.size())) < limits.riseEndLogged ||
        trends::median(after) - trends::median(before) < limits.risePoints)
        return false;
    const auto slope = trends::theilSen(values);
    return slope && *slope * 100 >= limits.riseSlopeHundredths - 1e-9;
}

void addRise(const Look &look, Facts &facts)
{
    if (!isRising(look, look.today()))
        return;
    facts["rising"] = true;
    const auto &limits = look.content.limits;
    for (int back = limits.riseAgainFromDays; back <= limits.riseAgainToDays; ++back)
        if (isRising(look, look.today().plusDays(-back)))
            facts["rising-again"] = true;
}

/// D3: severe days among the last logged ones; a gap is skipped, never counted as a day without pain.
void addSevere(const Look &look, Facts &facts)
{
    const auto &limits = look.content.limits;
    auto logged = loggedIn(look.days.last(limits.severeSpanDays));
    if (static_cast<int>(logged.size()) > limits.severeLogged)
        logged.erase(logged.begin(), logged.end() - limits.severeLogged);
    facts["severe-days"] = static_cast<int>(std::ranges::count_if(
        logged, [&](const records::Day *day) { return DiaryDays::worst(*day).value_or(0) >= limits.severeWorst; }));
}

/// D3b: two logged days in a row that are extreme and keep from everything.
void addExtreme(const Look &look, Facts &facts)
{
    const auto &limits = look.content.limits;
    const auto logged = loggedIn(look.days.last(limits.severeLogged));
    if (logged.size() < 2)
        return;
    const auto &last = *logged.back();
    const auto &before = *logged[logged.size() - 2];
    const bool unable = std::max(last.function, before.function) >= limits.unableAnswer;
    if (unable && last.average >= static_cast<float>(limits.extremeAverage) &&
        before.average >= static_cast<float>(limits.extremeAverage))
        facts["severe-run"] = true;
}

void addToday(const Look &look, Facts &facts)
{
    int worst = look.inputs.levelNow.value_or(-1);
    int function = -1;
    for (const auto &day : look.days.last(1)) {
        worst = std::max(worst, DiaryDays::worst(day).value_or(-1));
        function = std::max<int>(function, day.function);
    }
    if (const auto *levels = look.answer("QB18"); levels && levels->answeredAt.day == look.today())
        for (const auto *field : {"now", "worst", "average"})
            worst = std::max(worst, look.number("QB18", field).value_or(-1));
    if (const auto *able = look.answer("QB19"); able && able->answeredAt.day == look.today())
        if (const auto &word = able->value.value; word.size() == 1 && word[0] >= '0' && word[0] <= '3')
            function = std::max(function, word[0] - '0');
    if (worst >= 0)
        facts["worst-today"] = worst;
    if (function >= 0)
        facts["function-today"] = function;
}

void addNights(const Look &look, Facts &facts)
{
    const auto &limits = look.content.limits;
    int counted = 0;
    int woken = 0;
    const auto days = look.days.last(2 * limits.nightsCounted);
    for (auto day = days.rbegin(); day != days.rend() && counted < limits.nightsCounted; ++day) {
        if (day->woken < 0)
            continue;
        ++counted;
        woken += day->woken == 1 ? 1 : 0;
    }
    facts["nights"] = woken;
}

void addDisabled(const Look &look, Facts &facts)
{
    const auto &limits = look.content.limits;
    facts["disabled-days"] = static_cast<int>(
        std::ranges::count_if(look.days.last(limits.disabledWindowDays),
                              [&](const records::Day &day) { return day.function >= limits.disabledAnswer; }));
}

/// One weekly answer to the three short questions, kept with a check-in.
struct Weekly
{
    Date day;
    std::optional<int> activity;
    double mean = 0;
};

std::vector<Weekly> weeklies(const Look &look)
{
    std::vector<Weekly> found;
    for (const auto &entry : look.history.entries()) {
        if (entry.at > look.now.at)
            continue;
        Weekly week{entry.day, std::nullopt, 0};
        int count = 0;
        for (const auto &mark : look.history.marksOf(entry)) {
            const auto &name = look.history.name(mark.name);
            if (mark.kind != records::Mark::Kind::Factor || !name.starts_with("peg-"))
                continue;
            const auto &text = look.history.name(mark.value);
            if (text.empty() || text.size() > 2 ||
                !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
                continue;
            const int value = std::stoi(text);
            week.mean += value;
            ++count;
            if (name == "peg-activity")
                week.activity = value;
        }
        if (count > 0) {
            week.mean /= count;
            found.push_back(week);
        }
    }
    return found;
}

/// D12: what held in two weekly answers, one after the other.
void addFunction(const Look &look, Facts &facts)
{
    if (!look.history.indexOf("peg-activity") && !look.history.indexOf("peg-pain"))
        return;
    const auto all = weeklies(look);
    const auto recent = look.content.limits.careVisitDays + look.content.limits.silenceDays;
    if (all.size() < 2 || all[all.size() - 2].day.daysUntil(look.today()) > recent)
        return;
    const auto &last = all.back();
    const auto &before = all[all.size() - 2];
    if (last.activity && before.activity)
        facts["general-activity"] = std::min(*last.activity, *before.activity);
    if (all.size() >= 3)
        facts["peg-rise"] =
            static_cast<int>(std::floor(std::min(last.mean, before.mean) - all[all.size() - 3].mean + 1e-9));
}

} // namespace

void addPainFacts(const Look &look, Facts &facts)
{
    addRise(look, facts);
    addSevere(look, facts);
    addExtreme(look, facts);
    addToday(look, facts);
    addNights(look, facts);
    addDisabled(look, facts);
    addFunction(look, facts);
}

} // namespace unknot::triage
