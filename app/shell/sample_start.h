// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

/// A made-up year in its own folder, looked at with the person's own appearance, text size and language.
void makeSample(const std::filesystem::path &folder, const base::Clock &clock);

} // namespace unknot::ui
