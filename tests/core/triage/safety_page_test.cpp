// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "tests/core/triage/simulation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace unknot::test {
namespace {

using content::Condition;
using content::Content;

constexpr int kDiaries = 10'000;
constexpr int kYears = 50;

const Content &shipped()
{
    static const auto content = content::loadShipped();
    return content;
}

std::string textOf(const std::filesystem::path &path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string words(const std::vector<content::Scalar> &values)
{
    std::vector<std::string> texts;
    for (const auto &value : values) {
        if (const auto *flag = std::get_if<bool>(&value))
            texts.emplace_back(*flag ? "true" : "false");
        else if (const auto *number = std::get_if<int>(&value))
            texts.push_back(std::to_string(*number));
        else
            texts.push_back(std::get<std::string>(value));
    }
    return fmt::format("{}", fmt::join(texts, " or "));
}

std::string inWords(const Condition &condition)
{
    const auto joined = [&](const char *between) {
        std::vector<std::string> parts;
        parts.reserve(condition.parts.size());
        for (const auto &part : condition.parts)
            parts.push_back(inWords(part));
        return fmt::format("({})", fmt::join(parts, between));
    };
    switch (condition.kind) {
    case Condition::Kind::All:
        return joined(" and ");
    case Condition::Kind::Any:
        return joined(" or ");
    case Condition::Kind::Not:
        return "not " + inWords(condition.parts.front());
    case Condition::Kind::Test:
        break;
    }
    const auto &test = condition.test;
    const auto name = test.fact.empty() ? test.question + (test.field.empty() ? "" : " " + test.field) : test.fact;
    const auto *sign = test.op == content::Test::Op::Ge ? "≥" : test.op == content::Test::Op::Le ? "≤" : "is";
    return fmt::format("{} {} {}", name, sign, words(test.values));
}

/// The test files that name a rule.
std::string testsOf(const std::string &rule, const std::map<std::string, std::string> &files)
{
    std::vector<std::string> names;
    for (const auto &[name, text] : files)
        if (text.find('"' + rule + '"') != std::string::npos)
            names.push_back(name);
    return fmt::format("{}", fmt::join(names, ", "));
}

std::map<std::string, std::string> testFiles()
{
    std::map<std::string, std::string> files;
    for (const auto &each : std::filesystem::directory_iterator(UNKNOT_TRIAGE_TESTS))
        if (const auto name = each.path().filename().string(); name.ends_with("_test.cpp"))
            files[name.substr(0, name.size() - 9)] = textOf(each.path());
    return files;
}

bool needsConfirming(const std::vector<base::SourceId> &sources)
{
    return std::ranges::all_of(sources, [](const base::SourceId &id) {
        return id.text() == "GK" || id.text() == "ours" || id.text() == "seed";
    });
}

std::string joined(const std::vector<base::SourceId> &sources)
{
    std::vector<std::string> ids;
    ids.reserve(sources.size());
    for (const auto &id : sources)
        ids.push_back(id.text());
    return fmt::format("{}", fmt::join(ids, " "));
}

std::string rulesTable()
{
    const auto files = testFiles();
    std::string text =
        "| rule | level | when | not sure | holds | sources | tests |\n|---|---|---|---|---|---|---|\n";
    for (const auto &rule : shipped().rules) {
        const auto unsure = rule.unsure == content::Unsure::AsYes  ? "as yes"
                            : rule.unsure == content::Unsure::AsNo ? "as no"
                                                                   : "one level lower";
        const auto tests = testsOf(rule.id.text(), files);
        EXPECT_FALSE(tests.empty()) << rule.id << " is named by no test";
        text += fmt::format("| {} | {} | {} | {} | {} | {} | {} |\n", rule.id.text(), base::toWord(rule.level),
                            inWords(rule.when), unsure,
                            rule.latchHours > 0 ? fmt::format("{} h", rule.latchHours) : "while true",
                            joined(rule.sources), tests);
    }
    return text;
}

std::string confirmTable()
{
    std::string text;
    for (const auto &rule : shipped().rules)
        if (needsConfirming(rule.sources))
            text += fmt::format("* **{}** {} {}\n", rule.id.text(), rule.message, rule.why);
    return text;
}

std::string percent(int part, int whole)
{
    return fmt::format("{} %", (100 * part + whole / 2) / whole);
}

std::string simulationTable()
{
    std::string text =
        "| diary | D1's numbers alone say better | D1 | D2, a note | D2, a visit | D2 per person and year "
        "|\n|---|---|---|---|---|---|\n";
    for (const auto &each : simulate(kDiaries, kYears))
        text += fmt::format("| {} | {} | {} | {} | {} | {} |\n", each.kind,
                            percent(each.numbersSayBetter, each.diaries), percent(each.notBetter, each.diaries),
                            percent(each.risingOnce, each.diaries), percent(each.rising, each.diaries),
                            each.risingAYear > 0 ? fmt::format("{:.1f}", each.risingAYear) : "");
    return text;
}

std::string page()
{
    return fmt::format(R"(# When Unknot says: see someone

Made from `resources/content/triage` by a test, which fails when this page is not what the rules are; that test, run with
`UNKNOT_WRITE_PAGES=1`, writes it anew. Rules version {}; content of {}; {}.

The highest level wins, and what is taken away is taken by all rules together. Missing days never count as days without
pain. A rule speaks of what was told and what to do, never of what somebody has.

## Rules

Facts, as in `rising` or `nights`, are told in [content-format.md](content-format.md). D14 is C12, D15 is C18. Guards, which
have no level, are made from sessions: G1 and D6 the roller, G2 and D7 its time, G3 and D16 the spot, G4 the dose of each
technique, G5 a sore spot, D8 worse after, D9 stopped for pain. *I understand* passes G3, G4 and G5 once, a step lighter, and
not again for the same spot within seven days; for the roller there is no such word. D1 is told at most once in seven days.

{}
## How often D1 and D2 speak

{} made-up diaries of each kind, four days of five logged, each day holding 0.4 of the last day's deviation. On a flat or
worsening diary D1 is right to speak and D2 on a flat one is a false alarm; on an improving one any of them is false. The
person answers "compared with the start" as it is. The last column: {} flat years, looked at every evening.

{}
D2 is computed as it was written down: fourteen days, eight of them logged, the slope between all pairs of days, the middle of
the first and of the last five, and once more the same a week before. When it was written, a note was expected in 3 to 14
windows of a hundred of a flat diary. Somebody whose flat pain swings by two points from day to day meets a visit four times a
year; the numbers were left as they are, since each step that spares them a note spares it to somebody whose pain does rise.

## Ordinary people above self-care

Of the forty ordinary stories in `tests/data/stories.json` at most three should end above self-care. Seven do; all seven
belong to a fixed list of twenty-two people with a plain knot, which allows for as much of each (for the numb feet it says
self-care and names K7, which is to go gently). No rule was weakened, and
[a decision](decisions/0006-seven-ordinary-people-above-self-care.md) says why of each:

* to go gently, since any line of page 2 that holds does that: numb feet for years (K7), methotrexate (U4b), bones never
  measured and *not sure* (K2), page 2 closed without an answer (K1, K2, K3);
* to book a visit: a neck of four years that nobody looked at (C17), a cancer twelve years ago (U3b), pain on coughing
  after a strain (C13).

The other thirty-three stories all end at self-care.

## What a professional still has to confirm

All of it: no professional has read these rules yet. First those that rest on general knowledge, on the list that Unknot
began with, or on our own caution alone:

{}
And four readings of ours: U16 also speaks from 50 on when nobody said whether the pain is the first ever; with cancer
long ago and pain that behaves like muscle, U3 asks for a visit instead of a call; E8 takes harder injuries like small
ones; where nobody asked yet how it compares with the start, D1 goes by the diary's numbers alone.
)",
                       shipped().rulesVersion, shipped().version, shipped().reviewState, rulesTable(), kDiaries,
                       kYears, simulationTable(), confirmTable());
}

TEST(SafetyPageTest, ThePageSaysWhatTheRulesAre)
{
    const auto made = page();
    if (std::getenv("UNKNOT_WRITE_PAGES") != nullptr)
        std::ofstream(UNKNOT_SAFETY_PAGE) << made;
    const auto written = textOf(UNKNOT_SAFETY_PAGE);
    EXPECT_TRUE(made == written) << "docs/safety.md is not current";
}

} // namespace
} // namespace unknot::test
