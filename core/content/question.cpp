// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/question.h"

#include <algorithm>

namespace unknot::content {

bool Question::hasChoice(std::string_view word) const
{
    return std::ranges::find(choices, word, &Choice::id) != choices.end();
}

std::string_view Question::choiceText(std::string_view word) const
{
    const auto found = std::ranges::find(choices, word, &Choice::id);
    return found == choices.end() ? std::string_view() : std::string_view(found->text);
}

} // namespace unknot::content
