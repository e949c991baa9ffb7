// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <optional>

namespace unknot::diary {

/// The lived day that a record is about; nothing for what is about none.
template<typename R>
std::optional<base::Date> dayOf(const R &record)
{
    if constexpr (requires { record.started; })
        return record.started.day;
    else if constexpr (requires { record.at; })
        return record.at.day;
    else if constexpr (requires { record.day; })
        return record.day;
    else
        return std::nullopt;
}

} // namespace unknot::diary
