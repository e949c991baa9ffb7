// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/content/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

enum class Screen { A, B, P, Later }; ///< page 1 (QA), page 1 (QB), page 2 (QP), asked in passing

/// How a question is answered (design 6). YesNo also takes unsure; `known` where allowed.
enum class AnswerKind {
    YesNo,
    Limb,
    Nights,
    Injury,
    Stiffness,
    Sight,
    Levels,
    Function,
    Start,
    AgeBand,
    Cancer,
    Clot,
    Pregnancy,
    Conditions,
    Places,
    Choice
};

/// One of the answers that a person chooses from, or one of the things that a question asks about.
struct Choice
{
    std::string id; ///< what is kept
    std::string text;
};

struct Question
{
    base::QuestionId id; ///< QA1 …
    Screen screen{};
    AnswerKind kind = AnswerKind::YesNo;
    std::string text;      ///< exact, plain
    std::string shortText; ///< as in "You told us: …"
    std::string help;
    std::string clarify; ///< one line shown once when the answer is "not sure"
    bool knownAllowed = false;
    bool reassuring = false;
    std::vector<Choice> choices;   ///< of AgeBand, Function and Choice
    std::vector<Choice> parts;     ///< of Conditions
    int freshHours = 0;            ///< afterwards it is due
    std::string yesMeans;          ///< of Choice: what a plain "yes" stands for
    std::optional<Condition> owed; ///< asked only where it can matter; empty: always

    bool hasChoice(std::string_view word) const;
    /// What a person chooses, by the word that is kept; empty when there is none.
    std::string_view choiceText(std::string_view word) const;
};

/// One row of the check (look, "The check: rows"): wider than the questions behind it.
struct Row
{
    std::string id;
    int page = 1;
    std::string head; ///< bold lead: "Down below"
    std::string text;
    std::vector<base::QuestionId> questions;
    bool always = true; ///< else owed by region
};

} // namespace unknot::content
