// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include "core/content/checks.h"
#include "core/content/json_reader.h"
#include "core/content/readers.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace unknot::content {

namespace {

constexpr std::size_t kMostProblemsOfAFile = 100;

using Reader = void (*)(const JsonCursor &, Content &);

struct KindOfFile
{
    std::string_view path; ///< ends in "/" where each item has a file of its own
    Reader reader;
};

constexpr auto kKinds = std::to_array<KindOfFile>({
    {"content.json", &readEdition},
    {"emergency.json", &readEmergency},
    {"habits.json", &readHabits},
    {"kit.json", &readKit},
    {"limits.json", &readLimits},
    {"medicines.json", &readMedicines},
    {"readability.json", &readReadability},
    {"regions.json", &readRegions},
    {"routines/", &readRoutine},
    {"sources.json", &readSources},
    {"techniques/", &readTechnique},
    {"texts.json", &readTexts},
    {"triage/questions.json", &readQuestions},
    {"triage/rows.json", &readRows},
    {"triage/rules.json", &readRules},
    {"wording.json", &readWording},
});

const KindOfFile *kindOf(std::string_view path)
{
    const auto isIt = [path](const KindOfFile &kind) {
        return kind.path.ends_with('/') ? path.starts_with(kind.path) && path.find('/', kind.path.size()) == path.npos
                                        : path == kind.path;
    };
    const auto found = std::ranges::find_if(kKinds, isIt);
    return found == kKinds.end() ? nullptr : &*found;
}

std::string_view withoutFolder(std::string_view path)
{
    constexpr std::string_view kFolder = "content/";
    return path.starts_with(kFolder) ? path.substr(kFolder.size()) : path;
}

/// Techniques and routines come in the order of their refs, whatever their files are called.
template<typename T>
void sortByRef(std::vector<T> &items, std::vector<std::string> &files)
{
    std::vector<std::pair<T, std::string>> both;
    for (std::size_t i = 0; i < items.size(); ++i)
        both.emplace_back(std::move(items[i]), std::move(files[i]));
    std::ranges::stable_sort(both, {}, [](const auto &pair) { return std::string_view(pair.first.ref); });
    for (std::size_t i = 0; i < items.size(); ++i)
        std::tie(items[i], files[i]) = std::move(both[i]);
}

void clip(Problems &problems, std::size_t before)
{
    const auto found = problems.size() - before;
    if (found <= kMostProblemsOfAFile)
        return;
    const auto file = problems.back().file;
    problems.resize(before + kMostProblemsOfAFile);
    problems.push_back({file, "", fmt::format("{} more problems in this file", found - kMostProblemsOfAFile)});
}

class ContentReader
{
public:
    void read(std::string_view path, std::string_view text)
    {
        const auto before = m_problems.size();
        const auto *kind = kindOf(path);
        if (kind == nullptr) {
            m_problems.push_back({std::string(path), "", "no kind of content has a file of this name"});
            return;
        }
        m_seen.push_back(kind);
        if (auto json = readJson(path, text, m_problems)) {
            kind->reader(JsonCursor(*json, path, m_problems), m_content);
            m_origins.techniques.resize(m_content.techniques.size(), std::string(path));
            m_origins.routines.resize(m_content.routines.size(), std::string(path));
            m_trees.push_back({std::string(path), std::move(*json)});
        }
        clip(m_problems, before);
    }

    Content takeContent()
    {
        sortByRef(m_content.techniques, m_origins.techniques);
        sortByRef(m_content.routines, m_origins.routines);
        return std::move(m_content);
    }

    Loaded check()
    {
        for (const auto &kind : kKinds) {
            if (std::ranges::find(m_seen, &kind) == m_seen.end())
                m_problems.push_back({std::string(kind.path), "", "this file is missing"});
        }
        const auto content = takeContent();
        Report report(content, m_origins, m_problems);
        checkEverything(content, report);
        checkWording(m_trees, content.forbidden, m_problems);
        return {content, std::move(m_problems)};
    }

private:
    Content m_content;
    Origins m_origins;
    Problems m_problems;
    std::vector<const KindOfFile *> m_seen;
    std::vector<JsonFile> m_trees;
};

} // namespace

Loaded load(std::span<const File> files)
{
    ContentReader reader;
    for (const auto &file : files)
        reader.read(withoutFolder(file.path), file.text);
    return reader.check();
}

Content loadShipped()
{
    ContentReader reader;
    for (const auto &file : shipped())
        reader.read(withoutFolder(file.path), file.text);
    return reader.takeContent();
}

std::vector<File> shippedFiles()
{
    std::vector<File> files;
    for (const auto &file : shipped())
        files.push_back({std::string(withoutFolder(file.path)), std::string(file.text)});
    return files;
}

} // namespace unknot::content
