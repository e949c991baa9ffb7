// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/permit.h"
#include "core/records/session.h"

#include <chrono>
#include <string>
#include <vector>

namespace unknot::cli {

/// One line of a script: "AT_MS WORD [ARGUMENT]".
struct ScriptLine
{
    std::chrono::milliseconds at{0};
    std::string word;
    std::string argument;
};

/// Stops with exit 2, naming the line that is wrong. Empty lines and lines that begin with # are passed over.
std::vector<ScriptLine> readScript(const std::string &text);

struct PlayedEvent
{
    std::chrono::milliseconds at{0}; ///< of the script's own clock
    std::chrono::milliseconds position{0};
    std::string event;
    std::string cue;
    std::size_t segment = 0;
};

struct Played
{
    std::vector<PlayedEvent> events;
    records::Session session;
};

/// Drives the real RoutinePlayer. After the last line time runs on until the player ends or waits for a hand.
Played runScript(plan::PermittedPlan plan, const std::vector<ScriptLine> &script, const base::Clock &clock);

} // namespace unknot::cli
