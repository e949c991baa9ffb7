// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_controller.h"

#include "app/bridge/qt_text.h"
#include "core/base/clock.h"
#include "core/content/content.h"

#include <algorithm>
#include <array>
#include <map>

namespace unknot::ui {

namespace {

constexpr int kLatelyDays = 30;
constexpr std::size_t kDaysForATrend = 3;
constexpr std::size_t kPlaces = 8;

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
    if (view().isExample)
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

TrendView TrendsController::view() const
{
    TrendView view;
    view.range = range();
    const auto region = m_places.empty() ? std::nullopt : m_places[static_cast<std::size_t>(m_place)].region;
    view.days = trends::series(m_history, view.range, region);
    if (m_history.days().size() < kDaysForATrend)
        return example();
    view.median = trends::median7(view.days);
    view.sentence = trends::sentence(view.days, view.range);
    return view;
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
    view.sentence = trends::sentence(view.days, view.range);
    return view;
}

} // namespace unknot::ui
