// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/mixer.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace unknot::sound {

namespace {

constexpr Sample kFade = kRate / 50;
constexpr float kFull = 32767.0F;
constexpr float kKnee = 0.40F;    // below, nothing is changed
constexpr float kCeiling = 0.50F; // -6 dBFS

float limited(float value)
{
    const float size = std::abs(value);
    if (size <= kKnee)
        return value;
    constexpr float kRoom = kCeiling - kKnee;
    return std::copysign(kKnee + kRoom * std::tanh((size - kKnee) / kRoom), value);
}

} // namespace

void Mixer::place(Placed placed)
{
    assert(placed.pcm && placed.at >= m_frontier);
    if (placed.kind == Kind::Voice)
        hushVoice(); // two sentences at once are none
    m_sounding.push_back({std::move(placed)});
}

void Mixer::hushVoice()
{
    for (Sounding &sounding : m_sounding) {
        if (sounding.placed.kind == Kind::Voice && sounding.fadeFrom < 0)
            sounding.fadeFrom = m_frontier;
    }
}

void Mixer::setVolume(Kind kind, float gain)
{
    Volume &volume = m_volumes[static_cast<std::size_t>(kind)];
    volume.wanted = gain;
    const bool heard = std::any_of(m_sounding.begin(), m_sounding.end(),
                                   [kind](const Sounding &sounding) { return sounding.placed.kind == kind; });
    if (!heard)
        volume.now = gain;
}

void Mixer::render(std::span<std::int16_t> out)
{
    m_sum.assign(out.size(), 0.0F);
    for (const Sounding &sounding : m_sounding)
        add(sounding, out.size());
    std::transform(m_sum.begin(), m_sum.end(), out.begin(), [this](float value) { return finish(value); });
    m_frontier += static_cast<Sample>(out.size());
    for (Volume &volume : m_volumes)
        volume.now = volume.wanted;
    std::erase_if(m_sounding, [this](const Sounding &sounding) { return isOver(sounding); });
}

void Mixer::add(const Sounding &sounding, std::size_t count)
{
    const Placed &placed = sounding.placed;
    const Volume &volume = m_volumes[static_cast<std::size_t>(placed.kind)];
    const float step = (volume.wanted - volume.now) / static_cast<float>(count);
    const Sample first = std::max<Sample>(0, placed.at - m_frontier);
    const Sample length = static_cast<Sample>(placed.pcm->size());
    const Sample last = std::min(static_cast<Sample>(count), placed.at + length - m_frontier);
    for (Sample n = first; n < last; ++n) {
        float gain = placed.gain * (volume.now + step * static_cast<float>(n));
        if (sounding.fadeFrom >= 0) {
            const Sample gone = m_frontier + n - sounding.fadeFrom;
            gain *= std::max(0.0F, 1.0F - static_cast<float>(gone) / static_cast<float>(kFade));
        }
        const Sample place = m_frontier + n - placed.at;
        m_sum[static_cast<std::size_t>(n)] +=
            gain * static_cast<float>((*placed.pcm)[static_cast<std::size_t>(place)]) / kFull;
    }
}

std::int16_t Mixer::finish(float value)
{
    // xorshift: the noise has to be cheap and the same in every run, not good.
    m_noise ^= m_noise << 13;
    m_noise ^= m_noise >> 17;
    m_noise ^= m_noise << 5;
    const int dither = static_cast<int>(m_noise & 1U) - static_cast<int>((m_noise >> 1) & 1U);
    const int sample = static_cast<int>(std::lround(limited(value) * kFull)) + dither;
    constexpr int kTop = static_cast<int>(kCeiling * kFull);
    return static_cast<std::int16_t>(std::clamp(sample, -kTop, kTop));
}

bool Mixer::isOver(const Sounding &sounding) const
{
    if (sounding.fadeFrom >= 0 && m_frontier >= sounding.fadeFrom + kFade)
        return true;
    return m_frontier >= sounding.placed.at + static_cast<Sample>(sounding.placed.pcm->size());
}

} // namespace unknot::sound
