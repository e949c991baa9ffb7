// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/triage/assess.h"

#include <span>
#include <vector>

namespace unknot::triage {

/// Where a question that is no red flag is asked in passing: never on a screen of its own (clinical 5.2b).
enum class Passing {
    Return, ///< before a place is chosen: how it is after a silence, or compared with the start
    Level,  ///< one line beside the level of a place
    After   ///< the page after a session
};

/// What is asked there now; null: nothing. One line at a time. What has to be known for a rule that holds comes
/// first; what can wait is asked once a week and from the second visit on, so that the first press is not farther
/// away.
const content::Question *askedInPassing(const content::Content &content, const Inputs &inputs, Passing where,
                                        const base::Moment &now);

/// Whether passing that line over is an answer: it was put and left open (clinical C14). Of the others nothing was
/// said, and the numbers of the diary speak alone until somebody says something (5.9.8).
bool countsWhenLeftOpen(const content::Question &question);

/// Whether anybody was ever asked what the rows of the check ask. An answer in passing is no check: it locks nothing.
bool wasChecked(const content::Content &content, std::span<const records::Answer> answers);

} // namespace unknot::triage
