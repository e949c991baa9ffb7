// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pose_seconds.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace unknot::figure {

namespace {

/// From each key pose to the next one, round and round.
std::vector<double> ownPace(const Animation &animation, const std::vector<std::size_t> &poses)
{
    std::vector<double> seconds;
    for (std::size_t i = 0; i < poses.size(); ++i) {
        const double from = animation.startOf(poses[i]);
        const bool isLast = i + 1 == poses.size();
        const double to =
            isLast ? animation.seconds() + animation.startOf(poses.front()) : animation.startOf(poses[i + 1]);
        seconds.push_back(to - from);
    }
    return seconds;
}

std::size_t longestHeld(const Animation &animation, const std::vector<std::size_t> &poses)
{
    const auto held = [&](std::size_t pose) { return animation.frames[pose].hold; };
    return static_cast<std::size_t>(std::ranges::max_element(poses, {}, held) - poses.begin());
}

} // namespace

std::vector<int> poseSeconds(const Animation &animation, const content::Dose &dose, int stepSeconds)
{
    const auto poses = keyPoses(animation);
    if (poses.size() == 1)
        return {stepSeconds};
    std::vector<double> seconds = ownPace(animation, poses);
    if (dose.holdSeconds)
        seconds[longestHeld(animation, poses)] = *dose.holdSeconds;
    else if (dose.repetitions && animation.seconds() > 0)
        for (double &each : seconds)
            each *= static_cast<double>(stepSeconds) / *dose.repetitions / animation.seconds();
    std::vector<int> whole;
    for (const double each : seconds)
        whole.push_back(std::max(1, static_cast<int>(std::lround(each))));
    return whole;
}

} // namespace unknot::figure
