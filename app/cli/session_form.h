// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/content/content.h"
#include "core/records/session.h"

#include <nlohmann/json.hpp>
#include <string>

namespace unknot::cli {

/// `identified`: with id and day, as stored ones are printed.
nlohmann::ordered_json toJson(const records::Session &session, bool identified);
/// Reads the form of `session add`. Stops with exit 2, naming what is wrong; nothing is assumed.
records::Session sessionFrom(const nlohmann::ordered_json &object, const content::Content &content,
                             const base::Zone &zone);
std::string toText(const records::Session &session, const content::Content &content);

} // namespace unknot::cli
