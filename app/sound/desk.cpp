// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/desk.h"

#include <utility>

namespace unknot::sound {

Desk::Desk(std::function<void(const std::string &)> answer,
           std::function<void(std::int64_t id, const std::string &text)> speak)
    : m_answer(std::move(answer))
    , m_speak(std::move(speak))
{
}

void Desk::play(const PlayCue &cue)
{
    SharedPcm tone = m_tones.find(cue.cue);
    if (!tone)
        return;
    m_schedule.add({cue.id, cue.at, cue.cue, {std::move(tone), kindOf(cue.cue), 0, static_cast<float>(cue.gain)}});
}

void Desk::say(const Speak &sentence)
{
    m_schedule.add({sentence.id, sentence.at, base::Cue::Say, {nullptr, Kind::Voice}});
    m_speak(sentence.id, sentence.text);
}

void Desk::spoken(std::int64_t id, const SharedPcm &pcm)
{
    m_schedule.spoken(id, pcm);
}

void Desk::cancel(const Cancel &cancel)
{
    m_schedule.cancelAfter(cancel.after);
    m_mixer.hushVoice();
}

void Desk::setVolume(const SetVolume &volume)
{
    m_mixer.setVolume(volume.kind, static_cast<float>(volume.gain));
}

void Desk::render(std::span<std::int16_t> out, Nanoseconds now)
{
    const Sample end = m_mixer.frontier() + static_cast<Sample>(out.size());
    m_timebase.wrote(end, now);
    for (Due &due : m_schedule.take(m_mixer.frontier(), end, m_timebase)) {
        m_answer(playedLine(due.id, due.sound.at, m_timebase.lag()));
        m_mixer.place(std::move(due.sound));
    }
    m_mixer.render(out);
}

} // namespace unknot::sound
