// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fact_words.h"

#include "app/bridge/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace unknot::ui {

namespace {

struct Words
{
    std::string_view fact;
    const char *text; ///< %1 is its number, where it has one
};

constexpr Words kWords[] = {
    {"pain-days", QT_TRANSLATE_NOOP("unknot::ui", "days since it began: %1")},
    {"injury-days", QT_TRANSLATE_NOOP("unknot::ui", "days since the injury: %1")},
    {"worst-today", QT_TRANSLATE_NOOP("unknot::ui", "today %1 of 10")},
    {"severe-days", QT_TRANSLATE_NOOP("unknot::ui", "severe days among the last four logged: %1")},
    {"disabled-days", QT_TRANSLATE_NOOP("unknot::ui", "days of seven on which you were hardly able: %1")},
    {"headache-days", QT_TRANSLATE_NOOP("unknot::ui", "days of fourteen with a headache: %1")},
    {"painkiller-days", QT_TRANSLATE_NOOP("unknot::ui", "days of fourteen with a painkiller: %1")},
    {"nights", QT_TRANSLATE_NOOP("unknot::ui", "nights of seven on which it woke you: %1")},
    {"come-backs", QT_TRANSLATE_NOOP("unknot::ui", "spells within three months: %1")},
    {"general-activity", QT_TRANSLATE_NOOP("unknot::ui", "kept from things, two weeks in a row: %1 of 10")},
    {"both-legs", QT_TRANSLATE_NOOP("unknot::ui", "it went from one leg to both")},
    {"rising", QT_TRANSLATE_NOOP("unknot::ui", "your diary is going up")},
    {"rising-again", QT_TRANSLATE_NOOP("unknot::ui", "it already was a week ago")},
    {"severe-run", QT_TRANSLATE_NOOP("unknot::ui", "two days in a row that were hardly bearable")},
    {"function-today", QT_TRANSLATE_NOOP("unknot::ui", "usual tasks were not possible today")},
    {"heads-up", QT_TRANSLATE_NOOP("unknot::ui", "a week, and not clearly better")},
    {"not-better", QT_TRANSLATE_NOOP("unknot::ui", "two weeks, and not clearly better")},
    {"never-checked", QT_TRANSLATE_NOOP("unknot::ui", "nobody has looked at it")},
    {"pattern-signs", QT_TRANSLATE_NOOP("unknot::ui", "how the long pain behaves")},
    {"same-spot", QT_TRANSLATE_NOOP("unknot::ui", "the same spot on most logged days of a month")},
    {"new-spread", QT_TRANSLATE_NOOP("unknot::ui", "an arm or leg was marked for the first time")},
    {"widening", QT_TRANSLATE_NOOP("unknot::ui", "many more places marked than two weeks ago")},
    {"peg-rise", QT_TRANSLATE_NOOP("unknot::ui", "it keeps you from more than before")},
    {"stopped-unanswered", QT_TRANSLATE_NOOP("unknot::ui", "a step was stopped: spreading or numb")},
    {"worse-after-silence", QT_TRANSLATE_NOOP("unknot::ui", "worse since you last wrote")},
    {"moving-unclear", QT_TRANSLATE_NOOP("unknot::ui", "not clear whether moving changes it")},
    {"tired-today", QT_TRANSLATE_NOOP("unknot::ui", "alcohol, sleeping tablets or very tired today")},
    {"painkiller-now", QT_TRANSLATE_NOOP("unknot::ui", "a painkiller or rub still works")}};

/// Empty for a fact that explains nothing to a person.
QString wordsOf(const std::string &fact, const QString &number)
{
    const auto *found = std::ranges::find(kWords, fact, &Words::fact);
    if (found == std::end(kWords))
        return {};
    QString words = QCoreApplication::translate("unknot::ui", found->text);
    if (!words.contains(QStringLiteral("%1")))
        return words;
    return number.isEmpty() ? QString() : words.arg(number); // what held earlier is not counted any more
}

} // namespace

QStringList groundsOf(const content::Content &content, const triage::Assessment &result, const triage::Fired &finding)
{
    QStringList grounds;
    for (const std::string &reason : finding.because) {
        QString words;
        if (const auto *question = content.find(base::QuestionId(reason))) {
            words = toQString(question->shortText);
        } else {
            const auto fact = result.facts.find(reason);
            words = wordsOf(reason, fact == result.facts.end() ? QString() : toQString(fact->second));
        }
        if (!words.isEmpty() && !grounds.contains(words))
            grounds << words;
    }
    return grounds;
}

} // namespace unknot::ui
