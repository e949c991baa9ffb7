// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/day_row.h"

#include "app/bridge/qt_text.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace unknot::ui {

namespace {

std::optional<int> given(int level)
{
    return level < 0 ? std::nullopt : std::optional(level);
}

QString regionName(const content::Content &content, const std::string &id)
{
    const auto *region = content.find(base::RegionId(id));
    return toQString(region ? region->name : id);
}

DayRow rowOf(const records::History &history, const records::Day &day, const content::Content &content)
{
    DayRow row;
    row.date = day.date;
    if (day.average >= 0)
        row.average = day.average;
    row.worst = given(day.worst);
    row.entries = day.entries;
    for (const auto &level : history.levelsOf(day))
        row.places.push_back({toQString(history.name(level.region)), regionName(content, history.name(level.region)),
                              given(level.level)});
    std::ranges::stable_sort(row.places, std::greater{},
                             [](const DayRow::Place &place) { return place.level.value_or(-1); });
    return row;
}

QString sessionName(const records::History &history, const records::SessionFact &session,
                    const content::Content &content)
{
    const auto &id = history.name(session.routine);
    if (const auto *routine = content.findRoutineNamed(id))
        return toQString(routine->name);
    return QCoreApplication::translate("DayRow", "A plan for the spot");
}

} // namespace

std::vector<DayRow> dayRows(const records::History &history, const content::Content &content,
                            const std::function<bool(base::Date)> &isWanted, std::size_t most)
{
    std::map<base::Date, std::vector<const records::SessionFact *>, std::greater<>> played;
    for (const auto &session : history.sessions())
        if (session.stepCount > 0)
            played[session.day].push_back(&session);
    std::set<base::Date, std::greater<>> dates;
    for (const auto &day : history.days())
        dates.insert(day.date);
    for (const auto &[date, sessions] : played)
        dates.insert(date);
    std::vector<DayRow> rows;
    for (const base::Date date : dates) {
        if (rows.size() == most)
            break;
        if (isWanted && !isWanted(date))
            continue;
        const auto *day = history.find(date);
        DayRow row = day ? rowOf(history, *day, content) : DayRow();
        row.date = date;
        if (const auto found = played.find(date); found != played.end())
            for (const auto *session : found->second)
                row.sessions.push_back(
                    {sessionName(history, *session, content), given(session->before), given(session->after)});
        rows.push_back(std::move(row));
    }
    return rows;
}

bool hasDay(const records::History &history, base::Date day)
{
    return history.find(day) || std::ranges::any_of(history.sessions(), [day](const records::SessionFact &session) {
               return session.day == day && session.stepCount > 0;
           });
}

QString levelText(double level)
{
    const bool whole = std::abs(level - std::round(level)) < 0.05;
    return QLocale().toString(level, 'f', whole ? 0 : 1);
}

} // namespace unknot::ui
