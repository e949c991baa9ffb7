// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/spell.h"

#include <QString>

#include <optional>

namespace unknot::ui {

/// What the quiet card says when it is gone.
struct SpellStory
{
    QString course; ///< "9 days, from 6 to 0."
    QString used;   ///< what was used most often; empty: nothing
};

/// `to`: the level now, if it was given. Without a spell in the diary there is not much to tell.
SpellStory tellStory(const content::Content &content, const std::optional<triage::Spell> &spell,
                     std::optional<int> to);

} // namespace unknot::ui
