// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::base {

/// What a process that holds health data does first: its files are for their owner alone, and neither a crash nor
/// another program of the same user can make a picture of its memory.
void keepPrivate();

} // namespace unknot::base
