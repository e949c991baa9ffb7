// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/content/technique.h"

namespace unknot::plan {

/// Repetitions may be at one's own pace; how long something presses is never up to the moment.
inline bool mayBeByHand(const content::Technique &technique)
{
    return technique.dose.repetitions.has_value() && !base::isPress(technique.kind);
}

} // namespace unknot::plan
