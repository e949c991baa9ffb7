// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/script.h"
#include "app/cli/session_form.h"
#include "app/cli/text_forms.h"
#include "core/plan/permit.h"
#include "core/plan/timeline.h"

#include <fmt/format.h>

namespace unknot::cli {
namespace {

struct Which
{
    std::string routine;
    std::string planFile;
    std::string scriptFile;
};

void addWhich(CLI::App *command, const std::shared_ptr<Which> &which)
{
    auto *routine = command->add_option("routine", which->routine, "A routine's id or ref")->type_name("ROUTINE");
    auto *file = command->add_option("--plan", which->planFile, "A plan as compose prints it; - for standard input")
                     ->type_name("FILE");
    routine->excludes(file);
}

plan::Plan planOf(Call &call, const Which &which)
{
    if (!which.planFile.empty())
        return planFrom(parseJson(readAll(which.planFile), which.planFile), call.content());
    if (which.routine.empty())
        throw Stop(WrongWords, "bad-value", "Say which: a ROUTINE, or --plan FILE.");
    if (const auto *routine = call.content().findRoutineNamed(which.routine))
        return plan::fromRoutine(call.content(), *routine);
    throw Stop(WrongWords, "bad-value", fmt::format("There is no routine '{}'.", which.routine));
}

plan::PermittedPlan permitted(Call &call, const Which &which)
{
    auto allowed = plan::permit(call.content(), planOf(call, which), {}, call.clock().now());
    if (!allowed)
        throw Stop(AnswerIsNo, "locked", allowed.error().text);
    return std::move(*allowed);
}

Json segmentsOf(const plan::Timeline &timeline, const plan::Plan &plan)
{
    auto list = Json::array();
    std::chrono::milliseconds start{0};
    for (const auto &segment : timeline.segments) {
        const auto &step = plan.steps.at(segment.step);
        list.push_back({{"step", segment.step},
                        {"technique", step.technique.text()},
                        {"side", word(segment.side)},
                        {"kind", word(segment.kind)},
                        {"start_ms", start.count()},
                        {"end_ms", (start + segment.length).count()},
                        {"open", segment.open}});
        start += segment.length;
    }
    return list;
}

Json cuesOf(const plan::Timeline &timeline)
{
    auto list = Json::array();
    std::chrono::milliseconds start{0};
    for (std::size_t i = 0; i < timeline.segments.size(); ++i) {
        for (const auto &cue : timeline.segments[i].cues)
            list.push_back({{"at_ms", (start + cue.offset).count()},
                            {"cue", word(cue.cue)},
                            {"segment", i},
                            {"text", cue.text}});
        start += timeline.segments[i].length;
    }
    return list;
}

Exit showTimeline(Call &call, const Which &which)
{
    const auto allowed = permitted(call, which);
    const auto timeline = plan::compile(allowed);
    std::string text = fmt::format("{}, {}\n", allowed.plan().name, toText(timeline.total()));
    std::chrono::milliseconds start{0};
    for (const auto &segment : timeline.segments) {
        const auto &step = allowed.plan().steps.at(segment.step);
        text += fmt::format("  {:>6}  {:<8} {:<6} {:<4} {}\n", toText(start), word(segment.kind), word(segment.side),
                            step.ref, step.technique.text());
        start += segment.length;
    }
    call.print({{"total_ms", timeline.total().count()},
                {"open", timeline.isOpen()},
                {"segments", segmentsOf(timeline, allowed.plan())},
                {"cues", cuesOf(timeline)}},
               text);
    return Done;
}

Exit play(Call &call, const Which &which)
{
    const auto script = readScript(readAll(which.scriptFile));
    auto played = runScript(permitted(call, which), script, call.clock());
    auto events = Json::array();
    std::string text;
    for (const auto &event : played.events) {
        events.push_back({{"at_ms", event.at.count()},
                          {"position_ms", event.position.count()},
                          {"event", event.event},
                          {"cue", orNull(event.cue)},
                          {"segment", event.segment}});
        text += fmt::format("{:>8} ms  {} {}\n", event.at.count(), event.event, event.cue);
    }
    call.print({{"events", events}, {"session", toJson(played.session, false)}}, text);
    return Done;
}

} // namespace

void addPlayCommands(Commands &commands)
{
    const auto shown = std::make_shared<Which>();
    addWhich(commands.add("timeline", "A routine or plan laid out in time",
                          [shown](Call &call) { return showTimeline(call, *shown); }),
             shown);
    const auto played = std::make_shared<Which>();
    auto *command = commands.add("play", "Drive the player by a script, without waiting",
                                 [played](Call &call) { return play(call, *played); });
    addWhich(command, played);
    command->add_option("--script", played->scriptFile, "Lines of AT_MS WORD; - for standard input")
        ->required()
        ->type_name("FILE");
}

} // namespace unknot::cli
