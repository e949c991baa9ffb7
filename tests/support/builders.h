// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history.h"

#include "tests/support/entry_builder.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/session_builder.h"

#include <initializer_list>

namespace unknot::test {

/// historyOf({anEntry().on("2026-03-14").average(4), aSession().on("2026-03-15")})
inline records::History historyOf(std::initializer_list<records::Change> changes)
{
    return records::History().with(std::span(changes.begin(), changes.size()));
}

} // namespace unknot::test
