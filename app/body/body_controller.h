// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/body_marking.h"
#include "app/body/body_offer.h"
#include "app/body/map_region.h"

#include <QObject>
#include <QUndoStack>

#include <set>
#include <vector>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

class Safety;
class Settings;

/// What Start asks for: whoever knows the check and the player does it.
struct StartWish
{
    plan::Plan plan;
    matching::Wish wish;
    MarkedLevels levels;
    triage::Due due;
};

/// The marks on the body, what the person has at hand, and what is offered for both.
class BodyController final : public QObject
{
    Q_OBJECT

public:
    BodyController(const content::Content &content, const base::Clock &clock, Settings &settings, Safety &safety);
    ~BodyController() override;

    const content::Content &content() const { return m_content; }
    const std::vector<MapRegion> &regions() const { return m_regions; }
    const MapRegion *find(const QString &id) const;

    /// Without one the page works as if nothing was ever kept.
    void setHistory(const records::History &history);

    const BodyMarking &marking() const { return m_marking; }
    void tap(const QString &id);
    void giveLevel(const QString &id, int level);
    void clearLevel(const QString &id);
    void remove(const QString &id);
    void swapSides();
    /// The marks of the last day that had any.
    void takeLast();
    QUndoStack &undoStack() { return m_undo; }

    /// What was marked the last time, within the week.
    const MarkedLevels &lastMarks() const { return m_last; }
    /// "yesterday 6", "3 days ago 6"; empty where nothing was.
    QString lastText(const QString &id) const;

    std::vector<base::Kit> kit() const;
    std::vector<base::Place> places() const;
    int minutes() const;
    void setKit(const std::vector<base::Kit> &kit);
    void setPlaces(const std::vector<base::Place> &places);
    void setMinutes(int minutes);
    QString kitName(base::Kit item) const;

    const BodyOffer &offer() const { return m_offer; }
    void start();
    void startGently() { emit gentleRequested(); }
    /// Opens the check at a question; at its beginning when there is none.
    void openCheck(const QString &question) { emit checkRequested(question); }

signals:
    void markingChanged();
    void offerChanged();
    void wishChanged();
    void startRequested(const unknot::ui::StartWish &wish);
    /// Breathing and an easy posture: needs no check.
    void gentleRequested();
    void checkRequested(const QString &question);

private:
    class Change;
    void change(const QString &text, const BodyMarking &next, const QString &mergesWith = {});
    void show(const BodyMarking &marking);
    void readLast();
    void renewOffer();
    matching::Wish wish() const;

    const content::Content &m_content;
    const base::Clock &m_clock;
    Settings &m_settings;
    Safety &m_safety;
    std::vector<MapRegion> m_regions;
    records::History m_history;
    BodyMarking m_marking;
    MarkedLevels m_last;
    int m_lastDaysAgo = 0;
    BodyOffer m_offer;
    QUndoStack m_undo;
};

} // namespace unknot::ui
