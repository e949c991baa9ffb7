// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/plan/plan.h"

#include <chrono>
#include <string>

/// How plans and times read for people in a terminal.
namespace unknot::cli {

/// "1:40", with hours only when there are any.
std::string toText(std::chrono::milliseconds time);
std::string toText(const plan::Plan &plan, const content::Content &content);

} // namespace unknot::cli
