// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/content/content.h"
#include "core/triage/assess.h"

#include <map>
#include <set>
#include <string>
#include <variant>

namespace unknot::triage {

/// What rules may ask about besides answers: yes/no, a number, or a set of words of which any may match.
using Fact = std::variant<bool, int, std::set<std::string, std::less<>>>;
using Facts = std::map<std::string, Fact, std::less<>>;

/// The latest answer of each question that is not later than `now`.
using Answers = std::map<base::QuestionId, const records::Answer *>;
Answers latest(const Inputs &inputs, base::Instant now);

/// Facts of the call and of the diary (clinical 5.7), each by its name in rules.json.
Facts collect(const content::Content &content, const Inputs &inputs, const Answers &answers, const base::Moment &now);

/// QA questions that nobody has answered, or that were put and left unanswered.
std::vector<base::QuestionId> unansweredA(const content::Content &content, const Answers &answers);

/// The latest "I have been seen" that is not later than `now`; null when there is none.
const records::Statement *lastSeen(std::span<const records::Statement> statements, base::Instant now);

/// The day on which somebody was seen: as it was told, else when it was said.
base::Date visitDay(const records::Statement &seen);

std::string toText(const Fact &fact);

} // namespace unknot::triage
