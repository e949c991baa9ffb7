// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/statistics.h"
#include "core/triage/episodes.h"
#include "core/triage/look.h"

#include <algorithm>

namespace unknot::triage {
namespace {

using base::Date;

/// What the numbers of one episode say; absent when there are too few.
std::optional<bool> improved(const Look &look, const Episode &episode)
{
    const auto &limits = look.content.limits;
    auto start = look.days.averages(episode.first, episode.first.plusDays(limits.startDays - 1));
    const auto current = look.days.averages(look.today().plusDays(1 - limits.currentDays), look.today());
    if (static_cast<int>(current.size()) < limits.currentLogged)
        return std::nullopt;
    const double now = trends::median(current);
    if (static_cast<int>(start.size()) < limits.startLoggedMin)
        return std::nullopt;
    start.resize(std::min(start.size(), static_cast<std::size_t>(limits.startLoggedMax)));
    const double then = trends::median(start);
    const double gain = then - now;
    return gain >= limits.betterPoints || (then > 0 && gain * 100 >= then * limits.betterPercent) ||
           now <= limits.goneLevel;
}

/// The answers to "compared with the start" that belong to an episode.
struct Asked
{
    const records::Answer *latest = nullptr;
    int clearlyBetter = 0;
    bool wasPut = false; ///< answered or skipped
};

Asked askedIn(const Look &look, const Episode &episode)
{
    Asked asked;
    for (const auto &answer : look.inputs.answers) {
        if (answer.question.text() != "QD1" || answer.answeredAt.at > look.now.at ||
            answer.answeredAt.day < episode.first)
            continue;
        asked.wasPut = true;
        if (answer.value.value == "skipped")
            continue;
        asked.clearlyBetter += answer.value.value == "clearly-better" ? 1 : 0;
        if (!asked.latest || asked.latest->answeredAt.at <= answer.answeredAt.at)
            asked.latest = &answer;
    }
    return asked;
}

/// D1: whether what the person says may stand against a visit. As long as nobody was asked, the numbers speak alone:
/// a clock that ran out is no answer (clinical 5.9.8).
bool isReassured(const Look &look, const Asked &asked, std::optional<bool> better)
{
    if (!asked.wasPut)
        return better.value_or(false);
    if (!asked.latest || asked.latest->value.value != "clearly-better")
        return false;
    if (better)
        return *better;
    const auto &limits = look.content.limits;
    return asked.latest->answeredAt.day.daysUntil(look.today()) < limits.askAgainDays &&
           asked.clearlyBetter <= limits.askAgainTimes;
}

bool isSilent(const Look &look)
{
    const auto *last = look.days.lastLogged();
    return last && last->date.daysUntil(look.today()) >= look.content.limits.silenceDays;
}

bool wasSeenLately(const Look &look)
{
    const auto *seen = look.seen();
    return seen && visitDay(*seen).daysUntil(look.today()) < look.content.limits.seenRestsDays;
}

void addProgress(const Look &look, const std::vector<Episode> &all, Facts &facts)
{
    const auto &limits = look.content.limits;
    if (isSilent(look) || wasSeenLately(look))
        return;
    for (const auto &episode : all) {
        const int age = episode.first.daysUntil(look.today());
        if (!episode.isOpen() || age < limits.careHintDays)
            continue;
        const auto better = improved(look, episode);
        if (!better.value_or(false))
            facts["heads-up"] = true;
        if (age < limits.careVisitDays)
            continue;
        const auto asked = askedIn(look, episode);
        if (!isReassured(look, asked, better))
            facts["not-better"] = true;
        if (!asked.latest || asked.latest->answeredAt.day.daysUntil(look.today()) >= limits.askAgainDays)
            facts["asks-better"] = true;
    }
}

/// D17: nothing was written for a week; on return one question comes first.
void addReturn(const Look &look, const std::vector<Episode> &all, Facts &facts)
{
    const auto *last = look.days.lastLogged();
    if (!last)
        return;
    const auto *answer = look.answer("QD17");
    const bool told = answer && answer->answeredAt.day > last->date;
    const bool open = std::ranges::any_of(all, &Episode::isOpen);
    if (open && isSilent(look) && !told)
        facts["asks-return"] = true;
    if (!answer || answer->value.value != "worse")
        return;
    const auto *row = look.answer("QB6");
    if (!row || row->answeredAt.at < answer->answeredAt.at)
        facts["worse-after-silence"] = true;
}

/// An old pain elsewhere does not make a new one old.
bool isMarked(const Look &look, const Episode &episode)
{
    return episode.part.empty() ||
           std::ranges::none_of(look.inputs.regions,
                                [&](const base::RegionId &id) { return look.content.find(id) != nullptr; }) ||
           std::ranges::any_of(look.inputs.regions, [&](const base::RegionId &id) {
               const auto *region = look.content.find(id);
               return region && base::toWord(region->part) == episode.part;
           });
}

void addAge(const Look &look, const std::vector<Episode> &all, Facts &facts)
{
    std::optional<Date> first;
    for (const auto &episode : all)
        if (episode.isOpen() && isMarked(look, episode) && (!first || episode.first < *first))
            first = episode.first;
    if (std::ranges::none_of(all, &Episode::isOpen))
        first = statedStart(look);
    if (first && *first <= look.today())
        facts["pain-days"] = first->daysUntil(look.today());
}

} // namespace

void addCourseFacts(const Look &look, Facts &facts)
{
    const auto all = episodes(look);
    addProgress(look, all, facts);
    addReturn(look, all, facts);
    addAge(look, all, facts);
    const auto from = look.today().plusDays(-look.content.limits.comeBackDays);
    const auto back = std::ranges::count_if(all, [&](const Episode &each) { return each.first > from; });
    facts["come-backs"] = static_cast<int>(back);
}

} // namespace unknot::triage
