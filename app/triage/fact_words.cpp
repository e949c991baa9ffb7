// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fact_words.h"

#include "app/bridge/qt_text.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace unknot::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(unknot::ui::FactWords)

public:
    /// Of a fact with this number; empty for one that explains nothing to a person.
    static QString of(const std::string &fact, int number)
    {
        if (const auto counted = kCounted.find(fact); counted != kCounted.end())
            return counted->second(number);
        const auto found = kSaid.find(fact);
        return found == kSaid.end() ? QString() : found->second();
    }

private:
    using Counted = std::function<QString(int)>;
    using Said = std::function<QString()>;

    static inline const std::map<std::string, Counted> kCounted = {
        {"pain-days", [](int n) { return tr("days since it began: %1").arg(n); }},
        {"injury-days", [](int n) { return tr("days since the injury: %1").arg(n); }},
        {"worst-today", [](int n) { return tr("today %1 of 10").arg(n); }},
        {"severe-days", [](int n) { return tr("severe days among the last four logged: %1").arg(n); }},
        {"disabled-days", [](int n) { return tr("days of seven on which you were hardly able: %1").arg(n); }},
        {"headache-days", [](int n) { return tr("days of fourteen with a headache: %1").arg(n); }},
        {"painkiller-days", [](int n) { return tr("days of fourteen with a painkiller: %1").arg(n); }},
        {"nights", [](int n) { return tr("nights of seven on which it woke you: %1").arg(n); }},
        {"come-backs", [](int n) { return tr("spells within three months: %1").arg(n); }},
        {"general-activity", [](int n) { return tr("kept from things, two weeks in a row: %1 of 10").arg(n); }}};

    static inline const std::map<std::string, Said> kSaid = {
        {"both-legs", [] { return tr("it went from one leg to both"); }},
        {"rising", [] { return tr("your diary is going up"); }},
        {"rising-again", [] { return tr("it already was a week ago"); }},
        {"severe-run", [] { return tr("two days in a row that were hardly bearable"); }},
        {"function-today", [] { return tr("usual tasks were not possible today"); }},
        {"heads-up", [] { return tr("a week, and not clearly better"); }},
        {"not-better", [] { return tr("two weeks, and not clearly better"); }},
        {"never-checked", [] { return tr("nobody has looked at it"); }},
        {"pattern-signs", [] { return tr("how the long pain behaves"); }},
        {"same-spot", [] { return tr("the same spot on most logged days of a month"); }},
        {"new-spread", [] { return tr("an arm or leg was marked for the first time"); }},
        {"widening", [] { return tr("many more places marked than two weeks ago"); }},
        {"peg-rise", [] { return tr("it keeps you from more than before"); }},
        {"stopped-unanswered", [] { return tr("a step was stopped: spreading or numb"); }},
        {"worse-after-silence", [] { return tr("worse since you last wrote"); }},
        {"moving-unclear", [] { return tr("not clear whether moving changes it"); }},
        {"tired-today", [] { return tr("alcohol, sleeping tablets or very tired today"); }},
        {"painkiller-now", [] { return tr("a painkiller or rub still works"); }}};
};

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
            words = Words::of(reason, fact == result.facts.end() ? 0 : toQString(fact->second).toInt());
        }
        if (!words.isEmpty() && !grounds.contains(words))
            grounds << words;
    }
    return grounds;
}

} // namespace unknot::ui
