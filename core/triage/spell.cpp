// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/spell.h"

#include "core/triage/episodes.h"
#include "core/triage/facts.h"
#include "core/triage/look.h"

#include <algorithm>
#include <set>

namespace unknot::triage {
namespace {

using base::BodyPart;
using records::History;

bool isIn(const content::Content &content, const History &history, records::NameIndex region, BodyPart part)
{
    const content::Region *known = content.find(base::RegionId(history.name(region)));
    return known != nullptr && known->part == part;
}

std::optional<int> worstOn(const content::Content &content, const History &history, base::Date date, BodyPart part)
{
    const records::Day *day = history.find(date);
    if (day == nullptr)
        return std::nullopt;
    std::optional<int> worst;
    for (const records::DayLevel &level : history.levelsOf(*day))
        if (level.level >= 0 && isIn(content, history, level.region, part))
            worst = std::max(worst.value_or(0), static_cast<int>(level.level));
    return worst ? worst : DiaryDays::worst(*day);
}

void count(const content::Content &content, const History &history, const records::SessionFact &session,
           BodyPart part, Spell &spell)
{
    auto &used = spell.used;
    std::set<records::NameIndex> seen;
    for (const auto &step : history.stepsOf(session)) {
        const auto regions = history.regionsOf(step);
        const bool isHere = std::ranges::any_of(
            regions, [&](records::NameIndex region) { return isIn(content, history, region, part); });
        if (!isHere || step.doneSeconds <= 0)
            continue;
        const base::TechniqueId id(history.name(step.technique));
        auto found = std::ranges::find(used, id, &Spell::Used::technique);
        if (found == used.end())
            found = used.insert(used.end(), Spell::Used{id, 0, 0, 0});
        found->times += seen.insert(step.technique).second ? 1 : 0;
        found->answered += step.felt >= 0 ? 1 : 0;
        found->easier += step.felt == static_cast<std::int8_t>(base::Felt::Easier) ? 1 : 0;
    }
    spell.sessions += seen.empty() ? 0 : 1;
}

} // namespace

std::optional<Spell> openSpell(const content::Content &content, const Inputs &inputs, const base::Moment &now,
                               BodyPart part)
{
    if (inputs.history == nullptr)
        return std::nullopt;
    const History &history = *inputs.history;
    const auto answers = latest(inputs, now.at);
    const Look look{content, inputs, answers, now, history, DiaryDays(history, now.day)};
    std::optional<Spell> spell;
    for (const Episode &episode : episodes(look))
        if (episode.isOpen() && episode.part == base::toWord(part))
            spell = Spell{episode.first,
                          episode.first.daysUntil(now.day) + 1,
                          worstOn(content, history, episode.first, part),
                          0,
                          {}};
    if (!spell)
        return std::nullopt;
    for (const auto &session : history.sessions())
        if (session.day >= spell->first && session.started <= now.at)
            count(content, history, session, part, *spell);
    std::ranges::stable_sort(spell->used, std::greater(), &Spell::Used::times);
    return spell;
}

} // namespace unknot::triage
