// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/rule.h"
#include "core/triage/facts.h"
#include "core/triage/truth.h"

#include <string>
#include <vector>

namespace unknot::triage {

/// How to read what is not there while one rule is evaluated.
struct Reading
{
    bool skippedAsUnsure = false;
    bool ageFits = false; ///< what a test of an unknown age gives
};

/// A condition over answers and facts. An answer `unsure` makes a test of "yes" Unsure; one that was never asked, or
/// skipped without skippedAsUnsure, makes it False (design 6). A fact that is not there is False.
Truth evaluate(const content::Condition &condition, const Answers &answers, const Facts &facts,
               const Reading &reading);

/// The questions and facts by which a condition came out as it did, in its own order, each once.
std::vector<std::string> because(const content::Condition &condition, const Answers &answers, const Facts &facts,
                                 const Reading &reading);

} // namespace unknot::triage
