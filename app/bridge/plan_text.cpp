// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/plan_text.h"

#include "app/bridge/qt_text.h"
#include "core/base/words.h"
#include "core/plan/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot::ui {

namespace {

QJsonValue textOrNull(const std::string &text)
{
    return text.empty() ? QJsonValue() : QJsonValue(toQString(text));
}

QJsonObject objectOf(const plan::Step &step)
{
    return {{"technique", toQString(step.technique.text())},
            {"ref", toQString(step.ref)},
            {"region", textOrNull(step.region)},
            {"side", toQString(toWord(step.side))},
            {"seconds", step.seconds},
            {"phase", toQString(toWord(step.phase))},
            {"way", textOrNull(step.way)},
            {"cap", step.cap ? QJsonValue(*step.cap) : QJsonValue()},
            {"by_hand", step.byHand}};
}

QJsonObject objectOf(const plan::Replaced &replaced)
{
    return {{"technique", toQString(replaced.technique.text())},
            {"by", textOrNull(replaced.by.text())},
            {"rule", textOrNull(replaced.rule)},
            {"text", toQString(replaced.text)}};
}

template<typename E>
std::optional<E> wordOf(const QJsonValue &value)
{
    return base::fromWord<E>(value.toString().toStdString());
}

std::optional<plan::Step> stepFrom(const QJsonObject &object)
{
    const auto side = wordOf<base::Side>(object["side"]);
    const auto phase = wordOf<base::Phase>(object["phase"]);
    if (!side || !phase || object["technique"].toString().isEmpty())
        return std::nullopt;
    plan::Step step;
    step.technique = base::TechniqueId(object["technique"].toString().toStdString());
    step.ref = object["ref"].toString().toStdString();
    step.region = object["region"].toString().toStdString();
    step.side = *side;
    step.seconds = object["seconds"].toInt();
    step.phase = *phase;
    step.way = object["way"].toString().toStdString();
    if (object["cap"].isDouble())
        step.cap = object["cap"].toInt();
    step.byHand = object["by_hand"].toBool();
    return step;
}

} // namespace

QJsonObject planObject(const plan::Plan &plan)
{
    QJsonArray regions, steps, replaced;
    for (const base::RegionId &region : plan.regions)
        regions.append(toQString(region.text()));
    for (const plan::Step &step : plan.steps)
        steps.append(objectOf(step));
    for (const plan::Replaced &each : plan.replaced)
        replaced.append(objectOf(each));
    return {{"id", toQString(plan.id)},
            {"name", toQString(plan.name)},
            {"regions", regions},
            {"steps", steps},
            {"replaced", replaced}};
}

std::string planText(const plan::Plan &plan)
{
    return QJsonDocument(planObject(plan)).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<plan::Plan> planFrom(const QJsonObject &object)
{
    plan::Plan plan;
    plan.id = object["id"].toString().toStdString();
    plan.name = object["name"].toString().toStdString();
    for (const QJsonValue region : object["regions"].toArray())
        plan.regions.emplace_back(region.toString().toStdString());
    for (const QJsonValue each : object["steps"].toArray()) {
        auto step = stepFrom(each.toObject());
        if (!step)
            return std::nullopt;
        plan.steps.push_back(std::move(*step));
    }
    return plan;
}

} // namespace unknot::ui
