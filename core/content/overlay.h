// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/checks.h"
#include "core/content/language.h"

#include <string_view>
#include <vector>

namespace unknot::content {

/// Whether this is the file of another language: languages/de.json.
bool isOverlay(std::string_view path);

/// The tag in its name: "de".
std::string tagOf(std::string_view path);

/// Puts the sentences of an overlay in the place of the English ones. What names nothing, is no sentence or does not
/// fit is reported and left in English.
Language applyOverlay(const JsonFile &overlay, std::vector<JsonFile> &english, Problems &problems);

} // namespace unknot::content
