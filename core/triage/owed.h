// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/triage/facts.h"

#include <vector>

namespace unknot::triage {

/// Whether a question can matter now: by place, age and how long it has lasted (clinical 5.2b).
bool canMatter(const content::Question &question, const Answers &answers, const Facts &facts);

/// What is not answered yet and needed: first what opens everything, then the rest of the rows, then what is asked in
/// passing. Not owed is not skipped; an answer given anyway always counts.
std::vector<base::QuestionId> owed(const content::Content &content, const Answers &answers, const Facts &facts);

/// The rows of a page: those that always stand there, and those of which a question can matter now.
std::vector<const content::Row *> rowsOf(const content::Content &content, int page, const Inputs &inputs,
                                         const base::Moment &now);

} // namespace unknot::triage
