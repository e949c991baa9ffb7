// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

#include <fmt/format.h>

#include <map>
#include <sstream>

namespace unknot::content {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

const std::string kPath = "languages/xx.json";

/// What we ship, and a language of which only these sentences are there.
std::vector<File> withOverlay(const json &sentences)
{
    auto files = shippedFiles();
    files.push_back({kPath, json{{"language", "xx"}, {"name", "Test"}, {"sentences", sentences}}.dump()});
    return files;
}

std::vector<Problem> problemsOf(const json &sentences)
{
    return load(withOverlay(sentences)).problems;
}

/// Every item of the English content by the name that a missing sentence begins with: "regions/head", "content".
std::map<std::string, json> englishItems()
{
    std::map<std::string, json> items;
    for (const auto &file : shippedFiles()) {
        const auto tree = json::parse(file.text);
        if (tree.contains("id"))
            items[file.path.substr(0, file.path.find('/') + 1) + tree["id"].get<std::string>()] = tree;
        else if (file.path == "content.json")
            items["content"] = tree;
        for (const auto &[kind, list] : tree.items()) {
            for (const auto &item : list.is_array() ? list : json::array()) {
                if (item.is_object() && item.contains("id"))
                    items[fmt::format("{}/{}", kind, item["id"].get<std::string>())] = item;
            }
        }
    }
    return items;
}

json bracketed(const json &value)
{
    if (value.is_string())
        return "[" + value.get<std::string>() + "]";
    auto result = json::array();
    for (const auto &each : value)
        result.push_back(bracketed(each));
    return result;
}

/// Puts the sentence that a list of steps leads to into brackets; a list on the way gets an item for each of its own.
void addSentence(json &to, const json &english, std::istringstream &steps)
{
    std::string step;
    if (!std::getline(steps, step, '/')) {
        to = bracketed(english);
        return;
    }
    if (english.is_object())
        return addSentence(to[step], english.at(step), steps);
    while (to.size() < english.size())
        to.push_back(json::object());
    addSentence(to.at(std::stoul(step)), english.at(std::stoul(step)), steps);
}

/// A whole language: each sentence in brackets, so that one left in English is seen.
json everySentence()
{
    json sentences = json::object();
    const auto english = englishItems();
    const auto nothing = load(withOverlay(json::object())).languages;
    for (const auto &missing : nothing.front().missing) {
        const auto kind = missing.substr(0, missing.find('/'));
        auto rest = missing.substr(kind.size() + 1);
        if (kind == "content") {
            std::istringstream steps(rest);
            addSentence(sentences[kind], english.at(kind), steps);
            continue;
        }
        const auto id = rest.substr(0, rest.find('/'));
        std::istringstream steps(rest.substr(id.size() + 1));
        addSentence(sentences[kind][id], english.at(fmt::format("{}/{}", kind, id)), steps);
    }
    return sentences;
}

TEST(OverlayTest, ASentenceIsShownInItsLanguageAndTheRestInEnglish)
{
    const auto files =
        withOverlay({{"regions", {{"low-back-left", {{"name", "Kreuz links"}, {"lay_names", {"Kreuz"}}}}}},
                     {"techniques", {{"cat-cow", {{"dose", {{"text", "Acht Atemzüge."}}}}}}},
                     {"content", {{"review_state", "noch nicht geprüft"}}}});
    const auto english = loadShipped();

    const auto content = inLanguage(files, "xx");

    EXPECT_THAT(load(files).problems, IsEmpty());
    EXPECT_EQ(content.findRegionNamed("low-back-left")->name, "Kreuz links");
    EXPECT_THAT(content.findRegionNamed("low-back-left")->layNames, ElementsAre("Kreuz"));
    EXPECT_EQ(content.findRegionNamed("low-back-right")->name, english.findRegionNamed("low-back-right")->name);
    EXPECT_EQ(content.findTechniqueNamed("cat-cow")->dose.text, "Acht Atemzüge.");
    EXPECT_EQ(content.findTechniqueNamed("cat-cow")->dose.seconds.max, 60);
    EXPECT_EQ(content.reviewState, "noch nicht geprüft");
}

TEST(OverlayTest, WhatIsMissingIsCounted)
{
    const auto loaded = load(withOverlay({{"regions", {{"low-back-left", {{"name", "Kreuz links"}}}}}}));

    ASSERT_THAT(loaded.languages, SizeIs(1));
    const auto &language = loaded.languages.front();
    EXPECT_EQ(language.tag, "xx");
    EXPECT_EQ(language.name, "Test");
    EXPECT_EQ(language.missing.size(), language.sentences - 1);
    EXPECT_THAT(language.missing, Contains("regions/low-back-right/name"));
    EXPECT_THAT(language.missing, Contains("rules/E1/say"));
    EXPECT_THAT(language.missing, Not(Contains("regions/low-back-left/name")));
}

TEST(OverlayTest, AWholeLanguageLeavesNoEnglishBehind)
{
    const auto files = withOverlay(everySentence());

    const auto loaded = load(files);
    const auto content = inLanguage(files, "xx");

    EXPECT_THAT(loaded.problems, IsEmpty());
    EXPECT_THAT(loaded.languages.front().missing, IsEmpty());
    for (const auto &region : content.regions)
        EXPECT_THAT(region.name, StartsWith("[")) << region.id.text();
    for (const auto &technique : content.techniques) {
        EXPECT_THAT(technique.name, StartsWith("["));
        EXPECT_THAT(technique.dose.text, StartsWith("["));
        for (const auto &cue : technique.cues)
            EXPECT_THAT(cue.text, StartsWith("["));
        for (const auto &step : technique.steps)
            EXPECT_THAT(step, StartsWith("["));
    }
    for (const auto &rule : content.rules)
        EXPECT_THAT(rule.message, StartsWith("["));
    for (const auto &question : content.questions)
        EXPECT_THAT(question.text, StartsWith("["));
    for (const auto &question : content.questions) {
        for (const auto &choice : question.choices)
            EXPECT_THAT(choice.text, StartsWith("[")) << question.id.text();
        for (const auto &part : question.parts)
            EXPECT_THAT(part.text, StartsWith("[")) << question.id.text();
    }
    for (const auto &medicine : content.medicines) {
        EXPECT_THAT(medicine.what, StartsWith("["));
        for (const auto &lock : medicine.locks)
            EXPECT_THAT(lock.text, StartsWith("["));
    }
    for (const auto &figure : content.figures)
        EXPECT_THAT(figure.text, StartsWith("[")) << figure.id;
}

TEST(OverlayTest, IdsWordsAndNumbersStay)
{
    EXPECT_THAT(problemsOf({{"techniques", {{"cat-cow", {{"kind", "ball"}}}}}}),
                ElementsAre(problem(kPath, "/sentences/techniques/cat-cow/kind", "is no sentence")));
    EXPECT_THAT(problemsOf({{"techniques", {{"cat-cow", {{"dose", {{"passes", 9}}}}}}}}),
                ElementsAre(problem(kPath, "/sentences/techniques/cat-cow/dose/passes", "is no sentence")));
    EXPECT_THAT(
        problemsOf({{"limits", {{"spot_passes", 9}}}}),
        ElementsAre(problem(kPath, "/sentences/limits", "unknown kind; known are: content, figures, habits")));
}

TEST(OverlayTest, WhatNamesNothingIsReported)
{
    EXPECT_THAT(problemsOf({{"regions", {{"left-ear", {{"name", "Ohr"}}}}}}),
                ElementsAre(problem(kPath, "/sentences/regions/left-ear", "there is no \"regions/left-ear\"")));
    EXPECT_THAT(problemsOf({{"regions", {{"head", {{"nickname", "Kopf"}}}}}}),
                ElementsAre(problem(kPath, "/sentences/regions/head/nickname", "nothing of this name in English")));
}

TEST(OverlayTest, WhatDoesNotFitIsReported)
{
    EXPECT_THAT(problemsOf({{"regions", {{"head", {{"name", ""}}}}}}),
                ElementsAre(problem(kPath, "/sentences/regions/head/name", "may not be empty")));
    EXPECT_THAT(problemsOf({{"regions", {{"head", {{"name", 3}}}}}}),
                ElementsAre(problem(kPath, "/sentences/regions/head/name", "must be text")));
    EXPECT_THAT(problemsOf({{"techniques", {{"cat-cow", {{"steps", json::array()}}}}}}),
                ElementsAre(problem(kPath, "/sentences/techniques/cat-cow/steps", "may be empty only where")));
    EXPECT_THAT(problemsOf({{"techniques", {{"cat-cow", {{"cues", {json::object()}}}}}}}),
                ElementsAre(problem(kPath, "/sentences/techniques/cat-cow/cues", "the English list")));
    EXPECT_THAT(problemsOf({{"techniques", 3}}),
                ElementsAre(problem(kPath, "/sentences/techniques", "must be an object")));
}

TEST(OverlayTest, ALineThatIsTooLongToBeSaidIsReportedInItsOwnFile)
{
    const std::string tooLong =
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn ganz";
    const auto cues = Edited().at("techniques/cat-cow.json", "/cues").size();
    auto lines = json::array();
    for (std::size_t i = 0; i < cues; ++i)
        lines.push_back(i == 0 ? json{{"text", tooLong}} : json::object());

    EXPECT_THAT(problemsOf({{"techniques", {{"cat-cow", {{"cues", lines}}}}}}),
                ElementsAre(problem(kPath, "/sentences/techniques/cat-cow/cues/0/text", "15 words")));
}

TEST(OverlayTest, TheFileIsNamedAfterItsLanguage)
{
    auto files = withOverlay(json::object());
    files.back().path = "languages/yy.json";

    EXPECT_THAT(load(files).problems, ElementsAre(problem("languages/yy.json", "/language", "languages/xx.json")));
    EXPECT_THAT(languagesOf(files), ElementsAre("en", "yy"));
}

TEST(OverlayTest, EnglishIsWhatWeShipSoFar)
{
    EXPECT_THAT(shippedLanguages(), ElementsAre("en"));
    EXPECT_EQ(loadShipped("xx").findRegionNamed("head")->name, loadShipped().findRegionNamed("head")->name);
}

} // namespace
} // namespace unknot::content
