// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trend_table.h"

#include "app/bridge/qt_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

QString marksOf(base::Date day, const DayMarks &marks)
{
    QStringList said;
    const auto has = [day](const std::vector<base::Date> &days) { return std::ranges::binary_search(days, day); };
    if (has(marks.sessions))
        said << TrendTable::tr("session");
    if (has(marks.visits))
        said << TrendTable::tr("visit");
    if (has(marks.findings))
        said << TrendTable::tr("advised to be seen");
    return said.join(QStringLiteral(", "));
}

const trends::MarkedPlace *find(const BodyHeat &heat, const base::RegionId &region)
{
    const auto found = std::ranges::find(heat.places, region, &trends::MarkedPlace::region);
    return found == heat.places.end() ? nullptr : &*found;
}

QString share(const trends::MarkedPlace *place, const BodyHeat &heat)
{
    return QStringLiteral("%1/%2").arg(place ? place->days : 0).arg(heat.logged);
}

} // namespace

TrendTable::Cell TrendTable::cellOf(const std::optional<double> &value)
{
    if (!value)
        return {};
    const bool whole = std::abs(*value - std::round(*value)) < 0.005;
    const bool tenth = std::abs(*value * 10 - std::round(*value * 10)) < 0.005;
    const int places = whole ? 0 : tenth ? 1 : 2;
    return {QLocale().toString(*value, 'f', places), QLocale::c().toString(*value, 'f', places)};
}

TrendTable::Cell TrendTable::cellOf(base::Date day)
{
    return {QLocale().toString(toQDate(day), QLocale::ShortFormat), QString::fromStdString(day.iso())};
}

void TrendTable::show(const TrendView &view)
{
    beginResetModel();
    m_rows.clear();
    if (view.isByWeek)
        fillWeeks(view);
    else
        fillDays(view);
    std::ranges::reverse(m_rows);
    endResetModel();
}

void TrendTable::fillDays(const TrendView &view)
{
    m_heads = {tr("Day"),           tr("Average"),       tr("Worst"),  tr("7-day median"),
               tr("Lower quarter"), tr("Upper quarter"), tr("Besides")};
    auto line = view.median.begin();
    auto spread = view.spread.begin();
    for (const auto &day : view.days) {
        while (line != view.median.end() && line->date < day.date)
            ++line;
        while (spread != view.spread.end() && spread->date < day.date)
            ++spread;
        const bool hasLine = line != view.median.end() && line->date == day.date;
        const bool hasSpread = spread != view.spread.end() && spread->date == day.date;
        const QString marks = marksOf(day.date, view.marks);
        m_rows.push_back({cellOf(day.date),
                          cellOf(day.average),
                          cellOf(day.worst),
                          cellOf(hasLine ? std::optional(line->value) : std::nullopt),
                          cellOf(hasSpread ? std::optional(spread->low) : std::nullopt),
                          cellOf(hasSpread ? std::optional(spread->high) : std::nullopt),
                          {marks, marks}});
    }
}

void TrendTable::fillWeeks(const TrendView &view)
{
    m_heads = {tr("Week from"), tr("Median"), tr("Lowest"), tr("Highest"), tr("Days logged")};
    for (const auto &week : view.weeks)
        if (week.logged > 0)
            m_rows.push_back({cellOf(week.monday), cellOf(week.median), cellOf(week.low), cellOf(week.high),
                              cellOf(static_cast<double>(week.logged))});
}

void TrendTable::showRoller(const TrendView &view)
{
    beginResetModel();
    m_heads = {tr("Week from"), tr("Roller sessions"), tr("Limit")};
    m_rows.clear();
    for (const auto &week : view.roller)
        m_rows.push_back({cellOf(week.monday), cellOf(static_cast<double>(week.sessions)),
                          cellOf(static_cast<double>(view.rollerLimit))});
    std::ranges::reverse(m_rows);
    endResetModel();
}

void TrendTable::showHeat(const TrendView &view, const std::vector<std::pair<base::RegionId, QString>> &names)
{
    beginResetModel();
    m_heads = {tr("Place"), tr("At first"), tr("Days marked"), tr("Now"), tr("Days marked")};
    m_rows.clear();
    for (const auto &[region, name] : names) {
        const auto *start = find(view.start, region);
        const auto *now = find(view.now, region);
        const QString first = share(start, view.start);
        const QString last = share(now, view.now);
        m_rows.push_back({{name, name},
                          cellOf(start ? start->usual : std::nullopt),
                          {first, first},
                          cellOf(now ? now->usual : std::nullopt),
                          {last, last}});
    }
    endResetModel();
}

int TrendTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrendTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant TrendTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                                       : Qt::AlignRight | Qt::AlignVCenter);
    if ((role != Qt::DisplayRole && role != Qt::UserRole) || !index.isValid())
        return {};
    const auto &cell = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const QString &text = role == Qt::DisplayRole ? cell.text : cell.value;
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant TrendTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_heads.size())
        return {};
    return m_heads[section];
}

} // namespace unknot::ui
