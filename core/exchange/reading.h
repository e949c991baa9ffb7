// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_reader.h"

#include <memory>

namespace unknot::exchange {

/// The taker said no. Thrown and caught within this folder.
struct Stopped
{
};

/// Lets a reader read, and makes a refusal of what it throws.
template<typename Reader>
base::Result<void> readWith(const Source &source, const RecordTaker &take)
{
    try {
        // With its buffer too large for a stack.
        const auto reader = std::make_unique<Reader>(source, take);
        return reader->read();
    } catch (const Unreadable &reason) {
        return base::failure(base::ErrorCode::BadInput, reason.what());
    } catch (const Stopped &) {
        return base::failure(base::ErrorCode::Interrupted, "stopped on request");
    }
}

} // namespace unknot::exchange
