// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/words.h"

#include "tests/core/content/edited.h"

#include <fstream>
#include <iterator>
#include <set>

namespace unknot::content {
namespace {

using nlohmann::json;

/// Words that the page shows as code, whole or inside an example.
std::set<std::string, std::less<>> wordsOfThePage()
{
    std::ifstream file(UNKNOT_FORMAT_PAGE);
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    std::set<std::string, std::less<>> words;
    std::string word;
    for (const char c : page) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-') {
            word += c;
        } else {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

void collectKeys(const json &value, std::set<std::string> &keys)
{
    for (const auto &[key, child] : value.items()) {
        if (value.is_object())
            keys.insert(key);
        if (child.is_structured())
            collectKeys(child, keys);
    }
}

template<typename E>
void expectWords(const std::set<std::string, std::less<>> &page)
{
    for (const E value : base::all<E>())
        EXPECT_TRUE(page.contains(base::toWord(value))) << base::toWord(value);
}

TEST(FormatPageTest, ExplainsEveryKeyThatWeUse)
{
    std::set<std::string> keys;
    for (const auto &file : shippedFiles()) {
        if (file.path != "limits.json") // explained as a whole: each limit is a key
            collectKeys(json::parse(file.text), keys);
    }

    const auto page = wordsOfThePage();
    for (const auto &key : keys)
        EXPECT_TRUE(page.contains(key)) << key;
}

TEST(FormatPageTest, ListsEveryWord)
{
    const auto page = wordsOfThePage();

    expectWords<base::TechniqueClass>(page);
    expectWords<base::Kit>(page);
    expectWords<base::Place>(page);
    expectWords<base::Position>(page);
    expectWords<base::Level>(page);
    expectWords<base::BodyPart>(page);
    expectWords<RegionKind>(page);
    expectWords<View>(page);
    expectWords<Occasion>(page);
    expectWords<IntensityKind>(page);
    expectWords<CueLine::When>(page);
    expectWords<Screen>(page);
    expectWords<AnswerKind>(page);
    expectWords<Unsure>(page);
    expectWords<LockWhat>(page);
    for (const auto fact : kFactNames)
        EXPECT_TRUE(page.contains(fact)) << fact;
}

} // namespace
} // namespace unknot::content
