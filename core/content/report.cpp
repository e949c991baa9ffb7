// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/report.h"

#include <fmt/format.h>

#include <cstddef>

namespace unknot::content {

namespace {

template<typename T>
std::size_t indexIn(const std::vector<T> &list, const T &item)
{
    return static_cast<std::size_t>(&item - list.data());
}

template<typename T>
std::string pointerTo(std::string_view key, const std::vector<T> &list, const T &item, std::string_view pointer)
{
    return fmt::format("/{}/{}{}", key, indexIn(list, item), pointer);
}

} // namespace

void Report::inFile(std::string file, std::string pointer, std::string text)
{
    m_problems.push_back({std::move(file), std::move(pointer), std::move(text)});
}

const std::string &Report::fileOf(const Technique &item) const
{
    return m_origins.techniques[indexIn(m_content.techniques, item)];
}

const std::string &Report::fileOf(const Routine &item) const
{
    return m_origins.routines[indexIn(m_content.routines, item)];
}

void Report::at(const Technique &item, std::string_view pointer, std::string text)
{
    inFile(fileOf(item), std::string(pointer), std::move(text));
}

void Report::at(const Routine &item, std::string_view pointer, std::string text)
{
    inFile(fileOf(item), std::string(pointer), std::move(text));
}

void Report::at(const Region &item, std::string_view pointer, std::string text)
{
    inFile("regions.json", pointerTo("regions", m_content.regions, item, pointer), std::move(text));
}

void Report::at(const Question &item, std::string_view pointer, std::string text)
{
    inFile("triage/questions.json", pointerTo("questions", m_content.questions, item, pointer), std::move(text));
}

void Report::at(const Row &item, std::string_view pointer, std::string text)
{
    inFile("triage/rows.json", pointerTo("rows", m_content.rows, item, pointer), std::move(text));
}

void Report::at(const Rule &item, std::string_view pointer, std::string text)
{
    inFile("triage/rules.json", pointerTo("rules", m_content.rules, item, pointer), std::move(text));
}

void Report::at(const KitItem &item, std::string_view pointer, std::string text)
{
    inFile("kit.json", pointerTo("kit", m_content.kit, item, pointer), std::move(text));
}

void Report::at(const Medicine &item, std::string_view pointer, std::string text)
{
    inFile("medicines.json", pointerTo("medicines", m_content.medicines, item, pointer), std::move(text));
}

void Report::at(const Habit &item, std::string_view pointer, std::string text)
{
    inFile("habits.json", pointerTo("habits", m_content.habits, item, pointer), std::move(text));
}

void Report::at(const ProtectedZone &item, std::string_view pointer, std::string text)
{
    inFile("regions.json", pointerTo("protected_zones", m_content.protectedZones, item, pointer), std::move(text));
}

void Report::at(const Joint &item, std::string_view pointer, std::string text)
{
    inFile("figures.json", pointerTo("joints", m_content.joints, item, pointer), std::move(text));
}

void Report::at(const Source &item, std::string_view pointer, std::string text)
{
    inFile("sources.json", pointerTo("sources", m_content.sources, item, pointer), std::move(text));
}

void Report::at(const TextBlock &item, std::string_view pointer, std::string text)
{
    inFile("texts.json", pointerTo("texts", m_content.texts, item, pointer), std::move(text));
}

} // namespace unknot::content
