// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/trend_view.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/records/history.h"

#include <QByteArray>
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
    /// What the places of a view's two bodies are called, the most marked first.
    std::vector<std::pair<base::RegionId, QString>> namesOf(const TrendView &view) const;
    /// The caption that always stands with what helped.
    QString helpCaption() const;
    /// A name for what is saved: "trend-2026-03-14".
    QString fileName() const;
    /// Keeps a picture or a table where the person said; whole or not at all.
    base::Result<void> keep(const QString &path, const QByteArray &bytes) const;
    /// Opens on the place most marked lately.
    void openOnMostMarked();

signals:
    void changed();

private:
    trends::Range range() const;
    void addSeries(TrendView &view) const;
    DayMarks marks(trends::Range range) const;
    void addRoller(TrendView &view) const;
    void addHeat(TrendView &view) const;
    void addHelps(TrendView &view) const;
    std::optional<base::RegionId> region() const;
    TrendView example() const;

    const content::Content &m_content;
    const base::Clock &m_clock;
    struct Helps
    {
        std::optional<base::RegionId> place;
        std::vector<HelpRow> rows;
        QString note;
    };

    records::History m_history;
    mutable std::optional<Helps> m_helps; ///< of the place shown last
    std::vector<Place> m_places;
    int m_place = 0;
    Span m_span = Span::Month;
};

} // namespace unknot::ui
