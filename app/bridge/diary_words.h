// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace unknot::ui {

/// The words that an entry may carry besides levels, in the order in which they are offered.
const std::vector<std::string> &careWords();   ///< done elsewhere
const std::vector<std::string> &feelWords();   ///< how it feels
const std::vector<std::string> &factorNames(); ///< what may have to do with it

/// What a factor is answered with; in hours where it is counted.
const std::vector<std::string> &factorValues(std::string_view factor);

/// What such a word is called in the window; a word of the person's own is its own name.
QString careText(std::string_view word);
QString feelText(std::string_view word);
QString factorText(std::string_view name);
QString factorValueText(std::string_view factor, std::string_view value);

} // namespace unknot::ui
