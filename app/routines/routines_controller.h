// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routine_sheet.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::content {
struct Content;
struct Routine;
} // namespace unknot::content
namespace unknot::plan {
struct Plan;
}

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
    /// What is printed of it.
    RoutineSheet sheetOf(const Card &card) const;

signals:
    void startAsked(const unknot::plan::Plan &plan);

private:
    Card cardOf(const content::Routine &routine) const;
    QString needsOf(const plan::Plan &plan) const;

    const content::Content &m_content;
};

} // namespace unknot::ui
