// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/content/content.h"
#include "core/records/answer.h"

#include <QString>

#include <string>
#include <vector>

namespace unknot::ui {

/// One way to say more about an answer: a detail of it, or the answer to a question that follows from it.
struct DetailOption
{
    QString label;
    std::string key; ///< of the detail; empty: `question` is answered instead
    records::AnswerField value;
    base::QuestionId question;
};

/// A line of options of which one may be chosen; none has to be.
struct DetailGroup
{
    QString label;
    std::vector<DetailOption> options;
};

/// What is asked in place once a question is answered with yes or not sure. Left alone, the graver meaning counts.
std::vector<DetailGroup> detailsOf(const content::Content &content, const content::Question &question,
                                   base::Date today);

} // namespace unknot::ui
