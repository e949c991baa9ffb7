// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"
#include "core/base/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The words between the window and the sound program, one command or answer a line.
///
///   open                    find the device and start the stream
///   cue ID NAME AT GAIN     a tone; NAME is a cue's word, AT nanoseconds of CLOCK_MONOTONIC, GAIN a factor
///   say ID AT TEXT          a sentence; TEXT is the rest of the line
///   cancel AFTER            forget what would begin later than AFTER
///   volume KIND GAIN        tones, voice, ticks or breath
///   close                   let what sounds end, then go
///
///   device NAME             the stream is open; said again when devices came or went: start me again
///   silent REASON           no-device, failed: nothing is heard; no-voice: sentences are not
///   played ID SAMPLE LAG    the cue begins at this sample of the stream, heard LAG nanoseconds after its AT
///   alive SAMPLES           the stream has taken so many samples
namespace unknot::sound {

struct Open
{
};
struct PlayCue
{
    std::int64_t id = 0;
    base::Cue cue{};
    Nanoseconds at = 0;
    double gain = 1.0;
};
struct Speak
{
    std::int64_t id = 0;
    Nanoseconds at = 0;
    std::string text;
};
struct Cancel
{
    Nanoseconds after = 0;
};
struct SetVolume
{
    Kind kind{};
    double gain = 1.0;
};
struct Close
{
};
using Command = std::variant<Open, PlayCue, Speak, Cancel, SetVolume, Close>;

/// Nothing when the line is not one of the commands, whole and with values in range.
std::optional<Command> parseCommand(std::string_view line);

std::string deviceLine(std::string_view name);
std::string silentLine(std::string_view reason);
std::string playedLine(std::int64_t id, Sample sample, Nanoseconds lag);
std::string aliveLine(Sample samples);

/// Makes lines of bytes that come in pieces; a line that never ends is given up.
class LineSplitter
{
public:
    std::vector<std::string> take(std::string_view bytes);

private:
    std::string m_rest;
    bool m_skipping = false;
};

} // namespace unknot::sound
