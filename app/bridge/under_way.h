// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/uuid.h"
#include "core/plan/permit.h"
#include "core/records/session.h"

#include <optional>
#include <string>

namespace unknot::player {
class RoutinePlayer;
}

namespace unknot::ui {

/// Where a routine stands while it is played: what its session does not know yet, in case the program is cut off.
struct UnderWay
{
    base::Uuid session;
    base::Date day;
    plan::Plan plan;
    std::size_t step = 0;
    base::Side side = base::Side::None;
    int plannedSeconds = 0;
    int doneSeconds = 0; ///< of this side of this step
};

UnderWay underWay(const player::RoutinePlayer &player, const records::Session &session);

std::string textOf(const UnderWay &underWay);
std::optional<UnderWay> underWayFrom(const std::string &text);

/// What is left to play: the step that was under way from its beginning, without the side that is done.
plan::Plan restOf(const content::Content &content, const UnderWay &underWay);
/// The part of the step that was done, as a step that was left; nothing where nothing was.
std::optional<records::StepDone> partOf(const content::Content &content, const UnderWay &underWay);
/// What the session has had of its budgets.
plan::Budgets spentIn(const content::Content &content, const records::Session &session);

} // namespace unknot::ui
