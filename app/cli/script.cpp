// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/script.h"

#include "app/cli/call.h"
#include "app/cli/json_forms.h"
#include "core/player/routine_player.h"

#include <charconv>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <sstream>

namespace unknot::cli {
namespace {

using player::PlayerEvent;
using player::RoutinePlayer;
using std::chrono::milliseconds;
using Events = std::vector<PlayerEvent>;

[[noreturn]] void refuse(std::size_t line, const std::string &what)
{
    throw Stop(WrongWords, "bad-input", fmt::format("Line {} of the script: {}", line, what));
}

long long numberFrom(const std::string &text, std::size_t line)
{
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0 || number > 86'400'000)
        refuse(line, fmt::format("'{}' is not a number that fits here.", text));
    return number;
}

const std::map<std::string, Events (RoutinePlayer::*)()> &plainWords()
{
    static const std::map<std::string, Events (RoutinePlayer::*)()> words = {
        {"start", &RoutinePlayer::start},         {"found", &RoutinePlayer::found},
        {"pause", &RoutinePlayer::pause},         {"resume", &RoutinePlayer::resume},
        {"skip", &RoutinePlayer::skip},           {"back", &RoutinePlayer::back},
        {"restart", &RoutinePlayer::restartStep}, {"plus10", &RoutinePlayer::plusTen},
        {"released", &RoutinePlayer::released},   {"done", &RoutinePlayer::done},
        {"stop", &RoutinePlayer::stop},
    };
    return words;
}

bool isStopWord(const std::string &word)
{
    return word == "sharp" || word == "spreading" || word == "numb";
}

void checkLine(const ScriptLine &line, std::size_t number)
{
    const bool takesArgument = line.word == "jump" || line.word == "felt" || line.word == "asleep";
    if (!plainWords().contains(line.word) && !isStopWord(line.word) && !takesArgument)
        refuse(number, fmt::format("'{}' is not a word of the player.", line.word));
    if (takesArgument == line.argument.empty())
        refuse(number, takesArgument ? fmt::format("'{}' needs a word more.", line.word)
                                     : fmt::format("'{}' takes nothing more.", line.word));
    if (line.word == "felt" && !base::fromWord<base::Felt>(line.argument))
        refuse(number, "felt is easier, same or worse.");
    if (line.word == "jump" || line.word == "asleep")
        (void)numberFrom(line.argument, number);
}

std::string eventWord(PlayerEvent::Kind kind)
{
    switch (kind) {
    case PlayerEvent::Kind::SegmentEntered:
        return "segment";
    case PlayerEvent::Kind::CueDue:
        return "cue";
    case PlayerEvent::Kind::StepEnded:
        return "step-ended";
    case PlayerEvent::Kind::FeltGiven:
        return "felt";
    case PlayerEvent::Kind::Paused:
        return "paused";
    case PlayerEvent::Kind::Resumed:
        return "resumed";
    case PlayerEvent::Kind::Slept:
        return "slept";
    case PlayerEvent::Kind::Stopped:
        return "stopped";
    case PlayerEvent::Kind::Finished:
        break;
    }
    return "finished";
}

class Run
{
public:
    Run(plan::PermittedPlan plan, const base::Clock &clock)
        : m_player(std::move(plan))
        , m_begin(clock.moment())
        , m_zone(clock.zone())
    {
        m_played.session.routine = m_player.plan().plan().id;
        m_played.session.started = m_begin;
    }

    void obey(const ScriptLine &line)
    {
        if (line.at + m_slept > m_at)
            runTo(line.at + m_slept);
        if (line.word == "asleep") {
            const milliseconds away{std::stoll(line.argument) * 1000};
            m_slept += away;
            m_at += away;
            take(m_player.slept(away), m_at, m_player.position());
        } else if (line.word == "jump") {
            take(m_player.jumpTo(static_cast<std::size_t>(std::stoull(line.argument))), m_at, m_player.position());
        } else if (line.word == "felt") {
            take(m_player.felt(*base::fromWord<base::Felt>(line.argument)), m_at, m_player.position());
        } else if (isStopWord(line.word)) {
            take(m_player.stopStep(*base::fromWord<base::StepEnd>(line.word)), m_at, m_player.position());
        } else {
            take((m_player.*plainWords().at(line.word))(), m_at, m_player.position());
        }
    }

