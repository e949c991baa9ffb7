// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_facts.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "core/content/content.h"
#include "core/player/routine_player.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::ui {

namespace {

using base::SegmentKind;
using std::chrono::milliseconds;
using When = content::CueLine::When;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

const content::Technique *techniqueOf(const player::RoutinePlayer &player, std::size_t step)
{
    return player.plan().content().find(player.plan().plan().steps.at(step).technique);
}

const plan::Segment &segmentOf(const player::RoutinePlayer &player)
{
    return player.timeline().segments.at(player.segment());
}

QString sideWord(base::Side side)
{
    switch (side) {
    case base::Side::Left:
        return tr("Left side");
    case base::Side::Right:
        return tr("Right side");
    case base::Side::Both:
        return tr("Both sides");
    case base::Side::None:
        return {};
    }
    return {};
}

QString doingWord(const plan::Segment &segment, const content::Technique &technique)
{
    switch (segment.kind) {
    case SegmentKind::Prepare:
        return tr("Get ready");
    case SegmentKind::Find:
        return tr("Find the sore spot");
    case SegmentKind::Switch:
        return tr("Change sides");
    case SegmentKind::Rest:
        return tr("Let go");
    case SegmentKind::Do:
        break;
    }
    if (segment.open)
        return tr("At your own pace");
    if (base::isPress(technique.kind))
        return technique.kind == base::TechniqueClass::Roller ? tr("Roll slowly") : tr("Hold");
    switch (technique.kind) {
    case base::TechniqueClass::Stretch:
        return tr("Stretch");
    case base::TechniqueClass::Breath:
        return tr("Breathe");
    case base::TechniqueClass::Heat:
    case base::TechniqueClass::Cold:
    case base::TechniqueClass::Relax:
        return tr("Rest");
    default:
        return tr("Move slowly");
    }
}

QStringList linesOf(const content::Technique &technique, SegmentKind kind)
{
    QStringList lines;
    for (const content::CueLine &line : technique.cues) {
        const bool isHere = kind == SegmentKind::Do     ? line.when == When::Start || line.when == When::Middle
                            : kind == SegmentKind::Find ? line.when == When::Find
                                                        : line.when == When::Prepare;
        if (isHere && kind != SegmentKind::Rest)
            lines << toQString(line.text);
    }
    return lines;
}

/// The first segment of the same step on the other side, or of the next step.
const plan::Segment *ahead(const player::RoutinePlayer &player)
{
    const auto &segments = player.timeline().segments;
    const plan::Segment &now = segments.at(player.segment());
    for (std::size_t i = player.segment() + 1; i < segments.size(); ++i) {
        const bool isOtherSide = segments[i].step == now.step && segments[i].kind == SegmentKind::Switch;
        if (isOtherSide || segments[i].step != now.step)
            return &segments[i];
    }
    return nullptr;
}

/// A second pass: the same thing in the same place.
bool isSameAgain(const player::RoutinePlayer &player, const plan::Segment &next)
{
    const auto &steps = player.plan().plan().steps;
    const plan::Step &now = steps.at(player.step()), &then = steps.at(next.step);
    return now.technique == then.technique && now.way == then.way && now.region == then.region;
}

QString nextText(const player::RoutinePlayer &player)
{
    const plan::Segment *next = ahead(player);
    if (next == nullptr)
        return tr("Then you are done");
    if (next->step == player.step())
        return tr("Next: the other side");
    const auto *technique = techniqueOf(player, next->step);
    const bool isOnceMore = isSameAgain(player, *next);
    if (isOnceMore && segmentOf(player).side == next->side)
        return tr("Next: the same once more");
    const QString name = isOnceMore ? tr("the same once more") : technique ? toQString(technique->name) : QString();
    const QString side = sideWord(next->side);
    return side.isEmpty() ? tr("Next: %1").arg(name) : tr("Next: %1, %2").arg(name, side.toLower());
}

QString holdAhead(const player::RoutinePlayer &player)
{
    const auto &segments = player.timeline().segments;
    for (std::size_t i = player.segment(); i < segments.size(); ++i) {
        if (segments[i].kind == SegmentKind::Do)
            return secondsText(
                static_cast<int>(std::chrono::round<std::chrono::seconds>(segments[i].length).count()));
    }
    return {};
}

/// Where a breath begins, and which way: the last cue of breath before now.
struct BreathStart
{
    milliseconds at{0};
    bool isIn = false;
};

BreathStart lastBreath(const plan::Segment &segment, milliseconds now)
{
    BreathStart start;
    for (const plan::CuePoint &cue : segment.cues) {
        const bool isBreath = cue.cue == base::Cue::BreatheIn || cue.cue == base::Cue::BreatheOut;
        if (isBreath && cue.offset <= now)
            start = {cue.offset, cue.cue == base::Cue::BreatheIn};
    }
    return start;
}

double eased(double part)
{
    return (1 - std::cos(std::clamp(part, 0.0, 1.0) * std::numbers::pi)) / 2;
}

} // namespace

