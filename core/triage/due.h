// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/content/content.h"
#include "core/triage/facts.h"

namespace unknot::triage {

/// What the Start button has to ask first (clinical 5.9.8). A due answer keeps its value until it is put again.
struct Due
{
    enum class PageOne {
        Fresh,      ///< nothing to ask
        NothingNew, ///< *Nothing new* on the button renews it
        Show        ///< page 1 has to be shown
    };
    PageOne pageOne = PageOne::Show;
    bool pageTwo = true;
};

Due due(const content::Content &content, const Answers &answers, base::Instant now);

/// The answers that *Nothing new* gives: those of page 1 again, stamped now. Ask only when due() says NothingNew.
std::vector<records::Answer> renewPageOne(const content::Content &content, const Answers &answers,
                                          const base::Moment &now);

} // namespace unknot::triage
