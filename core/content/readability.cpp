// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readability.h"

#include <algorithm>

namespace unknot::content {

namespace {

// The formula of Kincaid, Fishburne, Rogers and Chissom (1975).
constexpr double kOfSentence = 0.39;
constexpr double kOfWord = 11.8;
constexpr double kGradeOfNothing = 15.59;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isVowel(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// An e that is written and not spoken: "stretche|s", "pull|ed", "mad|e", but not "press|es", "lift|ed", "mus|cle".
bool endsSilently(std::string_view word)
{
    const auto before = [word](std::size_t fromEnd) {
        return word.size() > fromEnd ? word[word.size() - 1 - fromEnd] : ' ';
    };
    if (word.ends_with("ed"))
        return !isVowel(before(2)) && before(2) != 't' && before(2) != 'd';
    if (word.ends_with("es"))
        return !isVowel(before(2)) && std::string_view("sxzchg").find(before(2)) == std::string_view::npos;
    return word.ends_with('e') && !(before(1) == 'l' && !isVowel(before(2)));
}

struct Count
{
    double sentences = 0;
    double words = 0;
    double syllables = 0;
};

/// Puts a short word in the place of every allowed term.
std::string plain(std::string_view text, const Readability &rules)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    for (const auto &term : rules.allowedTerms) {
        for (auto at = result.find(term); at != std::string::npos && !term.empty(); at = result.find(term, at + 1)) {
            const auto end = at + term.size();
            if ((at == 0 || !isLetter(result[at - 1])) && (end == result.size() || !isLetter(result[end])))
                result.replace(at, term.size(), "term");
        }
    }
    return result;
}

void addWord(std::string_view word, Count &count)
{
    ++count.words;
    count.syllables += syllablesOf(word);
}

void addText(std::string_view text, Count &count)
{
    std::string word;
    bool isOpen = false; // words since the last full stop
    for (const char c : text) {
        if (isLetter(c)) {
            word += c;
            continue;
        }
        if (c == '\'')
            continue; // "don't" is one word
        if (!word.empty())
            addWord(word, count);
        isOpen = isOpen || !word.empty();
        word.clear();
        if (isOpen && (c == '.' || c == '!' || c == '?')) {
            ++count.sentences;
            isOpen = false;
        }
    }
    if (!word.empty())
        addWord(word, count);
    if (isOpen || !word.empty())
        ++count.sentences;
}

} // namespace

int syllablesOf(std::string_view word)
{
    int syllables = 0;
    bool wasVowel = false;
    for (const char c : word) {
        syllables += isVowel(c) && !wasVowel ? 1 : 0;
        wasVowel = isVowel(c);
    }
    if (syllables > 1 && endsSilently(word))
        --syllables;
    return std::max(syllables, 1);
}

double gradeOf(std::span<const std::string> texts, const Readability &rules)
{
    Count count;
    for (const auto &text : texts)
        addText(plain(text, rules), count);
    if (count.words == 0)
        return 0;
    return kOfSentence * count.words / count.sentences + kOfWord * count.syllables / count.words - kGradeOfNothing;
}

} // namespace unknot::content
