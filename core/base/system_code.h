// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace unknot::base {

/// What an errno of a file operation means to us. Whatever is not named is InputOutput.
ErrorCode codeOfSystem(int number);

} // namespace unknot::base
