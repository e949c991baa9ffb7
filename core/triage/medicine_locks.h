// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/triage/facts.h"

#include <string>
#include <vector>

namespace unknot::triage {

/// A part of a question about conditions, and what was said to it.
struct AskedPart
{
    const content::Question *question = nullptr;
    const content::Choice *part = nullptr;
    std::string answer; ///< yes, no, unsure; empty: never answered, or left open
};

/// The parts of questions that the locks of a medicine hang on, each once, in the order of its locks.
std::vector<AskedPart> partsBefore(const content::Content &content, const content::Medicine &medicine,
                                   const Answers &answers);

/// What the answers lock of a medicine; "not sure" counts as yes. What nobody answered locks nothing here.
std::vector<content::Lock> locksOf(const content::Medicine &medicine, const Answers &answers);

} // namespace unknot::triage
