// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unknot::cli {

struct Command;

/// The manual page of unknot-cli.
std::string manPage(const Command &program);
/// That of the window, from what `unknot --help` prints. Throws std::runtime_error when it cannot be read.
std::string manPageOfWindow(const std::string &help);

} // namespace unknot::cli
