// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/voice.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace unknot::sound {

namespace {

constexpr int kSilence = 60;   // of 32767: less than this is the engine's pause before and after
constexpr double kLoud = 0.32; // -10 dBFS

} // namespace

Pcm doubled(const Pcm &samples)
{
    const auto at = [&samples](std::ptrdiff_t n) -> int {
        const auto last = static_cast<std::ptrdiff_t>(samples.size()) - 1;
        return samples[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(n, 0, last))];
    };
    Pcm out;
    out.reserve(samples.size() * 2);
    for (std::ptrdiff_t n = 0; n < static_cast<std::ptrdiff_t>(samples.size()); ++n) {
        // Four neighbours: two alone would dull the consonants.
        const int between = (9 * (at(n) + at(n + 1)) - at(n - 1) - at(n + 2)) / 16;
        out.push_back(static_cast<std::int16_t>(at(n)));
        out.push_back(static_cast<std::int16_t>(std::clamp(between, -32768, 32767)));
    }
    return out;
}

Pcm trimmedAndLevelled(Pcm samples)
{
    const auto isHeard = [](std::int16_t sample) { return std::abs(static_cast<int>(sample)) > kSilence; };
    const auto first = std::find_if(samples.begin(), samples.end(), isHeard);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isHeard).base();
    if (first >= last)
        return {};
    Pcm out(first, last);
    int top = 1;
    for (const std::int16_t sample : out)
        top = std::max(top, std::abs(static_cast<int>(sample)));
    const double gain = kLoud * 32767.0 / top;
    for (std::int16_t &sample : out)
        sample = static_cast<std::int16_t>(std::lround(sample * gain));
    return out;
}

} // namespace unknot::sound
