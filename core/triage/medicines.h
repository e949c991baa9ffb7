// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/instant.h"
#include "core/content/content.h"
#include "core/records/history.h"

#include <string>
#include <vector>

namespace unknot::triage {

/// A medicine that the diary says was taken or put on.
struct Taken
{
    base::Instant at{};
    base::Date day;
    bool onSkin = false;
    std::string region; ///< of skin products; empty: not said
};

std::vector<Taken> takenSince(const content::Content &content, const records::History &history, base::Instant since,
                              base::Instant now);

} // namespace unknot::triage
