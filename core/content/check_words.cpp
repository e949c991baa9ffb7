// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/json_reader.h"
#include "core/content/report.h"
#include "core/content/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace unknot::content {

namespace {

// What can be said aloud in the time: preparing takes six seconds, people speak two and a half words in one.
constexpr std::ptrdiff_t kMostWordsToPrepare = 14;
constexpr std::ptrdiff_t kMostWordsOfACue = 20;
// Titles of sources are other people's words; wording.json is the list itself.
constexpr auto kExempt = std::to_array<std::string_view>({"sources.json", "wording.json"});

std::ptrdiff_t wordsIn(std::string_view text)
{
    std::ptrdiff_t words = 0;
    bool isInside = false;
    for (const char c : text) {
        if (c != ' ' && !isInside)
            ++words;
        isInside = c != ' ';
    }
    return words;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
}

/// Whether a phrase stands in a text of small letters, not as part of longer words.
bool holds(std::string_view text, std::string_view phrase)
{
    for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const bool startsWord = at == 0 || !isLetter(text[at - 1]);
        const auto end = at + phrase.size();
        if (startsWord && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

class WordingCheck
{
public:
    WordingCheck(std::string_view file, std::span<const ForbiddenPhrase> forbidden, Problems &problems)
        : m_file(file)
        , m_forbidden(forbidden)
        , m_problems(problems)
    {
    }

    void walk(const JsonValue &value, const std::string &pointer)
    {
        if (value.kind == JsonValue::Kind::Text)
            checkText(value.text, pointer);
        for (std::size_t i = 0; i < value.items.size(); ++i)
            walk(value.items[i],
                 pointer + "/" +
                     (value.kind == JsonValue::Kind::Object ? pointerStep(value.keys[i]) : fmt::format("{}", i)));
    }

private:
    void checkText(std::string text, const std::string &pointer)
    {
        std::ranges::transform(text, text.begin(), lower);
        for (const auto &[phrase, why] : m_forbidden) {
            if (!phrase.empty() && holds(text, phrase))
                m_problems.push_back(
                    {std::string(m_file), pointer, fmt::format("may not say \"{}\": {}", phrase, why)});
        }
    }

    std::string_view m_file;
    std::span<const ForbiddenPhrase> m_forbidden;
    Problems &m_problems;
};

void checkLines(const Technique &technique, const std::vector<CueLine> &lines, const std::string &pointer,
                Report &report)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto most = lines[i].when == CueLine::When::Prepare ? kMostWordsToPrepare : kMostWordsOfACue;
        const auto words = wordsIn(lines[i].text);
        if (words > most)
            report.at(
                technique, fmt::format("{}/{}/text", pointer, i),
                fmt::format("{} words; at \"{}\" there is time for {}", words, base::toWord(lines[i].when), most));
    }
}

} // namespace

void checkCues(const Content &content, Report &report)
{
    for (const auto &technique : content.techniques) {
        checkLines(technique, technique.cues, "/cues", report);
        for (std::size_t i = 0; i < technique.ways.size(); ++i)
            checkLines(technique, technique.ways[i].cues, fmt::format("/ways/{}/cues", i), report);
    }
}

void checkWording(std::span<const JsonFile> files, std::span<const ForbiddenPhrase> forbidden, Problems &problems)
{
    for (const auto &[path, tree] : files) {
        if (std::ranges::find(kExempt, path) == kExempt.end())
            WordingCheck(path, forbidden, problems).walk(tree, "");
    }
}

} // namespace unknot::content
