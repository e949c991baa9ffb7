// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <ostream>
#include <string>
#include <utility>

namespace unknot::base {

/// A name of something, kept apart from names of other things by its type. Kebab case, or the dossier's id (T01).
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(std::string text)
        : m_text(std::move(text))
    {
    }

    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend std::ostream &operator<<(std::ostream &out, const Id &id) { return out << id.m_text; }

private:
    std::string m_text;
};

using RegionId = Id<struct RegionTag>;
using TechniqueId = Id<struct TechniqueTag>;
using RoutineId = Id<struct RoutineTag>;
using QuestionId = Id<struct QuestionTag>;
using RuleId = Id<struct RuleTag>;
using SourceId = Id<struct SourceTag>;
using MedicineId = Id<struct MedicineTag>;
using HabitId = Id<struct HabitTag>;

} // namespace unknot::base

template<typename Tag>
struct std::hash<unknot::base::Id<Tag>>
{
    std::size_t operator()(const unknot::base::Id<Tag> &id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};