    Played finish()
    {
        // An open end waits for a hand that does not come; without progress there is nothing more to run.
        while (m_player.state() == RoutinePlayer::State::Running) {
            const auto before = m_player.position();
            runTo(m_at + std::max(m_player.left(), milliseconds(1000)));
            if (m_player.position() == before)
                break;
        }
        return std::move(m_played);
    }

private:
    void runTo(milliseconds target)
    {
        const auto from = m_player.position();
        const auto began = m_at;
        const auto events = m_player.advance(target - m_at);
        m_at = target;
        take(events, began, from);
    }

    /// `at` is the script's time at play position `from`; what happened later in the same stretch is moved along.
    void take(const Events &events, milliseconds at, milliseconds from)
    {
        for (const auto &event : events) {
            const auto when = at + std::max(event.position - from, milliseconds(0));
            m_played.events.push_back({when, event.position, eventWord(event.kind),
                                       event.kind == PlayerEvent::Kind::CueDue ? word(event.cue) : std::string(),
                                       event.segment});
            record(event, when);
        }
    }

    void record(const PlayerEvent &event, milliseconds when)
    {
        auto &session = m_played.session;
        if (event.kind == PlayerEvent::Kind::StepEnded)
            session.steps.push_back(stepOf(*event.record));
        if (event.kind == PlayerEvent::Kind::FeltGiven)
            giveFelt(*event.record, *event.felt);
        if (event.kind == PlayerEvent::Kind::Finished || event.kind == PlayerEvent::Kind::Stopped) {
            session.ended = base::Moment::of(m_begin.at + when, m_zone);
            session.end =
                event.kind == PlayerEvent::Kind::Finished ? base::SessionEnd::Finished : base::SessionEnd::Stopped;
        }
    }

    /// It is about a press that is written down already.
    void giveFelt(const player::StepRecord &record, base::Felt felt)
    {
        const auto pressed = stepOf(record);
        auto &steps = m_played.session.steps;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            if (step->technique != pressed.technique || step->side != pressed.side || step->doneSeconds <= 0)
                continue;
            step->felt = felt;
            return;
        }
    }

    records::StepDone stepOf(const player::StepRecord &record) const
    {
        const auto &content = m_player.plan().content();
        const auto &step = m_player.plan().plan().steps.at(record.step);
        records::StepDone done;
        done.technique = step.technique;
        done.side = record.side;
        done.plannedSeconds = record.plannedSeconds;
        done.doneSeconds = record.doneSeconds;
        done.foundAfterSeconds = record.foundAfterSeconds;
        done.end = record.end;
        if (const auto *region = content::regionOn(content, step.region, record.side))
            done.regions.push_back(region->id);
        return done;
    }

    RoutinePlayer m_player;
    base::Moment m_begin;
    base::Zone m_zone;
    milliseconds m_at{0};
    milliseconds m_slept{0};
    Played m_played;
};

} // namespace

std::vector<ScriptLine> readScript(const std::string &text)
{
    std::vector<ScriptLine> script;
    std::istringstream lines(text);
    std::string raw;
    for (std::size_t number = 1; std::getline(lines, raw); ++number) {
        std::istringstream words(raw);
        std::string at;
        ScriptLine line;
        std::string more;
        if (!(words >> at) || at.starts_with('#'))
            continue;
        line.at = milliseconds(numberFrom(at, number));
        if (!(words >> line.word))
            refuse(number, "a word is missing.");
        words >> line.argument;
        if (words >> more)
            refuse(number, fmt::format("'{}' is too much.", more));
        checkLine(line, number);
        if (!script.empty() && line.at < script.back().at)
            refuse(number, "times may not go back.");
        script.push_back(std::move(line));
    }
    if (script.empty())
        throw Stop(WrongWords, "bad-input", "The script has no lines.");
    return script;
}

Played runScript(plan::PermittedPlan plan, const std::vector<ScriptLine> &script, const base::Clock &clock)
{
    Run run(std::move(plan), clock);
    for (const auto &line : script)
        run.obey(line);
    return run.finish();
}

} // namespace unknot::cli
