// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routine_sheet.h"
#include "core/plan/permit.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace unknot::ui {

/// The shipped routines as cards, grouped by when they help.
class RoutinesController final : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        QString name;
        QString length; ///< "45 s each side"
        bool mayBeShorter = false;
        bool mayBeLonger = false;
        bool mayBeByHand = false; ///< repetitions, which somebody may count at their own pace
        bool isByHand = false;
    };
    struct Card
    {
        QString id;
        QString name;
        QString summary;
        int minutes = 0;
        QString needs; ///< "Tennis ball · Wall"; empty: nothing but a place to be
        QList<Step> steps;
    };
    struct Group
    {
        QString title;
        QList<Card> cards;
    };

    explicit RoutinesController(const content::Content &content, QObject *parent = nullptr);

    QList<Group> groups() const;
    /// The routine made concrete; the id is one of a card.
    plan::Plan planOf(const QString &id) const;
    /// Shorter or longer by so much, as far as the dose of the step allows.
    void stretch(plan::Plan &plan, int step, int bySeconds) const;
    /// A step done earlier (-1) or later (1); one left out. The last one stays.
    void move(plan::Plan &plan, int step, int by) const;
    void leaveOut(plan::Plan &plan, int step) const;
    /// Ends when the person says so, instead of by the clock; only where repetitions are counted.
    void setByHand(plan::Plan &plan, int step, bool byHand) const;
    /// The card of a plan that was changed.
    void refresh(Card &card, const plan::Plan &plan) const;
    /// The card of a plan that no file names: composed, or somebody's own.
    Card cardOf(const plan::Plan &plan) const;
    /// What a lock would put in the place of its steps now, or that it cannot be done at all: sentences.
    QStringList replacedIn(const plan::Plan &plan) const;
    using Door = std::function<tl::expected<plan::PermittedPlan, plan::Refusal>(const plan::Plan &)>;
    /// `when` words the moment from which something may be done again.
    using When = std::function<QString(base::Instant)>;
    void setDoor(Door door, When when = {});
    /// What is printed of it.
    RoutineSheet sheetOf(const Card &card, const plan::Plan &plan) const;

signals:
    void startAsked(const unknot::plan::Plan &plan);

private:
    Card cardOf(const content::Routine &routine) const;
    QString needsOf(const plan::Plan &plan) const;

    const content::Content &m_content;
    Door m_door;
    When m_when;
};

} // namespace unknot::ui
