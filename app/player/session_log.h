// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/uuid.h"
#include "core/plan/permit.h"
#include "core/player/player_event.h"
#include "core/records/session.h"

#include <optional>
#include <span>

namespace unknot::ui {

/// Writes down what is played, as a session of the diary: what was done, not what was planned.
class SessionLog
{
public:
    SessionLog(const plan::PermittedPlan &plan, std::optional<int> before, const base::Moment &now);
    /// Goes on with a session that was cut off.
    SessionLog(const plan::PermittedPlan &plan, records::Session unfinished);

    /// True when something was added that should be kept.
    bool take(std::span<const player::PlayerEvent> events, const base::Moment &now);
    void giveReason(const std::string &word);
    void giveAfter(std::optional<int> level);

    const records::Session &session() const { return m_session; }
    /// Anything at all was pressed, held or moved.
    bool hasDone() const;
    bool hasPressed() const;

private:
    void add(const player::StepRecord &record);
    bool giveFelt(const player::StepRecord &record, base::Felt felt);
    void end(base::SessionEnd end, const base::Moment &now);

    const content::Content *m_content;
    plan::Plan m_plan;
    records::Session m_session;
};

} // namespace unknot::ui
