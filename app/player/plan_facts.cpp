// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/plan_facts.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "core/plan/permit.h"
#include "core/plan/place.h"
#include "core/plan/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

QString thing(base::Kit kit)
{
    switch (kit) {
    case base::Kit::Hands:
        return {};
    case base::Kit::TennisBall:
        return tr("a tennis ball");
    case base::Kit::LacrosseBall:
        return tr("a firm massage ball");
    case base::Kit::SoftBall:
        return tr("a soft ball");
    case base::Kit::BallPair:
        return tr("two balls in a sock");
    case base::Kit::FoamRoller:
        return tr("a foam roller");
    case base::Kit::Hook:
        return tr("a massage hook");
    case base::Kit::Band:
        return tr("a band");
    case base::Kit::WarmPack:
        return tr("a warm pack in a cloth");
    case base::Kit::ColdPack:
        return tr("a cold pack in a cloth");
    }
    return {};
}

QString where(base::Place place)
{
    switch (place) {
    case base::Place::Chair:
        return tr("a chair");
    case base::Place::Standing:
        return {};
    case base::Place::Wall:
        return tr("a wall");
    case base::Place::Door:
        return tr("a door frame");
    case base::Place::Floor:
        return tr("a mat or carpet on the floor");
    case base::Place::Bed:
        return tr("your bed");
    }
    return {};
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

base::Kit toolFor(const content::Technique &technique, const std::vector<base::Kit> &kit)
{
    const auto has = [&kit](base::Kit tool) { return std::ranges::find(kit, tool) != kit.end(); };
    const auto owned = std::ranges::find_if(technique.kit, has);
    return owned == technique.kit.end() ? technique.kit.front() : *owned;
}

QString list(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return tr("%1 and %2").arg(QStringList(parts.mid(0, parts.size() - 1)).join(QStringLiteral(", ")), parts.last());
}

PlanStep lineOf(const plan::PermittedPlan &plan, const plan::Step &step)
{
    const content::Technique *technique = plan.content().find(step.technique);
    const QString length = secondsText(step.seconds);
    const bool twice = plan::sidesOf(plan.content(), step).size() > 1;
    return {toQString(technique ? technique->name : step.technique.text()),
            twice ? tr("%1 each side").arg(length) : length};
}

bool isSame(const plan::Step &a, const plan::Step &b)
{
    return a.technique == b.technique && a.way == b.way && a.region == b.region && a.side == b.side &&
           a.seconds == b.seconds;
}

} // namespace

QString Needs::sentence() const
{
    QStringList sentences;
    if (!things.isEmpty())
        sentences << tr("Fetch: %1.").arg(list(things));
    if (!places.isEmpty())
        sentences << tr("Go to: %1.").arg(list(places));
    return sentences.isEmpty() ? tr("You need nothing. Stay where you are.") : sentences.join(u' ');
}

Needs needsOf(const plan::PermittedPlan &plan, const std::vector<base::Kit> &kit)
{
    Needs needs;
    for (const plan::Step &step : plan.plan().steps) {
        const content::Technique *technique = plan.content().find(step.technique);
        const content::Way *way = technique ? plan::wayOf(*technique, step.way) : nullptr;
        if (way == nullptr)
            continue;
        if (!technique->kit.empty())
            addOnce(needs.things, thing(toolFor(*technique, kit)));
        addOnce(needs.places, where(way->place));
        needs.hasWay = needs.hasWay || (way->place != base::Place::Chair && way->place != base::Place::Standing);
    }
    return needs;
}

std::vector<PlanStep> stepsOf(const plan::PermittedPlan &plan)
{
    std::vector<PlanStep> steps;
    for (const plan::Step &step : plan.plan().steps)
        steps.push_back(lineOf(plan, step));
    return steps;
}

std::vector<PlanStep> overviewOf(const plan::PermittedPlan &plan)
{
    std::vector<PlanStep> lines;
    const auto &steps = plan.plan().steps;
    for (std::size_t i = 0, times = 1; i < steps.size(); i += times) {
        times = 1;
        while (i + times < steps.size() && isSame(steps[i], steps[i + times]))
            ++times;
        PlanStep line = lineOf(plan, steps[i]);
        if (times > 1)
            line.length = tr("%1 × %2").arg(times).arg(line.length);
        lines.push_back(line);
    }
    return lines;
}

QString lengthOf(const plan::PermittedPlan &plan)
{
    const auto total = plan::totalOf(plan.content(), plan.plan());
    return minutesText(static_cast<int>(std::chrono::ceil<std::chrono::minutes>(total).count()));
}

} // namespace unknot::ui
