// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/content/content.h"
#include "core/content/lock.h"
#include "core/records/answer.h"
#include "core/records/history.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unknot::triage {

enum class State { Complete, UnknownA, Partial };

/// What an assessment looks at besides the rules. `now` is only compared with stored UTC.
struct Inputs
{
    std::span<const records::Answer> answers; ///< the latest of each question counts
    std::span<const records::Statement> statements;
    const records::History *history = nullptr; ///< null: no diary
    std::vector<base::RegionId> regions;       ///< marked now
    std::optional<int> levelNow;               ///< just marked on the map
};

struct Fired
{
    base::RuleId id;
    base::Level level{};
    std::vector<std::string> because; ///< question or fact ids
    std::string message;
    std::string why;
    std::vector<base::SourceId> sources;
    bool latched = false;
    bool isNew = true; ///< not on record yet: nobody has been shown it
    std::optional<base::Instant> until;
};

/// The answer of the safety check: pure values; the caller stores `toSet` and `toClear` with the answers.
struct Assessment
{
    base::Level level = base::Level::Care;
    State state = State::UnknownA;
    std::vector<Fired> findings;        ///< highest level first, then E U C D K G, then number
    std::vector<content::Lock> locks;   ///< a union; nothing else decides what is not offered
    std::vector<base::RuleId> known;    ///< fire, but the person knows them and somebody has checked
    std::vector<base::QuestionId> owed; ///< not answered yet and needed
    std::map<std::string, std::string> facts;
    std::vector<records::Finding> toSet;
    std::vector<base::Uuid> toClear;
    std::string rulesVersion;
};

Assessment assess(const content::Content &content, const Inputs &inputs, const base::Moment &now);

/// What remains when the rules cannot be read: level care, everything locked but slow breathing (design 6).
Assessment withoutRules();

} // namespace unknot::triage
