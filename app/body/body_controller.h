// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/body_marking.h"
#include "app/body/body_offer.h"
#include "app/body/map_region.h"
#include "app/body/spell_story.h"
#include "core/matching/keep_away.h"

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
    /// A place that pain spreads to opens its row of the check when it is marked first.
    void tap(const QString &id);
    /// Chest or belly: never pressed.
    void tapBlank(const QString &id);
    void giveLevel(const QString &id, int level);
    void clearLevel(const QString &id);
    void remove(const QString &id);
    void swapSides();
    /// The marks of the last day that had any.
    void takeLast();
    /// The same places, without how strong they were.
    void takeLastPlaces();
    QUndoStack &undoStack() { return m_undo; }

    /// What was marked the last time, within the week.
    const MarkedLevels &lastMarks() const { return m_last; }
    /// "yesterday 6", "3 days ago 6", "yesterday 6 → 4" with today's level; empty where nothing was.
    QString lastText(const QString &id) const;

    /// Whether pressing there waits because it is still sore from last time.
    bool isSore(const QString &id) const;
    void tellSore(const QString &id, bool isIt);
    /// *It's gone*: the spell ends, its marks go, and the story of it is told. Can be undone.
    void tellGone(const QString &id);
    /// What keeps it away, once a spell is over or the last days were mild; nothing while something hurts more.
    std::optional<matching::KeepAway> keepAway() const;
    void startRoutine(const QString &id) { emit routineRequested(id); }
    /// Of the spell that was ended last; nothing once something is marked again.
    const std::optional<SpellStory> &story() const { return m_story; }

    /// How often each place was marked on the last days, today among them.
    struct Heat
    {
        int logged = 0;
        std::map<QString, int> days; ///< on which it was marked
    };
    Heat heat(int days) const;
    /// Sessions on the roller within seven days, and how many there may be; nothing without a roller at hand.
    std::optional<std::pair<int, int>> rollerUse() const;

    std::vector<base::Kit> kit() const;
    std::vector<base::Place> places() const;
    int minutes() const;
    void setKit(const std::vector<base::Kit> &kit);
    void setPlaces(const std::vector<base::Place> &places);
    void setMinutes(int minutes);
    /// One of the usual places, with the minutes that were chosen there.
    void choosePlace(const QString &preset);
    QString placePreset() const; ///< empty: none of them
    QString kitName(base::Kit item) const;

    const BodyOffer &offer() const { return m_offer; }
    /// Another plan by the same rules; the first again after the last.
    void shuffle();
    bool wantsBothSides() const { return m_bothSides; }
    void setBothSides(bool both);
    /// Has the plan for the marks take it in, as far as its rules allow: the offer tells. False when it is for other
    /// places.
    bool putIn(const QString &technique);
    void takeOut(const QString &technique);
    void start();
    /// The plan to be looked at, changed and kept.
    void openPlan();
    /// What a guard offers meanwhile.
    void startInstead();
    /// *I understand*: the guards of the marked places are passed once.
    void understandGuards();
    /// The same, of one technique.
    void understandGuardsOf(const QString &technique);
    void startGently() { emit gentleRequested(); }
    /// Opens the check at a question; at its beginning when there is none.
    void openCheck(const QString &question) { emit checkRequested(question); }

signals:
    void markingChanged();
    void offerChanged();
    void wishChanged();
    void startRequested(const unknot::ui::StartWish &wish);
    void routineRequested(const QString &id);
    void planRequested(const unknot::plan::Plan &plan);
    /// A routine as it stands, in place of what rests.
    void insteadRequested(const unknot::plan::Plan &plan, const unknot::ui::MarkedLevels &levels);
    /// Breathing and an easy posture: needs no check.
    void gentleRequested();
    void checkRequested(const QString &question);
    /// A tap alone asks for a row of the check: `why` says so in one line.
    void rowRequested(const QString &question, const QString &why);

private:
    class Change;
    class Gone;
    void change(const QString &text, const BodyMarking &next, const QString &mergesWith = {});
    void show(const BodyMarking &marking);
    std::vector<base::RegionId> sore() const;
    void readLast();
    bool isGone(const records::Day &day, base::BodyPart part) const;
    void renewOffer();
    matching::Wish wish() const;
    BodyOffer offerOf(int variant) const;

    const content::Content &m_content;
    const base::Clock &m_clock;
    Settings &m_settings;
    Safety &m_safety;
    std::vector<MapRegion> m_regions;
    records::History m_history;
    BodyMarking m_marking;
    MarkedLevels m_last;
    int m_lastDaysAgo = 0;
    std::optional<SpellStory> m_story;
    BodyOffer m_offer;
    int m_variant = 0; ///< of the plan for what is looked at
    bool m_bothSides = false;
    std::vector<base::TechniqueId> m_asked; ///< to be in the plan, the newest last
    QUndoStack m_undo;
};

} // namespace unknot::ui
