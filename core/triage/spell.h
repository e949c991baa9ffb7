// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/words.h"
#include "core/content/content.h"
#include "core/triage/assess.h"

#include <optional>
#include <vector>

namespace unknot::triage {

/// How a spell of pain went, for the card that closes it: what was seen, not what caused it.
struct Spell
{
    struct Used
    {
        base::TechniqueId technique;
        int times = 0;    ///< sessions with it in this part of the body
        int easier = 0;   ///< of the answers after a step
        int answered = 0; ///< easier, same or worse
    };

    base::Date first;
    int days = 0;            ///< from the first to the last, both counted
    std::optional<int> from; ///< worst of the first day
    int sessions = 0;        ///< that worked on this part of the body
    std::vector<Used> used;  ///< most often first
};

/// The spell in a part of the body that is open at a moment; nothing when there is none.
std::optional<Spell> openSpell(const content::Content &content, const Inputs &inputs, const base::Moment &now,
                               base::BodyPart part);

} // namespace unknot::triage
