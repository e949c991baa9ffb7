// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/joint.h"
#include "core/figure/animation.h"

#include <span>
#include <string>
#include <vector>

namespace unknot::figure {

/// How far joints go: of the content.
using Joints = std::span<const content::Joint>;

/// Something that a body cannot do.
struct Fault
{
    enum class Kind { Ground, Wall, Door, Hook, Seat, Table, Roller, Pillow, Limb, Reach, Joint, Slide, Contact };

    Kind kind{};
    double at = 0; ///< seconds into the round
    std::string text;
};

/// What is wrong with a figure anywhere in its round; each kind of thing is told once, where it is worst.
std::vector<Fault> faultsOf(const Animation &animation, Joints joints);

} // namespace unknot::figure
