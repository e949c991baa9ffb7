// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/zone.h"

#include <QString>

namespace unknot::ui {

/// When something that rests is open again: "18:40" today, "Thursday 18:40" later.
QString untilText(base::Instant until, base::Instant now, const base::Zone &zone);

} // namespace unknot::ui
