// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace unknot::player {
class RoutinePlayer;
struct StepRecord;
} // namespace unknot::player

namespace unknot::ui {

/// What the stage shows of the present moment. Holds until the player enters another segment.
struct StageFacts
{
    base::SegmentKind kind{};
    base::TechniqueId technique;
    QString way;
    base::Side side = base::Side::None;
    QString step;        ///< the technique's name
    QString sideWord;    ///< "Left side"; empty where there are no sides
    QString doing;       ///< "Find the sore spot"
    QStringList lines;   ///< how, in the technique's own words
    QString next;        ///< "Next: the other side", "Next: the same once more"
    QString hold;        ///< of a search: how long the hold will be, "45 s"
    bool isOpen = false; ///< ends when the person says so
    bool mayLetGo = false;
};
StageFacts stageFacts(const player::RoutinePlayer &player);

/// "0:32", rounded up so that it ends with 0:00.
QString clockText(std::chrono::milliseconds time);

/// Breath as it is paced: 0 empty, 1 full.
struct BreathNow
{
    bool isPaced = false;
    bool isIn = false;
    double fullness = 0;
};
/// Of the step that is played: how much of it has gone, and how long it is.
struct StepTime
{
    std::chrono::milliseconds done{0};
    std::chrono::milliseconds length{0};
};
StepTime stepTime(const player::RoutinePlayer &player);

BreathNow breathNow(const player::RoutinePlayer &player);

/// How a press felt is asked once it is over on both sides.
bool asksFelt(const player::RoutinePlayer &player, const player::StepRecord &record);

} // namespace unknot::ui
