// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/pages/command_tree.h"

#include <string>
#include <vector>

namespace unknot::cli {

/// In single quotes, as every shell of ours reads them. `quote` is how a single quote itself is written.
std::string quoted(const std::string &text, const std::string &quote);
/// "--data|--now": the options that are followed by a value, anywhere.
std::vector<std::string> optionsWithValue(const Command &program);
/// The options of the program, which stand after every command too, and those of the command.
std::vector<const Word *> optionsOf(const Command &program, const Command &command);

} // namespace unknot::cli
