// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/session_start.h"

#include "app/bridge/passable_guards.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/bridge/under_way.h"
#include "app/bridge/until_text.h"
#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/plan/place.h"
#include "core/plan/plan.h"
#include "core/triage/understood.h"

#include <algorithm>
#include <utility>

namespace unknot::ui {

namespace {

/// Whatever presses, heats, rolls or lies flat; breathing and posture never do.
bool asks(const content::Technique &technique, const std::string &wayId)
{
    if (plan::isCalm(technique) || technique.kind == base::TechniqueClass::Posture)
        return false;
    if (base::isPress(technique.kind) || technique.countsAsRoller || technique.kind == base::TechniqueClass::Heat)
        return true;
    const content::Way *way = plan::wayOf(technique, wayId);
    return !way || way->position == base::Position::Supine || way->position == base::Position::Prone;
}

} // namespace

SessionStart::SessionStart(const content::Content &content, Safety &safety, const base::Clock &clock)
    : m_content(content)
    , m_safety(safety)
    , m_clock(clock)
{
}

void SessionStart::want(const Wanted &wanted)
{
    m_waiting.reset();
    const triage::Due due = m_safety.due();
    const bool pageOneShown = due.pageOne == triage::Due::PageOne::Show;
    if (asksFirst(wanted) && (pageOneShown || due.pageTwo)) {
        m_waiting = wanted;
        emit checkDue(wanted.regions, wanted.level);
        return;
    }
    if (due.pageOne == triage::Due::PageOne::NothingNew)
        m_safety.renew();
    pass(wanted);
}

void SessionStart::goOn()
{
    auto wanted = std::exchange(m_waiting, std::nullopt);
    if (!wanted)
        return;
    if (wanted->again)
        if (auto anew = wanted->again())
            wanted->plan = std::move(*anew);
    pass(*wanted);
}

void SessionStart::wantAgain()
{
    m_waiting = m_last;
    goOn();
}

std::vector<content::Lock> SessionStart::passable(const Wanted &wanted) const
{
    return passableGuards(m_content, wanted.plan, m_safety.locks(wanted.regions, wanted.level), m_clock.now());
}

bool SessionStart::mayBeUnderstood(const Wanted &wanted) const
{
    return !passable(wanted).empty();
}

void SessionStart::understand(const Wanted &wanted)
{
    const auto again = wanted; // NOLINT(performance-unnecessary-copy-initialization): it may be what is kept here
    const auto guards = passable(again);
    if (!guards.empty())
        m_safety.answer({{triage::kUnderstood, triage::understood(guards)}});
    pass(again);
}

bool SessionStart::asksFirst(const Wanted &wanted) const
{
    const bool regionAsks = std::ranges::any_of(wanted.regions, [this](const base::RegionId &id) {
        const content::Region *region = m_content.find(id);
        return region && !region->asks.isEmpty();
    });
    const auto &steps = wanted.plan.steps;
    const auto asksFor = [this, regionAsks](const plan::Step &step) {
        const content::Technique *technique = m_content.find(step.technique);
        if (!technique)
            return true;
        const bool calm = plan::isCalm(*technique) || technique->kind == base::TechniqueClass::Posture;
        return asks(*technique, step.way) || (regionAsks && !calm);
    };
    return std::ranges::any_of(steps, asksFor);
}

void SessionStart::pass(const Wanted &wanted)
{
    const auto locks = m_safety.locks(wanted.regions, wanted.level);
    const auto spent = wanted.unfinished ? spentIn(m_content, *wanted.unfinished) : plan::Budgets{};
    const auto permission = plan::permit(m_content, wanted.plan, locks, m_clock.now(), spent);
    if (permission) {
        const auto begun = wanted; // NOLINT(performance-unnecessary-copy-initialization): it may be what is kept here
        m_last = begun;
        emit permitted(*permission, begun);
    } else if (const auto &no = permission.error(); no.until) {
        const QString until = untilText(*no.until, m_clock.now(), m_clock.zone());
        emit rests(tr("%1 Next: %2.").arg(toQString(no.text), until), wanted);
    } else {
        emit refused(toQString(no.text), toQString(no.question));
    }
}

} // namespace unknot::ui
