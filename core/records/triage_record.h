// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/records/answer.h"

#include <string>
#include <vector>

namespace unknot::records {

/// What an assessment left to be stored with the answers it looked at, all or nothing.
struct TriageRecord
{
    std::vector<Answer> answers;
    std::vector<Statement> statements;
    std::vector<Finding> toSet;
    std::vector<base::Uuid> toClear; ///< findings
    std::string clearedBy;
};

} // namespace unknot::records
