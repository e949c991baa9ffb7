// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/content/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// The files of what has a file of its own, in the order of Content's lists.
struct Origins
{
    std::vector<std::string> techniques;
    std::vector<std::string> routines;
};

/// Collects what checks find. `at` takes an item of the content and finds its file and pointer.
class Report
{
public:
    Report(const Content &content, const Origins &origins, Problems &problems)
        : m_content(content)
        , m_origins(origins)
        , m_problems(problems)
    {
    }

    void at(const Technique &item, std::string_view pointer, std::string text);
    void at(const Routine &item, std::string_view pointer, std::string text);
    void at(const Region &item, std::string_view pointer, std::string text);
    void at(const Question &item, std::string_view pointer, std::string text);
    void at(const Row &item, std::string_view pointer, std::string text);
    void at(const Rule &item, std::string_view pointer, std::string text);
    void at(const KitItem &item, std::string_view pointer, std::string text);
    void at(const Medicine &item, std::string_view pointer, std::string text);
    void at(const Habit &item, std::string_view pointer, std::string text);
    void at(const ProtectedZone &item, std::string_view pointer, std::string text);
    void at(const Joint &item, std::string_view pointer, std::string text);
    void at(const Source &item, std::string_view pointer, std::string text);
    void at(const TextBlock &item, std::string_view pointer, std::string text);
    const std::string &fileOf(const Technique &item) const;
    const std::string &fileOf(const Routine &item) const;
    void inFile(std::string file, std::string pointer, std::string text);

private:
    const Content &m_content;
    const Origins &m_origins;
    Problems &m_problems;
};

} // namespace unknot::content
