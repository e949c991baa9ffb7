// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/article.h"
#include "core/plan/plan.h"
#include "core/records/history.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>
#include <string_view>
#include <vector>

namespace unknot::base {
class Clock;
}
namespace unknot::content {
struct Content;
struct Medicine;
struct Technique;
} // namespace unknot::content

namespace unknot::ui {

class Safety;

/// What there is to read, in groups, and what stands with one thing when it is opened: its figure, the habits that
/// can be ticked, what locks a medicine.
class LearnController final : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        QString id; ///< "text:…", "technique:…", "medicine:…", "habits", "desk"
        QString title;
        QString line;
    };
    struct Group
    {
        QString title;
        QList<Item> items;
    };
    /// A habit and the days that it was kept.
    struct Habit
    {
        QString id;
        QString name;
        QString text;
        bool today = false;
        int ofSevenDays = 0;
    };
    /// What has to be said before a medicine is read about.
    struct MedicineGate
    {
        struct Part
        {
            QString id;
            QString text;
            QString answer; ///< "yes" "no" "unsure", empty: not answered
        };
        QString question; ///< empty: nothing is asked
        QList<Part> parts;
        QStringList locks;
        bool isLocked = false;
    };

    LearnController(const content::Content &content, Safety &safety, const base::Clock &clock,
                    QObject *parent = nullptr);

    const content::Content &content() const { return m_content; }
    void setHistory(const records::History &history);

    QList<Group> groups() const;
    Article open(const QString &id) const;
    /// Whether the words stand anywhere in what would be opened.
    bool holds(const QString &id, const QString &words) const;

    const content::Technique *technique(const QString &id) const;
    /// One technique on its own, for the first marked place that it serves.
    std::optional<plan::Plan> justThis(const QString &id) const;
    /// "1:40", of such a plan.
    QString lengthOf(const plan::Plan &plan) const;
    void setMarked(std::vector<base::RegionId> regions) { m_marked = std::move(regions); }
    bool hasDesk(const QString &id) const;
    bool isMedicine(const QString &id) const;
    /// Those that belong to what is open; the desk has its own three.
    QList<Habit> habits(const QString &id) const;
    void tick(const QString &habit, bool on);
    MedicineGate gate(const QString &id) const;
    /// One word for some of the parts; what was said to the others stays.
    void answerBefore(const QStringList &parts, const QString &word);
    /// Each with an id for the next; empty where the content cannot tell what to do.
    QList<Item> whatCanGoWrong() const;
    /// "reaction", "too-many" or "bleeding": the card that says what to do now comes next.
    void somethingWentWrong(const QString &what);

signals:
    void changed();
    void justThisAsked(const unknot::plan::Plan &plan);
    /// The step of such a plan, to be put into another.
    void intoPlanAsked(const unknot::plan::Step &step);
    void habitTicked(const unknot::records::HabitTicked &habit);
    void habitUnticked(const unknot::base::Uuid &id);
    void resultAsked();

private:
    Item textItem(const char *id) const;
    Group medicines() const;
    void addTechniques(QList<Group> &groups) const;
    Article desk() const;
    Article withSection(Article article, std::string_view textId) const;
    const content::Medicine *medicine(const QString &id) const;

    const content::Content &m_content;
    Safety &m_safety;
    const base::Clock &m_clock;
    records::History m_history;
    std::vector<base::RegionId> m_marked;
    mutable QHash<QString, QString> m_words; ///< of what was searched once
};

} // namespace unknot::ui
