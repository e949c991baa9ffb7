// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/commands.h"

namespace unknot::cli {

inline constexpr auto kDescription = "Unknot on the command line: content, safety check, player and diary.";

/// Every word that unknot-cli knows: the options of every command, and the commands.
void addWords(CLI::App &app, Globals &globals, Commands &commands);

} // namespace unknot::cli
