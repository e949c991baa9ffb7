// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QString>

#include <optional>
#include <string>

namespace unknot::ui {

/// "Entry of 14 March 2026": a record by the table it is in ("entries", "sessions" …) and the day it is about.
QString recordName(const std::string &kind, const std::optional<base::Date> &day);

} // namespace unknot::ui
