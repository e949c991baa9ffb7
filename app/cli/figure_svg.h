// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/animation.h"

#include <cstddef>
#include <string>
#include <vector>

namespace unknot::cli {

/// What of a figure is drawn, and for whom.
struct Strip
{
    std::string text;                ///< what is seen, in words
    std::vector<std::size_t> frames; ///< side by side
    bool mirrored = false;           ///< the left side of the body
    std::string region;              ///< the sore place; empty: the figure's own
};

/// Poses as one SVG picture that needs nothing else, with the seconds that each is held below it.
std::string svgOf(const figure::Animation &animation, const Strip &strip);

} // namespace unknot::cli
