// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/episodes.h"
#include "core/triage/look.h"

#include <algorithm>
#include <array>
#include <map>

namespace unknot::triage {
namespace {

using Words = std::set<std::string, std::less<>>;

constexpr std::array<std::string_view, 4> kLimbs = {"arm-left", "arm-right", "leg-left", "leg-right"};
constexpr std::array<std::string_view, 5> kAboutLimbs = {"QA4", "QA5", "QB3", "QB4", "QB5"};

Words limbsOf(const Look &look, const records::Day &day)
{
    Words limbs;
    for (const auto &level : look.history.levelsOf(day))
        if (const auto &name = look.history.name(level.region); std::ranges::find(kLimbs, name) != kLimbs.end())
            limbs.insert(name);
    return limbs;
}

bool isToldToday(const Look &look, std::string_view question)
{
    const auto *answer = look.answer(question);
    return answer && answer->answeredAt.day == look.today();
}

/// D4: an arm or leg that no earlier day of the spell has. Answered today, the answers decide instead.
void addSpread(const Look &look, Facts &facts)
{
    Words today;
    for (const auto &region : look.inputs.regions)
        if (std::ranges::find(kLimbs, region.text()) != kLimbs.end())
            today.insert(region.text());
    Words before;
    bool hasBefore = false;
    for (const auto &day : look.days.last(look.content.limits.sameSpotDays)) {
        auto limbs = limbsOf(look, day);
        hasBefore = hasBefore || day.date < look.today();
        (day.date == look.today() ? today : before).merge(limbs);
    }
    if (!hasBefore)
        return;
    Words fresh;
    std::ranges::set_difference(today, before, std::inserter(fresh, fresh.end()));
    if (fresh.empty())
        return;
    if (!std::ranges::all_of(kAboutLimbs, [&](auto question) { return isToldToday(look, question); }))
        facts["new-spread"] = fresh;
    const auto one = [&](const Words &words, const char *limb) { return words.contains(limb); };
    const bool wasOneLeg = one(before, "leg-left") != one(before, "leg-right");
    const bool isOther = one(fresh, "leg-left") || one(fresh, "leg-right");
    if (wasOneLeg && isOther && !isToldToday(look, "QA4"))
        facts["both-legs"] = true;
}

struct Places
{
    Words regions;
    bool left = false;
    bool right = false;
    int logged = 0;
};

Places placesIn(const Look &look, std::span<const records::Day> days)
{
    Places places;
    for (const auto &day : days) {
        places.logged += day.isLogged() ? 1 : 0;
        for (const auto &level : look.history.levelsOf(day)) {
            const auto *region = look.content.find(base::RegionId(look.history.name(level.region)));
            if (!region || region->kind != content::RegionKind::Muscle || region->side == base::Side::None)
                continue;
            places.regions.insert(region->id.text());
            (region->side == base::Side::Left ? places.left : places.right) = true;
        }
    }
    return places;
}

/// D11: this week against the week that ended 14 days ago.
void addWidening(const Look &look, Facts &facts)
{
    const auto &limits = look.content.limits;
    const auto then = look.today().plusDays(-limits.careVisitDays);
    const auto now = placesIn(look, look.days.last(limits.silenceDays));
    const auto before = placesIn(look, look.days.between(then.plusDays(1 - limits.silenceDays), then));
    if (std::min(now.logged, before.logged) < limits.wideLogged || !now.left || !now.right)
        return;
    if (static_cast<int>(now.regions.size()) - static_cast<int>(before.regions.size()) >= limits.wideRegions)
        facts["widening"] = true;
}

/// C11: one region on most of the logged days of four weeks.
void addSameSpot(const Look &look, Facts &facts)
{
    const auto &limits = look.content.limits;
    std::map<records::NameIndex, int> marked;
    std::optional<base::Date> first;
    base::Date last;
    int logged = 0;
    for (const auto &day : look.days.last(limits.sameSpotDays)) {
        if (!day.isLogged())
            continue;
        ++logged;
        first = first.value_or(day.date);
        last = day.date;
        for (const auto &level : look.history.levelsOf(day))
            ++marked[level.region];
    }
    if (logged < limits.sameSpotLogged || first->daysUntil(last) < limits.sameSpotApartDays)
        return;
    for (const auto &[region, days] : marked)
        if (days * 100 >= logged * limits.sameSpotPercent)
            facts["same-spot"] = true;
}

/// C16: days on which head and neck were marked together.
void addHeadaches(const Look &look, Facts &facts)
{
    int days = 0;
    for (const auto &day : look.days.last(look.content.limits.careVisitDays)) {
        bool head = false;
        bool neck = false;
        for (const auto &level : look.history.levelsOf(day)) {
            const auto &name = look.history.name(level.region);
            head = head || name == "head";
            neck = neck || name.starts_with("neck-") || name.starts_with("skull-base") || name == "spine-neck";
        }
        days += head && neck ? 1 : 0;
    }
    facts["headache-days"] = days;
}

} // namespace

void addPlaceFacts(const Look &look, Facts &facts)
{
    addSpread(look, facts);
    addWidening(look, facts);
    addSameSpot(look, facts);
    addHeadaches(look, facts);
}

} // namespace unknot::triage
