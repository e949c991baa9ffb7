// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/content/content.h"
#include "core/content/lock.h"
#include "core/triage/assess.h"

#include <span>
#include <string>
#include <vector>

namespace unknot::triage {

/// The answer *I understand* (clinical 5.7, override of G3 to G5).
extern const base::QuestionId kUnderstood;

/// What that answer says of these guards: it holds for them alone.
records::AnswerValue understood(std::span<const content::Lock> guards);

/// A guard of a spot or of a dose that somebody has understood becomes a limit, for once: a step lighter, and as
/// short as after a stop. Where that is still open the lock names kUnderstood as the answer. The next use ends it,
/// and the same guard is not passed again within seven days. G1 and G2 have no such answer.
void passUnderstood(const content::Content &content, const Inputs &inputs, base::Instant now,
                    std::vector<content::Lock> &locks);

} // namespace unknot::triage
