// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/trend_view.h"
#include "core/trends/relief.h"

#include <span>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// At most three of what was used, and only what has the five rated sessions that a comparison needs. More would look
/// like a ranking, and with many some look good by chance (clinical 6.5).
std::vector<HelpRow> helpRows(std::span<const trends::Relief> all, const content::Content &content);
/// What is to be said above them: too few so far, no difference, or nothing.
QString helpNote(std::span<const trends::Relief> all);

} // namespace unknot::ui
