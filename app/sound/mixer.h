// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"

#include <array>
#include <span>
#include <vector>

namespace unknot::sound {

/// Something to be heard from a sample of the stream on.
struct Placed
{
    SharedPcm pcm;
    Kind kind{};
    Sample at = 0;
    float gain = 1.0F;
};

/// Adds tones and voice into the stream, each from exactly its sample.
///
/// Where nothing sounds there is dither of one bit: heard by nobody, but wireless and HDMI devices that fall asleep
/// on zeros stay awake, and the first tone is heard whole. Nothing is ever louder than -6 dBFS.
class Mixer
{
public:
    /// Not before the frontier.
    void place(Placed placed);
    /// Fades the sentence that is being said.
    void hushVoice();
    void setVolume(Kind kind, float gain);
    /// Writes the next samples of the stream.
    void render(std::span<std::int16_t> out);

    Sample frontier() const { return m_frontier; } ///< the first sample not yet written
    bool isSounding() const { return !m_sounding.empty(); }

private:
    struct Sounding
    {
        Placed placed;
        Sample fadeFrom = -1; ///< -1: to its end
    };
    struct Volume
    {
        float now = 1.0F;
        float wanted = 1.0F;
    };

    void add(const Sounding &sounding, std::size_t count);
    std::int16_t finish(float value);
    bool isOver(const Sounding &sounding) const;

    std::vector<Sounding> m_sounding;
    std::array<Volume, kKinds> m_volumes;
    std::vector<float> m_sum;
    Sample m_frontier = 0;
    std::uint32_t m_noise = 0x2545F491;
};

} // namespace unknot::sound
