// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// How hard our texts may be to read: readability.json.
struct Readability
{
    int highestGrade = 0;
    std::vector<std::string> allowedTerms; ///< in small letters; each counts as one short word
};

/// Syllables of an English word in small letters, by its vowels; at least one.
int syllablesOf(std::string_view word);

/// Flesch–Kincaid: the years of school that it takes to read these English texts. Each text ends a sentence. 0 when
/// there is no word.
double gradeOf(std::span<const std::string> texts, const Readability &rules);

} // namespace unknot::content
