// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/plain_record.h"

#include <string>

namespace unknot::transfer {

/// Why a record was left out, in English, as an author of a file needs to know it.
std::string sentenceFor(const records::Refusal &refusal);

} // namespace unknot::transfer
