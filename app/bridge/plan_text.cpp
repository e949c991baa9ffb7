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

} // namespace

std::string planText(const plan::Plan &plan)
{
    QJsonArray regions, steps, replaced;
    for (const base::RegionId &region : plan.regions)
        regions.append(toQString(region.text()));
    for (const plan::Step &step : plan.steps)
        steps.append(objectOf(step));
    for (const plan::Replaced &each : plan.replaced)
        replaced.append(objectOf(each));
    const QJsonObject object{{"id", toQString(plan.id)},
                             {"name", toQString(plan.name)},
                             {"regions", regions},
                             {"steps", steps},
                             {"replaced", replaced}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace unknot::ui
