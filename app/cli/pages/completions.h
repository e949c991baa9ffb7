// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unknot::cli {

struct Command;

/// What completes the words of unknot-cli in each shell.
std::string bashCompletion(const Command &program);
std::string zshCompletion(const Command &program);
std::string fishCompletion(const Command &program);

} // namespace unknot::cli
