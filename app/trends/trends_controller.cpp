// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_controller.h"

#include "app/bridge/qt_text.h"
#include "app/trends/help_rows.h"
#include "core/base/clock.h"
#include "core/base/safe_file.h"
#include "core/content/content.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace unknot::ui {

namespace {

constexpr int kLatelyDays = 30;
constexpr std::size_t kDaysForATrend = 3;
constexpr std::size_t kPlaces = 8;
constexpr int kSmoothed = 7;
constexpr int kDaysAsDays = 400; ///< beyond it the chart shows weeks: a thousand marks are too many to read
constexpr int kRollerWeeks = 53;
constexpr int kHeatDays = 14;

int daysOf(TrendsController::Span span)
{
    switch (span) {
    case TrendsController::Span::Week:
        return 7;
    case TrendsController::Span::Month:
        return 30;
    case TrendsController::Span::Quarter:
        return 90;
    case TrendsController::Span::Year:
        return 365;
    case TrendsController::Span::All:
        break;
    }
    return 0;
}

} // namespace

TrendsController::TrendsController(const content::Content &content, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_clock(clock)
    , m_places(places())
{
}

void TrendsController::setHistory(const records::History &history)
{
    const auto kept = m_places.empty() ? std::nullopt : m_places[static_cast<std::size_t>(m_place)].region;
    m_history = history;
    m_helps.reset();
    m_places = places();
    const auto same = std::ranges::find(m_places, kept, &Place::region);
    m_place = same == m_places.end() ? 0 : static_cast<int>(same - m_places.begin());
    emit changed();
}

std::vector<TrendsController::Place> TrendsController::places() const
{
    std::map<std::string, int> marked;
    const auto since = m_clock.moment().day.plusDays(-kLatelyDays);
    for (const auto &day : m_history.days())
        for (const auto &level : m_history.levelsOf(day))
            marked[m_history.name(level.region)] += day.date > since ? 1000 : 1; // lately first, then ever
    std::vector<std::pair<int, std::string>> order;
    order.reserve(marked.size());
    for (const auto &[region, count] : marked)
        order.emplace_back(-count, region);
    std::ranges::sort(order);
    std::vector<Place> found = {{std::nullopt, tr("Everything together")}};
    for (const auto &[count, id] : order) {
        if (found.size() > kPlaces)
            break;
        if (const auto *region = m_content.find(base::RegionId(id)))
            found.push_back({region->id, toQString(region->name)});
    }
    return found;
}

void TrendsController::openOnMostMarked()
{
    m_place = m_places.size() > 1 ? 1 : 0;
    if (m_history.days().size() < kDaysForATrend)
        m_place = 0;
    emit changed();
}

void TrendsController::choosePlace(int index)
{
    m_place = std::clamp(index, 0, static_cast<int>(m_places.size()) - 1);
    emit changed();
}

void TrendsController::chooseSpan(Span span)
{
    m_span = span;
    emit changed();
}

trends::Range TrendsController::range() const
{
    const auto today = m_clock.moment().day;
    if (m_span != Span::All)
        return {today.plusDays(1 - daysOf(m_span)), today};
    const auto days = m_history.days();
    return {days.empty() ? today.plusDays(1 - kLatelyDays) : std::min(days.front().date, today), today};
}

std::optional<base::RegionId> TrendsController::region() const
{
    return m_places.empty() ? std::nullopt : m_places[static_cast<std::size_t>(m_place)].region;
}

TrendView TrendsController::view() const
{
    if (m_history.days().size() < kDaysForATrend)
        return example();
    TrendView view;
    view.range = range();
    addSeries(view);
    view.marks = marks(view.range);
    addRoller(view);
    addHeat(view);
    addHelps(view);
    return view;
}

void TrendsController::addSeries(TrendView &view) const
{
    // The line at the left edge rests on the days before it.
    const auto wider = trends::series(m_history, {view.range.from.plusDays(1 - kSmoothed), view.range.to}, region());
    const auto ours = trends::within(wider, view.range);
    view.days.assign(ours.begin(), ours.end());
    view.sentence = trends::sentence(view.days, view.range);
    view.isByWeek = view.range.days() > kDaysAsDays;
    if (view.isByWeek) {
        view.weeks = trends::weeks(view.days, view.range);
        return;
    }
    for (const auto &point : trends::median7(wider))
        if (view.range.contains(point.date))
            view.median.push_back(point);
    for (const auto &point : trends::spread7(wider))
        if (view.range.contains(point.date))
            view.spread.push_back(point);
}

DayMarks TrendsController::marks(trends::Range range) const
{
    std::set<base::Date> sessions, visits, findings;
    for (const auto &session : m_history.sessions())
        if (range.contains(session.day) && session.stepCount > 0)
            sessions.insert(session.day);
    for (const auto &visit : m_history.visits())
        if (range.contains(visit.day))
            visits.insert(visit.day);
    for (const auto &statement : m_history.statements())
        if (statement.kind == records::Statement::Kind::Seen && range.contains(statement.at.day))
            visits.insert(statement.at.day);
    for (const auto &finding : m_history.findings())
        if (range.contains(finding.since.day))
            findings.insert(finding.since.day);
    return {{sessions.begin(), sessions.end()}, {visits.begin(), visits.end()}, {findings.begin(), findings.end()}};
}

void TrendsController::addRoller(TrendView &view) const
{
    std::vector<base::TechniqueId> rollers;
    for (const auto &technique : m_content.techniques)
        if (technique.countsAsRoller)
            rollers.push_back(technique.id);
    // Whole weeks, so that a bar never shows half of one as little.
    trends::Range weeks{std::max(view.range.from.monday(), view.range.to.monday().plusDays(-7 * (kRollerWeeks - 1))),
                        view.range.to};
    view.roller = trends::rollerWeeks(m_history, weeks,
                                      {rollers, std::chrono::seconds(m_content.limits.rollerCountsFromSeconds)});
    view.rollerLimit = m_content.limits.rollerSessionsInSevenDays;
    if (std::ranges::all_of(view.roller, [](const trends::RollerWeek &week) { return week.sessions == 0; }))
        view.roller.clear();
}

void TrendsController::addHeat(TrendView &view) const
{
    const auto heatOf = [this](trends::Range range) {
        return BodyHeat{range, trends::loggedDays(m_history, range), trends::markedPlaces(m_history, range)};
    };
    // Never the same day in both.
    const int days = std::min(kHeatDays, view.range.days() / 2);
    view.start = heatOf({view.range.from, view.range.from.plusDays(days - 1)});
    view.now = heatOf({view.range.to.plusDays(1 - days), view.range.to});
}

void TrendsController::addHelps(TrendView &view) const
{
    // All sessions speak, whatever the range: what was found holds until the place or the diary changes.
    if (!m_helps || m_helps->place != region()) {
        const auto all = trends::relief(m_history, region());
        m_helps = Helps{region(), helpRows(all, m_content), helpNote(all)};
    }
    view.helps = m_helps->rows;
    view.helpNote = m_helps->note;
}

std::vector<std::pair<base::RegionId, QString>> TrendsController::namesOf(const TrendView &view) const
{
    std::map<base::RegionId, int> days;
    for (const auto *heat : {&view.start, &view.now})
        for (const auto &place : heat->places)
            days[place.region] += place.days;
    std::vector<std::pair<base::RegionId, QString>> names;
    for (const auto &[id, count] : days) {
        const auto *known = m_content.find(id);
        names.emplace_back(id, toQString(known ? known->name : id.text()));
    }
    std::ranges::stable_sort(names, [&](const auto &a, const auto &b) { return days[a.first] > days[b.first]; });
    return names;
}

QString TrendsController::helpCaption() const
{
    const auto *caption = m_content.findText("diary-caption");
    return caption && !caption->paragraphs.empty() ? toQString(caption->paragraphs.front()) : QString();
}

QString TrendsController::fileName() const
{
    return tr("trend-%1").arg(QString::fromStdString(m_clock.moment().day.iso()));
}

base::Result<void> TrendsController::keep(const QString &path, const QByteArray &bytes) const
{
    const auto written = base::SafeFile(path.toStdString())
                             .write(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

TrendView TrendsController::example() const
{
    // A month that somebody could have had: gaps, a bad day, slowly better.
    static constexpr std::array<int, 30> levels = {6, 6, 5,  -1, 6, 7, 6, 5, 5, -1, -1, 5, 6, 5, 4,
                                                   5, 4, -1, 4,  5, 4, 3, 4, 3, -1, 3,  4, 3, 3, 2};
    TrendView view;
    view.isExample = true;
    const auto today = m_clock.moment().day;
    view.range = {today.plusDays(1 - static_cast<int>(levels.size())), today};
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[i] >= 0)
            view.days.push_back(
                {view.range.from.plusDays(static_cast<int>(i)), levels[i], std::min(10, levels[i] + 2), 1});
    view.median = trends::median7(view.days);
    view.spread = trends::spread7(view.days);
    view.sentence = trends::sentence(view.days, view.range);
    return view;
}

} // namespace unknot::ui
