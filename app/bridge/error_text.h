// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace unknot::ui {

/// What went wrong, as a sentence for people: what is the matter, never a code.
QString errorText(base::ErrorCode code);

} // namespace unknot::ui
