// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/answer.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::diary {

/// The details of an answer as a JSON object, so that the file can be read without us: texts, whole numbers, true and
/// false, and lists of texts; nothing else is written, and nothing else is read.
std::string detailsToJson(const std::map<std::string, records::AnswerField, std::less<>> &details);
std::optional<std::map<std::string, records::AnswerField, std::less<>>> detailsFromJson(std::string_view json);

} // namespace unknot::diary
