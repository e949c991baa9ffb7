// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/under_way.h"

#include "app/bridge/plan_text.h"
#include "app/bridge/qt_text.h"
#include "core/content/content.h"
#include "core/plan/place.h"
#include "core/player/routine_player.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace unknot::ui {

UnderWay underWay(const player::RoutinePlayer &player, const records::Session &session)
{
    using std::chrono::round;
    using std::chrono::seconds;
    const plan::Segment &segment = player.timeline().segments.at(player.segment());
    const bool isOver = segment.kind == base::SegmentKind::Rest;
    UnderWay here{.session = session.id,
                  .day = session.started.day,
                  .plan = player.plan().plan(),
                  .step = isOver ? segment.step + 1 : segment.step,
                  .side = segment.side};
    if (segment.kind == base::SegmentKind::Do) {
        here.plannedSeconds = static_cast<int>(round<seconds>(segment.length).count());
        here.doneSeconds = static_cast<int>(round<seconds>(player.inSegment()).count());
    }
    return here;
}

std::string textOf(const UnderWay &underWay)
{
    const QJsonObject object{{"session", toQString(underWay.session.text())},
                             {"day", toQString(underWay.day.iso())},
                             {"plan", planObject(underWay.plan)},
                             {"step", static_cast<int>(underWay.step)},
                             {"side", toQString(toWord(underWay.side))},
                             {"planned_s", underWay.plannedSeconds},
                             {"done_s", underWay.doneSeconds}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<UnderWay> underWayFrom(const std::string &text)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    const auto session = base::Uuid::parse(object["session"].toString().toStdString());
    const auto day = base::Date::parse(object["day"].toString().toStdString());
    const auto side = base::fromWord<base::Side>(object["side"].toString().toStdString());
    auto plan = planFrom(object["plan"].toObject());
    if (!session || !day || !side || !plan || object["step"].toInt(-1) < 0)
        return std::nullopt;
    return UnderWay{.session = *session,
                    .day = *day,
                    .plan = std::move(*plan),
                    .step = static_cast<std::size_t>(object["step"].toInt()),
                    .side = *side,
                    .plannedSeconds = std::max(0, object["planned_s"].toInt()),
                    .doneSeconds = std::max(0, object["done_s"].toInt())};
}

plan::Plan restOf(const content::Content &content, const UnderWay &underWay)
{
    plan::Plan rest = underWay.plan;
    const auto done = std::min(underWay.step, rest.steps.size());
    rest.steps.erase(rest.steps.begin(), rest.steps.begin() + static_cast<std::ptrdiff_t>(done));
    if (rest.steps.empty() || content.find(rest.steps.front().technique) == nullptr)
        return rest;
    const auto sides = plan::sidesOf(content, rest.steps.front());
    if (sides.size() == 2 && sides.back() == underWay.side)
        rest.steps.front().side = underWay.side;
    return rest;
}

std::optional<records::StepDone> partOf(const content::Content &content, const UnderWay &underWay)
{
    if (underWay.doneSeconds <= 0 || underWay.step >= underWay.plan.steps.size())
        return std::nullopt;
    const plan::Step &step = underWay.plan.steps[underWay.step];
    const content::Technique *technique = content.find(step.technique);
    if (technique == nullptr)
        return std::nullopt;
    records::StepDone part;
    part.technique = step.technique;
    part.side = underWay.side;
    part.regions = plan::workedOn(content, *technique, step.region, underWay.side);
    part.plannedSeconds = underWay.plannedSeconds;
    part.doneSeconds = underWay.doneSeconds;
    part.end = base::StepEnd::Skipped;
    return part;
}

plan::Budgets spentIn(const content::Content &content, const records::Session &session)
{
    plan::Budgets spent;
    for (const records::StepDone &step : session.steps) {
        const content::Technique *technique = content.find(step.technique);
        if (technique == nullptr)
            continue;
        if (base::isPress(technique->kind))
            spent.pressSeconds += step.doneSeconds;
        if (technique->countsAsRoller || technique->kind == base::TechniqueClass::Roller)
            spent.rollerSeconds += step.doneSeconds;
    }
    return spent;
}

} // namespace unknot::ui
