// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace unknot::base {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

} // namespace unknot::base
