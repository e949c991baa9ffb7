// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace unknot::sound {

constexpr int kRate = 44100; ///< of the stream and of every tone

using Sample = std::int64_t;      ///< a place in the stream; 0 is the first one ever written
using Nanoseconds = std::int64_t; ///< of CLOCK_MONOTONIC
using Pcm = std::vector<std::int16_t>;
using SharedPcm = std::shared_ptr<const Pcm>;

/// What has a volume of its own.
enum class Kind { Tones, Voice, Ticks, Breath };
constexpr int kKinds = 4;

constexpr Nanoseconds kSecond = 1'000'000'000;

constexpr double samplesIn(Nanoseconds span)
{
    return static_cast<double>(span) * kRate / static_cast<double>(kSecond);
}

} // namespace unknot::sound
