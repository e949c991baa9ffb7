// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/content/problem.h"

namespace unknot::content {

/// Everything that can only be judged when all files are read.
void check(const Content &content, Problems &problems);

} // namespace unknot::content
