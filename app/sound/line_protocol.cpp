// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/line_protocol.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace unknot::sound {

namespace {

constexpr std::size_t kLongestLine = 4096;
constexpr double kLoudest = 4.0;

std::string_view takeWord(std::string_view &rest)
{
    const auto space = rest.find(' ');
    const std::string_view word = rest.substr(0, space);
    rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
    return word;
}

template<typename Number>
std::optional<Number> numberIn(std::string_view word)
{
    Number value{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size())
        return std::nullopt;
    return value;
}

std::optional<double> gainIn(std::string_view word)
{
    const auto gain = numberIn<double>(word);
    if (!gain || !std::isfinite(*gain) || *gain < 0.0 || *gain > kLoudest)
        return std::nullopt;
    return gain;
}

std::optional<Kind> kindIn(std::string_view word)
{
    if (word == "tones")
        return Kind::Tones;
    if (word == "voice")
        return Kind::Voice;
    if (word == "ticks")
        return Kind::Ticks;
    if (word == "breath")
        return Kind::Breath;
    return std::nullopt;
}

std::optional<Command> parseCue(std::string_view rest)
{
    const auto id = numberIn<std::int64_t>(takeWord(rest));
    const auto cue = base::fromWord<base::Cue>(takeWord(rest));
    const auto at = numberIn<Nanoseconds>(takeWord(rest));
    const auto gain = gainIn(rest);
    if (!id || !cue || *cue == base::Cue::Say || !at || !gain)
        return std::nullopt;
    return PlayCue{*id, *cue, *at, *gain};
}

std::optional<Command> parseSay(std::string_view rest)
{
    const auto id = numberIn<std::int64_t>(takeWord(rest));
    const auto at = numberIn<Nanoseconds>(takeWord(rest));
    if (!id || !at || rest.empty())
        return std::nullopt;
    return Speak{*id, *at, std::string(rest)};
}

std::optional<Command> parseVolume(std::string_view rest)
{
    const auto kind = kindIn(takeWord(rest));
    const auto gain = gainIn(rest);
    if (!kind || !gain)
        return std::nullopt;
    return SetVolume{*kind, *gain};
}

} // namespace

std::optional<Command> parseCommand(std::string_view line)
{
    const std::string_view word = takeWord(line);
    if (word == "cue")
        return parseCue(line);
    if (word == "say")
        return parseSay(line);
    if (word == "volume")
        return parseVolume(line);
    if (word == "cancel") {
        const auto after = numberIn<Nanoseconds>(line);
        return after ? std::optional<Command>(Cancel{*after}) : std::nullopt;
    }
    if (word == "open" && line.empty())
        return Open{};
    if (word == "close" && line.empty())
        return Close{};
    return std::nullopt;
}

std::string deviceLine(std::string_view name)
{
    return fmt::format("device {}\n", name);
}

std::string silentLine(std::string_view reason)
{
    return fmt::format("silent {}\n", reason);
}

std::string playedLine(std::int64_t id, Sample sample, Nanoseconds lag)
{
    return fmt::format("played {} {} {}\n", id, sample, lag);
}

std::string aliveLine(Sample samples)
{
    return fmt::format("alive {}\n", samples);
}

std::vector<std::string> LineSplitter::take(std::string_view bytes)
{
    std::vector<std::string> lines;
    for (const char byte : bytes) {
        if (byte == '\n') {
            if (!m_skipping)
                lines.push_back(std::move(m_rest));
            m_rest.clear();
            m_skipping = false;
        } else if (m_rest.size() < kLongestLine) {
            m_rest.push_back(byte);
        } else {
            m_skipping = true;
        }
    }
    return lines;
}

} // namespace unknot::sound
