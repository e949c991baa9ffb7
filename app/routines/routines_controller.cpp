// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routines_controller.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "core/content/content.h"
#include "core/content/words.h"
#include "core/plan/pace.h"
#include "core/plan/plan.h"
#include "core/plan/timeline.h"

#include <algorithm>
#include <chrono>

namespace unknot::ui {

namespace {

const content::Way *wayOf(const content::Technique &technique, const std::string &id)
{
    const auto found = std::find_if(technique.ways.begin(), technique.ways.end(),
                                    [&id](const content::Way &way) { return way.id == id; });
    if (found != technique.ways.end())
        return &*found;
    return technique.ways.empty() ? nullptr : &technique.ways.front();
}

} // namespace

RoutinesController::RoutinesController(const content::Content &content, QObject *parent)
    : QObject(parent)
    , m_content(content)
{
}

QList<RoutinesController::Group> RoutinesController::groups() const
{
    QList<Group> groups;
    for (const content::Occasion occasion : base::all<content::Occasion>()) {
        Group group{nameOf(occasion), {}};
        for (const content::Routine &routine : m_content.routines) {
            if (routine.occasion == occasion)
                group.cards.append(cardOf(routine));
        }
        if (!group.cards.isEmpty())
            groups.append(group);
    }
    return groups;
}

plan::Plan RoutinesController::planOf(const QString &id) const
{
    const content::Routine *routine = m_content.find(base::RoutineId(id.toStdString()));
    return routine ? plan::fromRoutine(m_content, *routine) : plan::Plan{};
}

RoutineSheet RoutinesController::sheetOf(const Card &card, const plan::Plan &plan) const
{
    RoutineSheet sheet;
    sheet.title = card.name;
    sheet.line =
        card.needs.isEmpty() ? minutesText(card.minutes) : tr("%1 · %2").arg(minutesText(card.minutes), card.needs);
    for (qsizetype i = 0; i < card.steps.size(); ++i) {
        const plan::Step &step = plan.steps.at(static_cast<std::size_t>(i));
        sheet.steps.push_back({.technique = m_content.find(step.technique),
                               .way = step.way,
                               .side = step.side,
                               .name = card.steps[i].name,
                               .length = card.steps[i].length,
                               .seconds = step.seconds});
    }
    return sheet;
}

RoutinesController::Card RoutinesController::cardOf(const content::Routine &routine) const
{
    const plan::Plan plan = plan::fromRoutine(m_content, routine);
    Card card{.id = toQString(routine.id.text()),
              .name = withoutMinutes(toQString(routine.name)),
              .summary = toQString(routine.summary),
              .needs = needsOf(plan),
              .steps = {}};
    refresh(card, plan);
    return card;
}

void RoutinesController::refresh(Card &card, const plan::Plan &plan) const
{
    using std::chrono::minutes;
    card.minutes = static_cast<int>(std::chrono::ceil<minutes>(plan::totalOf(m_content, plan)).count());
    card.steps.clear();
    for (const plan::Step &step : plan.steps) {
        const content::Technique *technique = m_content.find(step.technique);
        const QString length = secondsText(step.seconds);
        const auto limits = technique ? technique->dose.seconds : content::SecondsRange{};
        const bool isTimed = technique && !step.byHand;
        const QString ofEach = step.side == base::Side::Both ? tr("%1 each side").arg(length) : length;
        card.steps.append({.name = toQString(technique ? technique->name : step.technique.text()),
                           .length = step.byHand ? tr("At your own pace") : ofEach,
                           .mayBeShorter = isTimed && step.seconds > limits.min,
                           .mayBeLonger = isTimed && step.seconds < limits.max,
                           .mayBeByHand = technique && plan::mayBeByHand(*technique),
                           .isByHand = step.byHand});
    }
}

void RoutinesController::stretch(plan::Plan &plan, int step, int bySeconds) const
{
    plan::Step &changed = plan.steps.at(static_cast<std::size_t>(step));
    const content::Technique *technique = m_content.find(changed.technique);
    if (technique == nullptr)
        return;
    const content::SecondsRange limits = technique->dose.seconds;
    const int wanted = changed.seconds + bySeconds;
    // A routine may be outside of the dose on one side; it is never led further out.
    changed.seconds = bySeconds > 0 ? std::min(wanted, std::max(limits.max, changed.seconds))
                                    : std::max(wanted, std::min(limits.min, changed.seconds));
}

void RoutinesController::move(plan::Plan &plan, int step, int by) const
{
    const int to = step + by;
    const int count = static_cast<int>(plan.steps.size());
    if (step < 0 || to < 0 || step >= count || to >= count)
        return;
    std::swap(plan.steps[static_cast<std::size_t>(step)], plan.steps[static_cast<std::size_t>(to)]);
}

void RoutinesController::leaveOut(plan::Plan &plan, int step) const
{
    if (step >= 0 && step < static_cast<int>(plan.steps.size()) && plan.steps.size() > 1)
        plan.steps.erase(plan.steps.begin() + step);
}

void RoutinesController::setByHand(plan::Plan &plan, int step, bool byHand) const
{
    plan::Step &changed = plan.steps.at(static_cast<std::size_t>(step));
    const content::Technique *technique = m_content.find(changed.technique);
    changed.byHand = byHand && technique && plan::mayBeByHand(*technique);
}

RoutinesController::Card RoutinesController::cardOf(const plan::Plan &plan) const
{
    Card card{
        .id = toQString(plan.id), .name = toQString(plan.name), .summary = {}, .needs = needsOf(plan), .steps = {}};
    refresh(card, plan);
    return card;
}

void RoutinesController::setDoor(Door door, When when)
{
    m_door = std::move(door);
    m_when = std::move(when);
}

QStringList RoutinesController::replacedIn(const plan::Plan &plan) const
{
    if (!m_door)
        return {};
    const auto whyNot = [this](const std::string &text, const std::optional<base::Instant> &until) {
        return until && m_when ? tr("%1 Next: %2.").arg(toQString(text), m_when(*until)) : toQString(text);
    };
    const auto permission = m_door(plan);
    if (!permission)
        return {whyNot(permission.error().text, permission.error().until)};
    QStringList lines;
    for (const plan::Replaced &each : permission->plan().replaced) {
        const content::Technique *technique = m_content.find(each.technique);
        const content::Technique *instead = each.by.isEmpty() ? nullptr : m_content.find(each.by);
        const QString name = technique ? toQString(technique->name) : QString();
        const QString what = instead ? tr("Not now: %1. Instead: %2.").arg(name, toQString(instead->name))
                                     : tr("Not now: %1.").arg(name);
        lines << what + u' ' + whyNot(each.text, each.until);
    }
    return lines;
}

QString RoutinesController::needsOf(const plan::Plan &plan) const
{
    QStringList kit;
    std::vector<base::Place> places;
    for (const plan::Step &step : plan.steps) {
        const content::Technique *technique = m_content.find(step.technique);
        if (!technique)
            continue;
        const bool handsDo =
            std::find(technique->kit.begin(), technique->kit.end(), base::Kit::Hands) != technique->kit.end();
        if (!technique->kit.empty() && !handsDo)
            kit << nameOf(m_content, technique->kit.front());
        if (const content::Way *way = wayOf(*technique, step.way))
            places.push_back(way->place);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    kit.removeDuplicates();
    for (const base::Place place : places) {
        if (place != base::Place::Standing)
            kit << nameOf(place);
    }
    return kit.join(QStringLiteral(" · "));
}

} // namespace unknot::ui
