// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/day_row.h"

#include "app/bridge/qt_text.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

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
        row.places.push_back({regionName(content, history.name(level.region)), given(level.level)});
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

std::vector<DayRow> dayRows(const records::History &history, const content::Content &content)
{
    std::map<base::Date, DayRow, std::greater<>> days;
    for (const auto &day : history.days())
        days.emplace(day.date, rowOf(history, day, content));
    for (const auto &session : history.sessions()) {
        if (session.stepCount == 0)
            continue;
        auto &row = days[session.day];
        row.date = session.day;
        row.sessions.push_back({sessionName(history, session, content), given(session.before), given(session.after)});
    }
    std::vector<DayRow> rows;
    rows.reserve(days.size());
    for (auto &[date, row] : days)
        rows.push_back(std::move(row));
    return rows;
}

QString levelText(double level)
{
    const bool whole = std::abs(level - std::round(level)) < 0.05;
    return QLocale().toString(level, 'f', whole ? 0 : 1);
}

} // namespace unknot::ui
