// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace unknot::plan {
class PermittedPlan;
}

namespace unknot::ui {

/// What a person has to have at hand before it begins.
struct Needs
{
    QStringList things;  ///< "a tennis ball"
    QStringList places;  ///< "a wall"
    bool hasWay = false; ///< it takes a walk to somewhere

    bool isEmpty() const { return things.isEmpty() && !hasWay; }
    /// "Fetch: a tennis ball. Go to: a wall."
    QString sentence() const;

    Q_DECLARE_TR_FUNCTIONS(unknot::ui::Needs)
};

/// Of each kind of tool the one that the person has, else the first that does.
Needs needsOf(const plan::PermittedPlan &plan, const std::vector<base::Kit> &kit);

struct PlanStep
{
    QString name;
    QString length; ///< "45 s each side"
};
std::vector<PlanStep> stepsOf(const plan::PermittedPlan &plan);
/// To look over: the same thing done again at once is one line, "2 × 45 s".
std::vector<PlanStep> overviewOf(const plan::PermittedPlan &plan);
/// "about 8 minutes", rounded up.
QString lengthOf(const plan::PermittedPlan &plan);

} // namespace unknot::ui
