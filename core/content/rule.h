// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unknot::content {

/// A plain value in a condition or an answer.
using Scalar = std::variant<bool, int, std::string>;

/// One comparison of an answer or a named fact. Exactly one of `question` and `fact` is set.
struct Test
{
    enum class Op { Is, In, Ge, Le };
    std::string question; ///< QA1 …
    std::string field;    ///< of a typed answer ("pattern"); empty: its value
    std::string fact;     ///< a fact from the diary or the call ("region-part")
    Op op = Op::Is;
    std::vector<Scalar> values; ///< one, or the choices of In
};

/// The facts that rules may ask about, as core/triage/facts.cpp gives them: a rule on a fact of another name would
/// never fire, so content with one is refused.
inline constexpr auto kFactNames = std::to_array<std::string_view>(
    {"asks-better",        "asks-return",    "both-legs",        "come-backs",     "disabled-days",
     "entries-later",      "function-today", "general-activity", "headache-days",  "heads-up",
     "home-care-days",     "injury-days",    "level-now",        "moving-unclear", "never-checked",
     "new-spread",         "nights",         "not-better",       "pain-days",      "painkiller-days",
     "painkiller-now",     "pattern-signs",  "peg-rise",         "region",         "rising",
     "rising-again",       "same-spot",      "severe-days",      "severe-run",     "skipped-b",
     "stopped-unanswered", "tired-today",    "unanswered-a",     "widening",       "worse-after-silence",
     "worst-today"});

/// all / any / not over tests: the `when` of a rule (design 6).
struct Condition
{
    enum class Kind { All, Any, Not, Test };
    Kind kind = Kind::All;
    std::vector<Condition> parts; ///< of All, Any, Not
    Test test;                    ///< of Test
};

/// What something not offered for now is (design 6, Locks).
enum class LockWhat {
    All,
    Press,
    Ball,
    Roller,
    Hook,
    Hands,
    Stretch,
    Heat,
    Cold,
    Floor,
    Prone,
    Supine,
    Kneel,
    EndRange,
    Neck,
    Technique,
    Medicine
};

/// A lock as a rule asks for it.
struct LockTemplate
{
    LockWhat what{};
    std::string id;                   ///< of LockWhat::Technique and Medicine
    std::vector<std::string> regions; ///< ids or pairs; empty: everywhere
    base::Side side = base::Side::None;
    std::vector<base::TechniqueId> except; ///< of LockWhat::All: what stays open
    std::optional<int> cap;                ///< limits the pressure instead of locking
    std::optional<Condition> when;         ///< of this lock alone, besides the rule's own
    std::string text;
};

/// How `unsure` and `skipped` count for a rule (clinical 5.9.3).
enum class Unsure { AsYes, AsNo, LevelLower };

/// A rule of when to see someone (clinical 5.3–5.8).
struct Rule
{
    base::RuleId id; ///< E1 …
    base::Level level{};
    Condition when;
    Unsure unsure = Unsure::AsNo;
    bool skippedAsUnsure = false; ///< put and left unanswered counts like "not sure"; else like no
    std::vector<LockTemplate> locks;
    std::string message; ///< what to do now
    std::string why;     ///< why it matters, one clause
    std::string say;     ///< what to say on the phone
    int latchHours = 0;  ///< 0: no latch
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

/// The regions that pain in an arm or a leg is pressed at: what is left alone while a limb is in question.
struct Limb
{
    std::string limb; ///< "arm", "leg"
    std::vector<std::string> regions;
};

} // namespace unknot::content
