// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/history.h"
#include "core/trends/sentence.h"
#include "core/trends/series.h"
#include "core/trends/statistics.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace unknot::base {
class Clock;
}
namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// What one look at the trend shows: a chart and its table twin are made from the same numbers.
struct TrendView
{
    trends::Range range;
    std::vector<trends::DayValue> days;
    std::vector<trends::SmoothPoint> median;
    trends::Sentence sentence;
    bool isExample = false; ///< fewer days logged than a trend needs; the numbers are made up and say so
};

/// Which place, which range, and the numbers of both.
class TrendsController final : public QObject
{
    Q_OBJECT

public:
    enum class Span { Week, Month, Quarter, Year, All };
    struct Place
    {
        std::optional<base::RegionId> region; ///< nothing: everything together
        QString name;
    };

    TrendsController(const content::Content &content, const base::Clock &clock, QObject *parent = nullptr);

    void setHistory(const records::History &history);
    /// Everything together, then the places by how often they were marked lately.
    std::vector<Place> places() const;
    int place() const { return m_place; }
    void choosePlace(int index);
    Span span() const { return m_span; }
    void chooseSpan(Span span);
    TrendView view() const;
    /// Opens on the place most marked lately.
    void openOnMostMarked();

signals:
    void changed();

private:
    trends::Range range() const;
    TrendView example() const;

    const content::Content &m_content;
    const base::Clock &m_clock;
    records::History m_history;
    std::vector<Place> m_places;
    int m_place = 0;
    Span m_span = Span::Month;
};

} // namespace unknot::ui
