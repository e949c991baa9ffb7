// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/look.h"

namespace unknot::triage {
namespace {

template<typename Field>
std::optional<Field> fieldOf(const records::Answer *answer, std::string_view name)
{
    if (!answer)
        return std::nullopt;
    const auto found = answer->value.details.find(name);
    if (found == answer->value.details.end())
        return std::nullopt;
    const auto *value = std::get_if<Field>(&found->second);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

const records::Answer *Look::answer(std::string_view question) const
{
    const auto found = answers.find(base::QuestionId(std::string(question)));
    return found == answers.end() || found->second->value.value == "skipped" ? nullptr : found->second;
}

bool Look::isAnswered(std::string_view question, std::string_view value) const
{
    const auto *given = answer(question);
    return given && given->value.value == value;
}

std::optional<bool> Look::flag(std::string_view question, std::string_view field) const
{
    return fieldOf<bool>(answer(question), field);
}

std::optional<int> Look::number(std::string_view question, std::string_view field) const
{
    return fieldOf<int>(answer(question), field);
}

std::optional<std::string> Look::word(std::string_view question, std::string_view field) const
{
    return fieldOf<std::string>(answer(question), field);
}

const records::Statement *Look::seen() const
{
    return lastSeen(inputs.statements, now.at);
}

} // namespace unknot::triage
