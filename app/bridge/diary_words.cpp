// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_words.h"

#include "app/bridge/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace unknot::ui {

namespace {

struct Word
{
    const char *id;
    const char *text;
};

constexpr Word kCare[] = {{"heat", QT_TRANSLATE_NOOP("DiaryWords", "Heat")},
                          {"cold", QT_TRANSLATE_NOOP("DiaryWords", "Cold")},
                          {"walk", QT_TRANSLATE_NOOP("DiaryWords", "A walk")},
                          {"rest", QT_TRANSLATE_NOOP("DiaryWords", "Rest")},
                          {"massage", QT_TRANSLATE_NOOP("DiaryWords", "Massage")},
                          {"treatment", QT_TRANSLATE_NOOP("DiaryWords", "Treatment")}};

constexpr Word kFeel[] = {{"stiff", QT_TRANSLATE_NOOP("DiaryWords", "Stiff")},
                          {"dull", QT_TRANSLATE_NOOP("DiaryWords", "Dull")},
                          {"sharp", QT_TRANSLATE_NOOP("DiaryWords", "Sharp")},
                          {"burning", QT_TRANSLATE_NOOP("DiaryWords", "Burning")},
                          {"cramp", QT_TRANSLATE_NOOP("DiaryWords", "Cramp")}};

constexpr Word kFactors[] = {{"sleep", QT_TRANSLATE_NOOP("DiaryWords", "Sleep")},
                             {"stress", QT_TRANSLATE_NOOP("DiaryWords", "Stress")},
                             {"sitting-hours", QT_TRANSLATE_NOOP("DiaryWords", "Hours sitting")},
                             {"posture", QT_TRANSLATE_NOOP("DiaryWords", "Posture")},
                             {"water", QT_TRANSLATE_NOOP("DiaryWords", "Water")},
                             {"lifting", QT_TRANSLATE_NOOP("DiaryWords", "Lifting")},
                             {"training", QT_TRANSLATE_NOOP("DiaryWords", "Training")}};

constexpr Word kValues[] = {
    {"good", QT_TRANSLATE_NOOP("DiaryWords", "good")},     {"so-so", QT_TRANSLATE_NOOP("DiaryWords", "so-so")},
    {"bad", QT_TRANSLATE_NOOP("DiaryWords", "bad")},       {"none", QT_TRANSLATE_NOOP("DiaryWords", "none")},
    {"some", QT_TRANSLATE_NOOP("DiaryWords", "some")},     {"much", QT_TRANSLATE_NOOP("DiaryWords", "much")},
    {"little", QT_TRANSLATE_NOOP("DiaryWords", "little")}, {"enough", QT_TRANSLATE_NOOP("DiaryWords", "enough")},
    {"0-3", QT_TRANSLATE_NOOP("DiaryWords", "up to 3")},   {"4-6", QT_TRANSLATE_NOOP("DiaryWords", "4 to 6")},
    {"7-9", QT_TRANSLATE_NOOP("DiaryWords", "7 to 9")},    {"10", QT_TRANSLATE_NOOP("DiaryWords", "10 or more")}};

std::vector<std::string> idsOf(std::span<const Word> words)
{
    std::vector<std::string> ids;
    ids.reserve(words.size());
    for (const Word &word : words)
        ids.emplace_back(word.id);
    return ids;
}

QString textOf(std::span<const Word> words, std::string_view id)
{
    const auto found = std::ranges::find_if(words, [id](const Word &word) { return id == word.id; });
    return found == words.end() ? toQString(id) : QCoreApplication::translate("DiaryWords", found->text);
}

} // namespace

const std::vector<std::string> &careWords()
{
    static const auto words = idsOf(kCare);
    return words;
}

const std::vector<std::string> &feelWords()
{
    static const auto words = idsOf(kFeel);
    return words;
}

const std::vector<std::string> &factorNames()
{
    static const auto names = idsOf(kFactors);
    return names;
}

const std::vector<std::string> &factorValues(std::string_view factor)
{
    static const std::vector<std::string> quality{"good", "so-so", "bad"};
    static const std::vector<std::string> amount{"none", "some", "much"};
    static const std::vector<std::string> drink{"little", "enough"};
    static const std::vector<std::string> hours{"0-3", "4-6", "7-9", "10"};
    if (factor == "sleep" || factor == "posture")
        return quality;
    if (factor == "water")
        return drink;
    return factor == "sitting-hours" ? hours : amount;
}

QString careText(std::string_view word)
{
    return textOf(kCare, word);
}

QString feelText(std::string_view word)
{
    return textOf(kFeel, word);
}

QString factorText(std::string_view name)
{
    return textOf(kFactors, name);
}

QString factorValueText(std::string_view factor, std::string_view value)
{
    const auto &known = factorValues(factor);
    return std::ranges::find(known, value) == known.end() ? toQString(value) : textOf(kValues, value);
}

} // namespace unknot::ui
