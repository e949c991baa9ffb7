// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/line_protocol.h"
#include "app/sound/mixer.h"
#include "app/sound/schedule.h"
#include "app/sound/timebase.h"
#include "app/sound/tone_bank.h"

#include <functional>
#include <span>
#include <string>

namespace unknot::sound {

/// Turns commands into samples: what waits, what sounds, and what is answered. Knows no device and no clock.
class Desk
{
public:
    /// `answer` gets whole lines; `speak` asks the voice for a sentence, whose samples come back by spoken().
    Desk(std::function<void(const std::string &)> answer,
         std::function<void(std::int64_t id, const std::string &text)> speak);

    void play(const PlayCue &cue);
    void say(const Speak &sentence);
    void spoken(std::int64_t id, const SharedPcm &pcm);
    void cancel(const Cancel &cancel);
    void setVolume(const SetVolume &volume);

    /// Writes the next samples of the stream, which the device asked for at this moment.
    void render(std::span<std::int16_t> out, Nanoseconds now);
    /// Told now and then by a device that knows it: the sample that is heard at this moment.
    void heard(Sample sample, Nanoseconds now) { m_timebase.heard(sample, now); }

    Sample frontier() const { return m_mixer.frontier(); }
    bool isQuiet() const { return m_schedule.isEmpty() && !m_mixer.isSounding(); }

private:
    ToneBank m_tones;
    Schedule m_schedule;
    Timebase m_timebase;
    Mixer m_mixer;
    std::function<void(const std::string &)> m_answer;
    std::function<void(std::int64_t, const std::string &)> m_speak;
};

} // namespace unknot::sound
