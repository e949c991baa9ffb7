// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/content/checks.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace unknot::content {

namespace {

bool isKebabCase(std::string_view text)
{
    return std::ranges::all_of(text,
                               [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string_view textOf(const std::string &id)
{
    return id;
}

template<typename Tag>
std::string_view textOf(const base::Id<Tag> &id)
{
    return id.text();
}

/// Ids that could not be read are empty and have been reported already.
template<typename T, typename Name>
void checkTwins(const std::vector<T> &items, Name T::*name, std::string_view pointer, Report &report)
{
    std::set<std::string_view> seen;
    for (const auto &item : items) {
        const auto text = textOf(item.*name);
        if (!text.empty() && !seen.insert(text).second)
            report.at(item, pointer, fmt::format("\"{}\" is taken already", text));
    }
}

template<typename T>
void checkKebabCase(const std::vector<T> &items, Report &report)
{
    for (const auto &item : items) {
        if (!isKebabCase(textOf(item.id)))
            report.at(item, "/id", "must be in kebab case: small letters, digits and \"-\"");
    }
}

template<typename T>
void checkIdsAndRefs(const std::vector<T> &items, Report &report)
{
    checkTwins(items, &T::id, "/id", report);
    checkTwins(items, &T::ref, "/ref", report);
    checkKebabCase(items, report);
}

void checkFileName(const auto &items, std::string_view folder, Report &report)
{
    for (const auto &item : items) {
        const auto expected = fmt::format("{}/{}.json", folder, item.id.text());
        if (!item.id.isEmpty() && report.fileOf(item) != expected)
            report.at(item, "/id", fmt::format("the file must be called {}", expected));
    }
}

void checkKit(const Content &content, Report &report)
{
    checkTwins(content.kit, &KitItem::id, "/id", report);
    for (const auto &item : content.kit) {
        if (!item.id.empty() && !base::fromWord<base::Kit>(item.id))
            report.at(item, "/id", fmt::format("\"{}\" is no kit that the program knows", item.id));
    }
    for (const auto kit : base::all<base::Kit>()) {
        const auto word = base::toWord(kit);
        if (std::ranges::find(content.kit, word, &KitItem::id) == content.kit.end())
            report.inFile("kit.json", "/kit", fmt::format("\"{}\" is missing", word));
    }
}

void checkFigureTexts(const Content &content, Report &report)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < content.figures.size(); ++i) {
        const auto &id = content.figures[i].id;
        if (!id.empty() && !seen.insert(id).second)
            report.inFile("figures.json", fmt::format("/figures/{}/id", i),
                          fmt::format("\"{}\" is taken already", id));
    }
}

/// What figures are measured by: one without a limit would bend as it likes.
void checkJoints(const Content &content, Report &report)
{
    constexpr auto kJoints =
        std::to_array<std::string_view>({"neck", "upper-back", "low-back", "elbow", "hip", "knee"});
    checkTwins(content.joints, &Joint::id, "/id", report);
    for (const auto id : kJoints) {
        if (content.findJoint(id) == nullptr)
            report.inFile("figures.json", "/joints", fmt::format("the joint \"{}\" is missing", id));
    }
    for (const auto &joint : content.joints) {
        if (std::ranges::find(kJoints, joint.id) == kJoints.end())
            report.at(joint, "/id", fmt::format("\"{}\" is no joint that figures are measured by", joint.id));
    }
}

} // namespace

void checkIds(const Content &content, Report &report)
{
    checkTwins(content.regions, &Region::id, "/id", report);
    checkKebabCase(content.regions, report);
    checkIdsAndRefs(content.techniques, report);
    checkIdsAndRefs(content.routines, report);
    checkIdsAndRefs(content.medicines, report);
    checkIdsAndRefs(content.habits, report);
    checkFileName(content.techniques, "techniques", report);
    checkFileName(content.routines, "routines", report);
    checkTwins(content.questions, &Question::id, "/id", report);
    checkTwins(content.rows, &Row::id, "/id", report);
    checkTwins(content.rules, &Rule::id, "/id", report);
    checkTwins(content.sources, &Source::id, "/id", report);
    checkFigureTexts(content, report);
    checkJoints(content, report);
    checkTwins(content.protectedZones, &ProtectedZone::id, "/id", report);
    checkTwins(content.texts, &TextBlock::id, "/id", report);
    checkKebabCase(content.texts, report);
    checkKit(content, report);
}

} // namespace unknot::content
