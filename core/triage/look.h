// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/content/content.h"
#include "core/triage/diary_days.h"
#include "core/triage/facts.h"

#include <optional>
#include <string_view>

namespace unknot::triage {

/// Everything that the diary facts of clinical 5.7 are computed from.
struct Look
{
    const content::Content &content;
    const Inputs &inputs;
    const Answers &answers;
    const base::Moment &now;
    const records::History &history;
    DiaryDays days;

    base::Date today() const { return now.day; }
    /// The latest answer that was not skipped; null when there is none.
    const records::Answer *answer(std::string_view question) const;
    bool isAnswered(std::string_view question, std::string_view value) const;
    std::optional<bool> flag(std::string_view question, std::string_view field) const;
    std::optional<int> number(std::string_view question, std::string_view field) const;
    std::optional<std::string> word(std::string_view question, std::string_view field) const;
    /// The latest "I have been seen" that is not later than now; null when there is none.
    const records::Statement *seen() const;
};

void addAnswerFacts(const Look &look, Facts &facts);
void addPainFacts(const Look &look, Facts &facts);
void addCourseFacts(const Look &look, Facts &facts);
void addPlaceFacts(const Look &look, Facts &facts);
void addMedicineFacts(const Look &look, Facts &facts);

} // namespace unknot::triage
