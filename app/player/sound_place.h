// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>

#include <optional>
#include <vector>

namespace unknot::plan {
class PermittedPlan;
}

namespace unknot::ui {

/// What the sound of a routine is remembered for: the desk, where others hear it, else the routine.
struct SoundPlace
{
    QString name;
    SoundProfile first = SoundProfile::Lively; ///< until the person chooses
};

/// `places` are where the person has said to be.
SoundPlace soundPlaceOf(const plan::PermittedPlan &plan, const std::optional<std::vector<base::Place>> &places);

} // namespace unknot::ui
