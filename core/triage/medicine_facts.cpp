// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/look.h"
#include "core/triage/medicines.h"

#include <algorithm>

namespace unknot::triage {
namespace {

using std::chrono::hours;

bool isOnSkin(const content::Content &content, const std::string &name)
{
    return std::ranges::any_of(content.medicines, [&](const content::Medicine &medicine) {
        return medicine.id.text() == name && medicine.onSkin;
    });
}

/// Days on which something was done at home: a session, care outside the program, a painkiller.
int homeCareDays(const Look &look)
{
    const auto from = look.today().plusDays(1 - look.content.limits.severeSpanDays);
    std::set<base::Date> days;
    const auto sessions = look.history.sessions();
    for (auto session = sessions.rbegin(); session != sessions.rend() && session->day >= from; ++session)
        if (session->started <= look.now.at)
            days.insert(session->day);
    const auto entries = look.history.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend() && entry->day >= from; ++entry)
        for (const auto &mark : look.history.marksOf(*entry))
            if (entry->at <= look.now.at &&
                (mark.kind == records::Mark::Kind::Care || mark.kind == records::Mark::Kind::Medicine))
                days.insert(entry->day);
    return static_cast<int>(days.size());
}

} // namespace

std::vector<Taken> takenSince(const content::Content &content, const records::History &history, base::Instant since,
                              base::Instant now)
{
    std::vector<Taken> taken;
    const auto entries = history.entries();
    const auto dayBefore = since - hours(48); // an entry may name a time after its own
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (base::Date(std::chrono::floor<std::chrono::days>(dayBefore)) > entry->day)
            break;
        for (const auto &mark : history.marksOf(*entry)) {
            if (mark.kind != records::Mark::Kind::Medicine)
                continue;
            const auto at = entry->at + std::chrono::minutes(mark.minutesAfter);
            if (at > now || at < since)
                continue;
            taken.push_back({at, entry->day, isOnSkin(content, history.name(mark.name)), history.name(mark.value)});
        }
    }
    return taken;
}

void addMedicineFacts(const Look &look, Facts &facts)
{
    const auto &limits = look.content.limits;
    const auto window = hours(24 * limits.painkillerWindowDays);
    std::set<base::Date> days;
    bool masked = false;
    for (const auto &each : takenSince(look.content, look.history, look.now.at - window, look.now.at)) {
        if (!each.onSkin)
            days.insert(each.day);
        masked =
            masked || look.now.at < each.at + hours(each.onSkin ? limits.skinProductHours : limits.painkillerHours);
    }
    facts["painkiller-days"] = static_cast<int>(std::ranges::count_if(
        days, [&](base::Date day) { return day.daysUntil(look.today()) < limits.painkillerWindowDays; }));
    facts["home-care-days"] = homeCareDays(look);
    if (masked)
        facts["painkiller-now"] = true;
}

} // namespace unknot::triage
