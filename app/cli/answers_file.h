// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/records/answer.h"

#include <string>
#include <vector>

namespace unknot::cli {

/// What `triage --answers` says (docs/cli.md).
struct AnswersFile
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    std::vector<base::RegionId> regions;
};

/// Stops with exit 2 and names every unknown id and value at once; nothing is assumed.
AnswersFile readAnswers(const std::string &path, const content::Content &content, const base::Moment &now);

} // namespace unknot::cli
