// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/answers.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include <gtest/gtest.h>

namespace unknot::test {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMostWords = 28;
constexpr std::size_t kStem = 5;

/// Words that name no symptom, illness or place: grammar, times, and how somebody would try it out.
const std::set<std::string> kPlain = {
    "a",         "after",    "an",      "and",     "any",     "are",      "at",      "be",      "become",  "been",
    "before",    "began",    "below",   "between", "bit",     "c",        "can",     "change",  "changed", "days",
    "different", "do",       "does",    "down",    "each",    "ever",     "even",    "feel",    "feeling", "for",
    "from",      "getting",  "gives",   "goes",    "has",     "have",     "help",    "helps",   "hold",    "how",
    "hurt",      "hurts",    "if",      "in",      "inside",  "is",       "it",      "last",    "lie",     "losing",
    "lost",      "might",    "more",    "new",     "newly",   "no",       "nobody",  "nothing", "not",     "now",
    "of",        "old",      "on",      "one",     "or",      "pain",     "place",   "regular", "relax",   "rest",
    "run",       "side",     "since",   "small",   "so",      "standing", "start",   "started", "stays",   "stop",
    "sudden",    "suddenly", "that",    "the",     "then",    "there",    "things",  "this",    "three",   "to",
    "together",  "too",      "trouble", "trying",  "under",   "up",       "was",     "way",     "we",      "what",
    "whatever",  "when",     "with",    "within",  "without", "worse",    "would",   "you",     "your",    "years",
    "months",    "big",      "around",  "body",    "very",    "device",   "pressed", "glass",   "band",    "grows",
    "comes",     "see",      "than",    "back"};

/// What a row says in another word.
const std::map<std::string, std::string> kAlso = {
    {"passing", "bladder"}, {"water", "bladder"}, {"drooping", "wrong"}, {"slurred", "wrong"},
    {"double", "wrong"},    {"fall", "dropping"}, {"hand", "dropping"},  {"unsteadiness", "balance"},
    {"tap", "touch"},       {"weak", "wrong"},    {"neck", "middle"}};

Words wordsOf(const std::string &text)
{
    Words words(1);
    for (const char c : text) {
        const auto letter = static_cast<unsigned char>(c);
        if (std::isalpha(letter))
            words.back() += static_cast<char>(std::tolower(letter));
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool isSame(const std::string &a, const std::string &b)
{
    const auto stem = [](const std::string &word) {
        return word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
    };
    return a.starts_with(stem(b)) || b.starts_with(a) ||
           (a.size() >= kStem && a.substr(0, kStem) == b.substr(0, kStem));
}

bool holds(const Words &row, const std::string &word)
{
    const auto also = kAlso.find(word);
    return std::ranges::any_of(row, [&](const std::string &each) {
        return (each.size() > 2 && isSame(each, word)) || (also != kAlso.end() && each == also->second);
    });
}

/// The words of all rows behind which a question stands.
std::map<base::QuestionId, Words> rowsOfQuestions()
{
    std::map<base::QuestionId, Words> rows;
    for (const auto &row : shipped().rows)
        for (const auto &id : row.questions)
            for (auto &word : wordsOf(row.head + " " + row.text))
                rows[id].push_back(std::move(word));
    return rows;
}

TEST(RowWordsTest, WhoReadsTheRowOnlyMissesNothingOfTheQuestionsBehindIt)
{
    for (const auto &[id, row] : rowsOfQuestions()) {
        const auto *question = shipped().find(id);
        ASSERT_TRUE(question) << id.text();
        if (question->kind == content::AnswerKind::AgeBand)
            continue;
        for (const auto &word : wordsOf(question->text))
            EXPECT_TRUE(kPlain.contains(word) || holds(row, word)) << id.text() << " asks for \"" << word << '"';
    }
}

TEST(RowWordsTest, ARowHasAtMostTwentyEightWords)
{
    for (const auto &row : shipped().rows) {
        const auto text = row.head + " " + row.text;
        const auto words = 1 + static_cast<std::size_t>(std::ranges::count(text, ' '));
        EXPECT_LE(words - (row.head.empty() ? 1 : 0), kMostWords) << row.id;
    }
}

} // namespace
} // namespace unknot::test
