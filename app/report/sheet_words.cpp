// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_words.h"

#include "app/bridge/diary_words.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace unknot::ui {

namespace {

constexpr std::size_t kTried = 9;
constexpr std::size_t kMedicines = 6;
constexpr std::size_t kCare = 5;
constexpr std::size_t kVisits = 6;
constexpr std::size_t kSafety = 12;
constexpr std::size_t kNotes = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

QString dayText(base::Date day)
{
    return QLocale().toString(toQDate(day), QStringLiteral("d MMM yyyy"));
}

QString shortDay(base::Date day, const trends::Range &range)
{
    const bool isOneYear = range.from.year() == range.to.year() && day.year() == range.to.year();
    return QLocale().toString(toQDate(day), isOneYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString number(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString daysText(int days)
{
    //: On how many days something was taken or done.
    return QCoreApplication::translate("Sheet", "%n days", nullptr, days);
}

QStringList factsOf(const trends::Sheet &sheet)
{
    QStringList facts;
    const auto averages = trends::averagesOf(sheet.days);
    if (!averages.empty()) {
        const auto [low, high] = std::ranges::minmax_element(averages);
        const QString usual = number(trends::median(averages));
        facts << (*low == *high
                      ? tr("usual level of a day %1 of 10").arg(usual)
                      : tr("usual level of a day %1 of 10, from %2 to %3").arg(usual, number(*low), number(*high)));
    }
    const auto worst =
        std::ranges::max_element(sheet.days, {}, [](const trends::DayValue &day) { return day.worst.value_or(-1); });
    if (worst != sheet.days.end() && worst->worst)
        facts << tr("worst %1, on %2").arg(number(*worst->worst), shortDay(worst->date, sheet.range));
    if (sheet.nightsAsked > 0)
        facts << tr("woken by pain in %1 of %2 nights told about").arg(sheet.nightsWoken).arg(sheet.nightsAsked);
    const int limited = sheet.function[2] + sheet.function[3];
    if (limited + sheet.function[0] + sheet.function[1] > 0)
        facts << tr("much trouble with usual tasks, or not able to, on %1 of %2 days told about")
                     .arg(limited)
                     .arg(limited + sheet.function[0] + sheet.function[1]);
    return facts;
}

void addPlaces(SheetWords &words, const trends::Sheet &sheet, const content::Content &content)
{
    for (const auto &place : sheet.places) {
        const auto *region = content.find(place.region);
        words.places.push_back(
            {toQString(place.region.text()), toQString(region ? region->name : place.region.text()),
             place.usual ? number(*place.usual) : QStringLiteral("–"),
             place.worst ? QString::number(*place.worst) : QStringLiteral("–"), QString::number(place.days)});
    }
}

QString changeText(double relief)
{
    if (relief == 0)
        return tr("the middle of them did not change");
    const QString points = number(std::abs(relief));
    return relief > 0 ? tr("in the middle %1 lower after").arg(points)
                      : tr("in the middle %1 higher after").arg(points);
}

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

SheetWords::Section triedOf(const trends::Sheet &sheet, const content::Content &content)
{
    SheetWords::Section section{tr("What was tried at home"), {}, kTried, false};
    if (sheet.sessions == 0) {
        section.rows.push_back({tr("No session in these days."), {}});
        return section;
    }
    //: How many guided sessions there were; what follows says on how many days.
    QString sum = QCoreApplication::translate("Sheet", "%n sessions", nullptr, sheet.sessions);
    sum += tr(" on %1").arg(daysText(static_cast<int>(sheet.sessionDates.size())));
    if (sheet.change)
        sum += tr("; rated before and after in %1: %2").arg(sheet.paired).arg(changeText(*sheet.change));
    section.rows.push_back({sum, {}});
    for (const auto &item : sheet.tried) {
        const auto *technique = content.find(item.technique);
        QString text = toQString(technique ? technique->name : item.technique.text());
        if (item.answered > 0)
            text += tr(" (easier %1 of %2)").arg(item.easier).arg(item.answered);
        section.rows.push_back({text, tr("%1 ×, %2").arg(item.sessions).arg(secondsText(item.seconds))});
    }
    return section;
}

void addMedicines(SheetWords &words, const trends::Sheet &sheet, const content::Content &content)
{
    SheetWords::Section section{tr("Medicines, as named (amounts are not kept)"), {}, kMedicines, false};
    for (const auto &item : sheet.medicines) {
        const auto known = std::ranges::find(content.medicines, item.medicine, &content::Medicine::id);
        section.rows.push_back({toQString(known == content.medicines.end() ? item.medicine.text() : known->name),
                                tr("%1, last %2").arg(daysText(item.days), shortDay(item.last, sheet.range))});
    }
    if (section.rows.empty())
        section.rows.push_back({tr("None named."), {}});
    words.sections.push_back(std::move(section));
    if (sheet.care.empty())
        return;
    SheetWords::Section care{tr("Done elsewhere"), {}, kCare, false};
    for (const auto &item : sheet.care)
        care.rows.push_back({careText(item.word), daysText(item.days)});
    words.sections.push_back(std::move(care));
}

SheetWords::Section visitsOf(const trends::Sheet &sheet, const SheetTexts &texts)
{
    SheetWords::Section section{tr("Visits"), {}, kVisits, true};
    for (const base::Date day : sheet.visits) {
        QStringList said;
        for (const auto &visit : texts.visits)
            if (visit.day == day && !visit.byWhom.empty())
                said << toQString(visit.byWhom);
        section.rows.push_back(
            {shortDay(day, sheet.range), said.isEmpty() ? tr("seen") : said.join(QStringLiteral(", "))});
    }
    if (section.rows.empty())
        section.rows.push_back({tr("None told."), {}});
    std::ranges::reverse(section.rows);
    return section;
}

QString levelText(const std::string &level)
{
    switch (base::fromWord<base::Level>(level).value_or(base::Level::Care)) {
    case base::Level::Emergency:
        return tr("emergency");
    case base::Level::Urgent:
        return tr("same day");
    case base::Level::Clinician:
        return tr("visit in days");
    case base::Level::Care:
    case base::Level::SelfCare:
        break;
    }
    return tr("go gently");
}

QString answerText(const std::string &value)
{
    if (value == "yes")
        return tr("yes");
    if (value == "unsure")
        return tr("not sure");
    if (value == "known")
        return tr("yes, known to a professional");
    return toQString(value);
}

bool isPlainNo(const trends::SheetAnswer &answer)
{
    return (answer.value == "no" || answer.value == "skipped" || answer.value.empty()) && !answer.lastOther;
}

void addFindings(SheetWords::Section &section, const trends::Sheet &sheet, const content::Content &content)
{
    for (const auto &finding : sheet.findings) {
        const auto *rule = content.find(finding.rule);
        QString when = shortDay(finding.since, sheet.range);
        if (finding.cleared)
            when = tr("%1 to %2").arg(when, shortDay(*finding.cleared, sheet.range));
        section.rows.push_back(
            {tr("%1: Unknot advised \"%2\". %3")
                 .arg(when, levelText(finding.level), toQString(rule ? rule->why : finding.rule.text())),
             {}});
    }
}

SheetWords::Section safetyOf(const trends::Sheet &sheet, const content::Content &content)
{
    SheetWords::Section section{tr("Safety questions, as answered"), {}, kSafety, true};
    addFindings(section, sheet, content);
    std::optional<base::Date> lastAsked;
    int noes = 0;
    for (const auto &answer : sheet.answers) {
        const auto *question = content.find(answer.question);
        if (!question || question->screen == content::Screen::Later)
            continue;
        if (question->screen == content::Screen::A)
            lastAsked = std::max(lastAsked.value_or(answer.day), answer.day);
        if (isPlainNo(answer)) {
            noes += answer.value == "no" ? 1 : 0;
            continue;
        }
        const QString what = toQString(question->shortText.empty() ? question->text : question->shortText);
        const QString since = shortDay(answer.day, sheet.range);
        if (answer.lastOther)
            section.rows.push_back({tr("%1: was yes or not sure, no since %2").arg(capital(what), since),
                                    shortDay(*answer.lastOther, sheet.range)});
        else
            section.rows.push_back({tr("%1: %2").arg(capital(what), answerText(answer.value)), since});
    }
    if (!lastAsked)
        section.rows.push_back({tr("Not asked in these days."), {}});
    else
        section.rows.insert(
            section.rows.begin(),
            {//: How many of the questions of the safety check were answered with no.
             QCoreApplication::translate("Sheet", "No to %n questions; last gone through", nullptr, noes),
             shortDay(*lastAsked, sheet.range)});
    return section;
}

SheetWords::Section notesOf(const trends::Sheet &sheet, const SheetTexts &texts)
{
    SheetWords::Section section{tr("Notes, newest first"), {}, kNotes, true};
    for (auto entry = texts.entries.rbegin(); entry != texts.entries.rend(); ++entry)
        if (!entry->note.empty() && !entry->damaged && sheet.range.contains(entry->at.day))
            section.rows.push_back(
                {tr("%1: %2").arg(shortDay(entry->at.day, sheet.range), toQString(entry->note).simplified()), {}});
    if (section.rows.empty())
        section.rows.push_back({tr("None."), {}});
    return section;
}

QString zonesOf(const trends::Sheet &sheet, const SheetTexts &texts)
{
    std::set<QString> zones;
    for (const auto &entry : texts.entries)
        if (sheet.range.contains(entry.at.day))
            zones.insert(toQString(entry.at.zone));
    if (zones.empty())
        zones.insert(texts.zone);
    return QStringList(zones.begin(), zones.end()).join(QStringLiteral(", "));
}

} // namespace

SheetWords sheetWords(const trends::Sheet &sheet, const SheetTexts &texts, const SheetParts &parts,
                      const content::Content &content)
{
    SheetWords words;
    words.title = sheet.range.from == sheet.range.to
                      ? tr("Pain diary, %1").arg(dayText(sheet.range.from))
                      : tr("Pain diary, %1 to %2").arg(dayText(sheet.range.from), dayText(sheet.range.to));
    words.blanks = tr("Name ______________________   Born ____________");
    words.lead = sheet.days.empty() ? tr("Nothing was logged in these days.") : toQString(sheet.sentence.text);
    words.facts = factsOf(sheet);
    if (!words.facts.isEmpty())
        words.facts.front() = capital(words.facts.front());
    if (parts.map)
        addPlaces(words, sheet, content);
    if (parts.tried)
        words.sections.push_back(triedOf(sheet, content));
    if (parts.medicines)
        addMedicines(words, sheet, content);
    if (parts.visits)
        words.sections.push_back(visitsOf(sheet, texts));
    if (parts.safety)
        words.sections.push_back(safetyOf(sheet, content));
    if (parts.notes)
        words.sections.push_back(notesOf(sheet, texts));
    words.chartNote = tr("Dots: average of a day. Triangles: worst of a day. Line: middle of seven days, where at "
                         "least four were logged. Open circles below: days without an entry. Bars below: sessions. "
                         "V: visit.");
    words.method =
        tr("Levels are the person's own, from 0 no pain to 10 the worst they can imagine. \"Usual\" is the middle "
           "value (median). A day without an entry is left out, never counted as 0. Days are as the person lived "
           "them, by the clock of the time zone they were in (%1). Made on %2 with Unknot, a diary and guide to "
           "self-massage; it examines nobody and makes no diagnosis.")
            .arg(zonesOf(sheet, texts), dayText(texts.today));
    return words;
}

} // namespace unknot::ui
