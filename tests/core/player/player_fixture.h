// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/routine_player.h"
#include "tests/support/content_fixture.h"

#include <chrono>
#include <gmock/gmock.h>
#include <initializer_list>
#include <string>
#include <vector>

namespace unknot::player {

using Events = std::vector<PlayerEvent>;
using Kind = PlayerEvent::Kind;

/// Players for small plans, and events as lines.
class PlayerTest : public testing::Test
{
protected:
    struct Wanted
    {
        const char *ref;
        int seconds;
        base::Side side = base::Side::None;
        bool byHand = false;
    };

    RoutinePlayer playing(std::initializer_list<Wanted> steps) const
    {
        auto player = ready(steps);
        (void)player.start();
        return player;
    }

    RoutinePlayer ready(std::initializer_list<Wanted> steps) const
    {
        plan::Plan plan;
        for (const auto &wanted : steps) {
            const auto &technique = *m_content.findTechniqueNamed(wanted.ref);
            auto step = plan::fromTechnique(m_content, technique, std::nullopt).steps.front();
            step.seconds = wanted.seconds;
            step.byHand = wanted.byHand;
            if (wanted.side != base::Side::None)
                step.side = wanted.side;
            plan.steps.push_back(std::move(step));
        }
        return RoutinePlayer(*plan::permit(m_content, plan, {}, {}));
    }

    /// "3000 cue start", "48000 ended left time 45 of 45", "0 entered prepare".
    static std::string toLine(const RoutinePlayer &player, const PlayerEvent &event)
    {
        auto line = std::to_string(event.position.count()) + " ";
        switch (event.kind) {
        case Kind::SegmentEntered:
            return line + "entered " + std::string(toWord(player.timeline().segments[event.segment].kind));
        case Kind::CueDue:
            return line + "cue " + std::string(toWord(event.cue));
        case Kind::StepEnded:
            return line + "ended " + std::string(toWord(event.record->side)) + " " +
                   std::string(toWord(event.record->end)) + " " + std::to_string(event.record->doneSeconds) + " of " +
                   std::to_string(event.record->plannedSeconds);
        case Kind::FeltGiven:
            return line + "felt " + std::string(toWord(*event.felt));
        case Kind::Paused:
            return line + "paused";
        case Kind::Resumed:
            return line + "resumed";
        case Kind::Slept:
            return line + "slept";
        case Kind::Stopped:
            return line + "stopped";
        case Kind::Finished:
            return line + "finished";
        }
        return line;
    }

    static std::vector<std::string> toLines(const RoutinePlayer &player, const Events &events)
    {
        std::vector<std::string> lines;
        for (const auto &event : events)
            lines.push_back(toLine(player, event));
        return lines;
    }

    static std::vector<std::string> recordsOf(const RoutinePlayer &player, const Events &events)
    {
        std::vector<std::string> lines;
        for (const auto &event : events)
            if (event.kind == Kind::StepEnded)
                lines.push_back(toLine(player, event));
        return lines;
    }

    static std::vector<std::string> saidIn(const Events &events)
    {
        std::vector<std::string> lines;
        for (const auto &event : events)
            if (event.kind == Kind::CueDue && event.cue == base::Cue::Say)
                lines.push_back(event.text);
        return lines;
    }

    content::Content m_content = test::smallContent();
};

} // namespace unknot::player
