// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include "core/content/checks.h"
#include "core/content/json_reader.h"
#include "core/content/overlay.h"
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
    {"figures.json", &readFigures},
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

/// Files that have been parsed and not yet understood: English, and what lies over it.
struct Trees
{
    std::vector<JsonFile> english;
    std::vector<JsonFile> overlays;
};

Trees parse(std::span<const File> files, Problems &problems)
{
    Trees trees;
    for (const auto &[path, text] : files) {
        const std::string name(withoutFolder(path));
        if (!isOverlay(name) && kindOf(name) == nullptr)
            problems.push_back({name, "", "no kind of content has a file of this name"});
        else if (auto json = readJson(name, text, problems))
            (isOverlay(name) ? trees.overlays : trees.english).push_back({name, std::move(*json)});
    }
    return trees;
}

struct Understood
{
    Content content;
    Origins origins;
};

Understood understand(std::span<const JsonFile> trees, Problems &problems)
{
    Understood result;
    for (const auto &[path, tree] : trees) {
        const auto before = problems.size();
        kindOf(path)->reader(JsonCursor(tree, path, problems), result.content);
        result.origins.techniques.resize(result.content.techniques.size(), path);
        result.origins.routines.resize(result.content.routines.size(), path);
        clip(problems, before);
    }
    sortByRef(result.content.techniques, result.origins.techniques);
    sortByRef(result.content.routines, result.origins.routines);
    return result;
}

void checkFilesAreThere(std::span<const File> files, Problems &problems)
{
    for (const auto &kind : kKinds) {
        const auto isOfKind = [&kind](const File &file) { return kindOf(withoutFolder(file.path)) == &kind; };
        if (std::ranges::none_of(files, isOfKind))
            problems.push_back({std::string(kind.path), "", "this file is missing"});
    }
}

/// What is said aloud has to fit into its time in every language.
void checkCuesOf(const JsonFile &overlay, std::vector<JsonFile> merged, Problems &problems)
{
    Problems ofReading;
    const auto understood = understand(merged, ofReading);
    Problems tooLong;
    Report report(understood.content, understood.origins, tooLong);
    checkCues(understood.content, report);
    for (const auto &problem : tooLong) {
        const auto item = problem.file.substr(0, problem.file.rfind('.'));
        problems.push_back({overlay.path, "/sentences/" + item + problem.pointer, problem.text});
    }
}

std::vector<std::string> tagsAmong(const auto &files)
{
    std::vector<std::string> tags{std::string(kOwnLanguage)};
    for (const auto &file : files) {
        if (const auto path = withoutFolder(file.path); isOverlay(path))
            tags.push_back(tagOf(path));
    }
    std::sort(tags.begin() + 1, tags.end());
    return tags;
}

std::vector<Language> checkOverlays(const Trees &trees, Problems &problems)
{
    std::vector<Language> languages;
    for (const auto &overlay : trees.overlays) {
        auto merged = trees.english;
        const auto before = problems.size();
        languages.push_back(applyOverlay(overlay, merged, problems));
        checkCuesOf(overlay, std::move(merged), problems);
        clip(problems, before);
    }
    std::ranges::sort(languages, {}, &Language::tag);
    return languages;
}

} // namespace

Loaded load(std::span<const File> files)
{
    Problems problems;
    const auto trees = parse(files, problems);
    const auto understood = understand(trees.english, problems);
    checkFilesAreThere(files, problems);
    Report report(understood.content, understood.origins, problems);
    checkEverything(understood.content, report);
    checkWording(trees.english, understood.content.forbidden, problems);
    auto languages = checkOverlays(trees, problems);
    return {understood.content, std::move(problems), std::move(languages)};
}

Content inLanguage(std::span<const File> files, std::string_view language)
{
    Problems ignored;
    auto trees = parse(files, ignored);
    for (const auto &overlay : trees.overlays) {
        if (tagOf(overlay.path) == language)
            applyOverlay(overlay, trees.english, ignored);
    }
    return understand(trees.english, ignored).content;
}

std::vector<std::string> languagesOf(std::span<const File> files)
{
    return tagsAmong(files);
}

Content loadShipped(std::string_view language)
{
    return inLanguage(shippedFiles(), language);
}

std::vector<std::string> shippedLanguages()
{
    return tagsAmong(shipped());
}

std::vector<File> shippedFiles()
{
    std::vector<File> files;
    for (const auto &file : shipped())
        files.push_back({std::string(withoutFolder(file.path)), std::string(file.text)});
    return files;
}

} // namespace unknot::content
