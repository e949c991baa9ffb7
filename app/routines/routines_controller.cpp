// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routines_controller.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "core/content/content.h"
#include "core/content/words.h"
#include "core/plan/plan.h"
#include "core/plan/timeline.h"

#include <algorithm>
#include <chrono>

namespace unknot::ui {

namespace {

/// Minutes stand in the shipped names for those who read the files; here they are computed.
QString withoutMinutes(const QString &name)
{
    const qsizetype bracket = name.lastIndexOf(QStringLiteral(" ("));
    return bracket > 0 && name.endsWith(QLatin1Char(')')) ? name.left(bracket) : name;
}

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

RoutineSheet RoutinesController::sheetOf(const Card &card) const
{
    RoutineSheet sheet;
    sheet.title = card.name;
    sheet.line =
        card.needs.isEmpty() ? minutesText(card.minutes) : tr("%1 · %2").arg(minutesText(card.minutes), card.needs);
    const plan::Plan plan = planOf(card.id);
    for (qsizetype i = 0; i < card.steps.size(); ++i) {
        const plan::Step &step = plan.steps.at(static_cast<std::size_t>(i));
        sheet.steps.push_back({.technique = m_content.find(step.technique),
                               .way = step.way,
                               .side = step.side,
                               .name = card.steps[i].name,
                               .length = card.steps[i].length});
    }
    return sheet;
}

RoutinesController::Card RoutinesController::cardOf(const content::Routine &routine) const
{
    const plan::Plan plan = plan::fromRoutine(m_content, routine);
    Card card{.id = toQString(routine.id.text()),
              .name = withoutMinutes(toQString(routine.name)),
              .summary = toQString(routine.summary),
              .minutes =
                  static_cast<int>(std::chrono::ceil<std::chrono::minutes>(plan::totalOf(m_content, plan)).count()),
              .needs = needsOf(plan),
              .steps = {}};
    for (const plan::Step &step : plan.steps) {
        const content::Technique *technique = m_content.find(step.technique);
        const QString length = secondsText(step.seconds);
        card.steps.append({toQString(technique ? technique->name : step.technique.text()),
                           step.side == base::Side::Both ? tr("%1 each side").arg(length) : length});
    }
    return card;
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
