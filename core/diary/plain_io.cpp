// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/plain_io.h"

namespace unknot::diary {

namespace {

const records::PlainValue *valueOf(const records::PlainFields &values, std::string_view name)
{
    const auto found = std::ranges::find(values, name, &records::PlainFields::value_type::first);
    return found == values.end() ? nullptr : &found->second;
}

} // namespace

void PlainWriter::add(const char *name, Cell &&cell)
{
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        m_values.emplace_back(name, *number);
    else if (auto *text = std::get_if<std::string>(&cell))
        m_values.emplace_back(name, std::move(*text));
}

bool PlainReader::has(std::string_view name) const
{
    return valueOf(m_values, name) != nullptr;
}

Cell PlainReader::take(const char *name)
{
    const records::PlainValue *value = valueOf(m_values, name);
    if (value == nullptr)
        return {};
    m_taken.emplace_back(name);
    return std::visit([](const auto &known) { return Cell(known); }, *value);
}

const records::PlainList *PlainReader::takeList(std::string_view name)
{
    if (m_lists == nullptr)
        return nullptr;
    const auto found = std::ranges::find(*m_lists, name, &records::PlainList::name);
    if (found == m_lists->end())
        return nullptr;
    m_taken.push_back(found->name);
    return &*found;
}

void PlainReader::refuseTheRest() const
{
    const auto refuseUnlessTaken = [this](const std::string &name) {
        if (std::ranges::find(m_taken, std::string_view(name)) == m_taken.end())
            throw BadField(records::Refusal::Why::Unknown, name);
    };
    for (const auto &[name, value] : m_values)
        refuseUnlessTaken(name);
    if (m_lists == nullptr)
        return;
    for (const records::PlainList &list : *m_lists)
        refuseUnlessTaken(list.name);
}

} // namespace unknot::diary