StageFacts stageFacts(const player::RoutinePlayer &player)
{
    const plan::Segment &segment = segmentOf(player);
    const plan::Step &step = player.plan().plan().steps.at(segment.step);
    const content::Technique &technique = *techniqueOf(player, segment.step);
    StageFacts facts;
    facts.kind = segment.kind;
    facts.technique = step.technique;
    facts.way = toQString(step.way);
    facts.side = segment.side;
    facts.step = toQString(technique.name);
    facts.sideWord = sideWord(segment.side);
    facts.doing = doingWord(segment, technique);
    facts.lines = linesOf(technique, segment.kind);
    facts.next = nextText(player);
    facts.hold = segment.kind == SegmentKind::Find ? holdAhead(player) : QString();
    facts.isOpen = segment.open && segment.kind == SegmentKind::Do;
    facts.mayLetGo = segment.kind == SegmentKind::Do && base::isPress(technique.kind);
    return facts;
}

StepTime stepTime(const player::RoutinePlayer &player)
{
    StepTime time;
    const auto &segments = player.timeline().segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].step != player.step())
            continue;
        time.length += segments[i].length;
        if (i < player.segment())
            time.done += segments[i].length;
    }
    time.done += player.inSegment();
    return time;
}

QString clockText(milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(std::max(time, milliseconds(0))).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

BreathNow breathNow(const player::RoutinePlayer &player)
{
    const plan::Segment &segment = segmentOf(player);
    if (segment.kind != SegmentKind::Do)
        return {};
    const content::Limits &limits = player.plan().content().limits;
    const milliseconds in = std::chrono::seconds(std::max(1, limits.breathInSeconds));
    const milliseconds out = std::chrono::seconds(std::max(1, limits.breathOutSeconds));
    const BreathStart start = lastBreath(segment, player.inSegment());
    const milliseconds cycle = in + out;
    const milliseconds first = start.isIn ? in : out;
    const milliseconds since = (player.inSegment() - start.at) % cycle;
    const bool isFirst = since < first;
    const bool isIn = isFirst == start.isIn;
    const milliseconds into = isFirst ? since : since - first;
    const double part = static_cast<double>(into.count()) / static_cast<double>((isIn ? in : out).count());
    return {true, isIn, isIn ? eased(part) : 1 - eased(part)};
}

bool asksFelt(const player::RoutinePlayer &player, const player::StepRecord &record)
{
    const auto *technique = techniqueOf(player, record.step);
    const bool wentWell = record.end == base::StepEnd::Time || record.end == base::StepEnd::Released;
    return technique != nullptr && base::isPress(technique->kind) && wentWell && record.doneSeconds > 0 &&
           player.state() == player::RoutinePlayer::State::Running && segmentOf(player).kind != SegmentKind::Switch;
}

} // namespace unknot::ui
