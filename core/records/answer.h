// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/uuid.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unknot::records {

using AnswerField = std::variant<bool, int, std::string, std::vector<std::string>>;

/// What was answered: "yes", "no", "unsure", "skipped", "known", or the word of a typed question (QP1 "20-49"), with
/// the details that design 6 names ({"limb": "arm", "hours": 24}).
struct AnswerValue
{
    std::string value;
    std::map<std::string, AnswerField, std::less<>> details;

    friend bool operator==(const AnswerValue &, const AnswerValue &) = default;
};

/// A question answered at a moment. Being due is computed, never stored. Later answers win, all are kept.
struct Answer
{
    base::Uuid id;
    base::QuestionId question;
    AnswerValue value;
    base::Moment answeredAt;

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// "I have been seen", "I know this" (of a rule), "It's gone" (of an episode).
struct Statement
{
    enum class Kind { Seen, Disagree, Gone };
    base::Uuid id;
    Kind kind{};
    base::Moment at;
    base::RuleId rule;   ///< of Disagree
    std::string episode; ///< of Gone: the body part's word
    std::map<std::string, AnswerField, std::less<>> details;

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// A rule that fired, on record: ids and values, no sentences. A latch is one not yet cleared.
struct Finding
{
    base::Uuid id;
    base::RuleId rule;
    std::string level; ///< word of base::Level
    base::Moment since;
    std::map<std::string, std::string, std::less<>> inputs;
    std::string rulesVersion;
    std::optional<base::Instant> until;
    std::optional<base::Moment> clearedAt;
    std::string clearedBy;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace unknot::records
