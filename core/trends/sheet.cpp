// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/sheet.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace unknot::trends {

namespace {

using records::History;
using records::Mark;

constexpr int kUsualDays = 90;
constexpr int kSmoothed = 7;
constexpr std::size_t kLeastPaired = 5;

template<typename T, typename Key>
void sortMostFirst(std::vector<T> &items, Key key)
{
    std::ranges::sort(items, [key](const T &a, const T &b) { return key(a) < key(b); });
}

void addSession(const History &history, const records::SessionFact &session,
                std::map<records::NameIndex, SheetTried> &tried)
{
    std::set<records::NameIndex> seen;
    for (const auto &step : history.stepsOf(session)) {
        if (step.doneSeconds <= 0)
            continue;
        auto &item = tried[step.technique];
        item.technique = base::TechniqueId(history.name(step.technique));
        item.seconds += step.doneSeconds;
        item.sessions += seen.insert(step.technique).second ? 1 : 0;
        if (step.felt < 0)
            continue;
        ++item.answered;
        item.easier += step.felt == static_cast<std::int8_t>(base::Felt::Easier) ? 1 : 0;
    }
}

void addSessions(const History &history, Sheet &sheet)
{
    std::map<records::NameIndex, SheetTried> tried;
    std::set<base::Date> days;
    std::vector<double> changes;
    for (const auto &session : history.sessions()) {
        if (!sheet.range.contains(session.day) || session.stepCount == 0)
            continue;
        ++sheet.sessions;
        days.insert(session.day);
        addSession(history, session, tried);
        if (session.before >= 0 && session.after >= 0)
            changes.push_back(session.before - session.after);
    }
    sheet.sessionDates.assign(days.begin(), days.end());
    sheet.paired = static_cast<int>(changes.size());
    if (changes.size() >= kLeastPaired)
        sheet.change = median(std::move(changes));
    for (auto &[name, item] : tried)
        sheet.tried.push_back(std::move(item));
    sortMostFirst(sheet.tried,
                  [](const SheetTried &item) { return std::tuple(-item.sessions, -item.seconds, item.technique); });
}

void addMarks(const History &history, Sheet &sheet)
{
    std::map<std::string, std::set<base::Date>> medicines;
    std::map<std::string, std::set<base::Date>> care;
    for (const auto &entry : history.entries()) {
        if (!sheet.range.contains(entry.day))
            continue;
        for (const auto &mark : history.marksOf(entry)) {
            if (mark.kind == Mark::Kind::Medicine)
                medicines[history.name(mark.name)].insert(entry.day);
            else if (mark.kind == Mark::Kind::Care)
                care[history.name(mark.name)].insert(entry.day);
        }
    }
    for (const auto &[id, days] : medicines)
        sheet.medicines.push_back({base::MedicineId(id), static_cast<int>(days.size()), *days.rbegin()});
    for (const auto &[word, days] : care)
        sheet.care.push_back({word, static_cast<int>(days.size())});
    sortMostFirst(sheet.medicines, [](const SheetMedicine &item) { return std::tuple(-item.days, item.medicine); });
    sortMostFirst(sheet.care, [](const SheetCare &item) { return std::tuple(-item.days, item.word); });
}

void addDays(const History &history, Sheet &sheet)
{
    for (const auto &day : history.days()) {
        if (!sheet.range.contains(day.date))
            continue;
        if (day.woken >= 0) {
            ++sheet.nightsAsked;
            sheet.nightsWoken += day.woken == 1 ? 1 : 0;
        }
        if (day.function >= 0 && day.function < static_cast<int>(sheet.function.size()))
            ++sheet.function[static_cast<unsigned char>(day.function)];
    }
}

void addVisits(const History &history, Sheet &sheet)
{
    std::set<base::Date> days;
    for (const auto &visit : history.visits())
        if (sheet.range.contains(visit.day))
            days.insert(visit.day);
    for (const auto &statement : history.statements())
        if (statement.kind == records::Statement::Kind::Seen && sheet.range.contains(statement.at.day))
            days.insert(statement.at.day);
    sheet.visits.assign(days.begin(), days.end());
}

void addAnswers(const History &history, Sheet &sheet)
{
    std::map<base::QuestionId, SheetAnswer> latest;
    for (const auto &answer : history.answers()) { // by moment
        if (answer.answeredAt.day > sheet.range.to)
            continue;
        auto &kept = latest[answer.question];
        kept.question = answer.question;
        if (kept.value != "no" && !kept.value.empty() && kept.value != "skipped" && sheet.range.contains(kept.day))
            kept.lastOther = kept.day;
        kept.value = answer.value.value;
        kept.day = answer.answeredAt.day;
    }
    for (auto &[question, answer] : latest) {
        if (answer.value != "no")
            answer.lastOther.reset();
        sheet.answers.push_back(std::move(answer));
    }
    for (const auto &finding : history.findings()) {
        const auto cleared =
            finding.clearedAt ? std::optional<base::Date>(finding.clearedAt->day) : std::optional<base::Date>();
        if (finding.since.day > sheet.range.to || (cleared && *cleared < sheet.range.from))
            continue;
        sheet.findings.push_back({finding.rule, finding.level, finding.since.day, cleared});
    }
}

} // namespace

Sheet sheetOf(const History &history, Range range)
{
    Sheet sheet;
    sheet.range = range;
    const auto before = series(history, {range.from.plusDays(1 - kSmoothed), range.to});
    const auto ours = within(before, range);
    sheet.days.assign(ours.begin(), ours.end());
    for (const auto &point : median7(before))
        if (range.contains(point.date))
            sheet.median7.push_back(point);
    sheet.sentence = sentence(sheet.days, range);
    sheet.places = markedPlaces(history, range);
    addSessions(history, sheet);
    addMarks(history, sheet);
    addDays(history, sheet);
    addVisits(history, sheet);
    addAnswers(history, sheet);
    return sheet;
}

Range usualSheetRange(const History &history, base::Date today)
{
    auto from = today.plusDays(1 - kUsualDays);
    if (!history.days().empty())
        from = std::max(from, std::min(history.days().front().date, today));
    return {from, today};
}

} // namespace unknot::trends
