// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QButtonGroup;

namespace unknot::ui {

class BodyController;
class Chip;
class QuietButton;

/// Above the matches: where one is, and what can be done with the plan that they make.
class PlanRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanRow(BodyController &controller, QWidget *parent = nullptr);

private:
    QWidget *makePlaces();
    QWidget *makePlan();
    void showPlace();
    void showPlan();

    BodyController &m_controller;
    QButtonGroup *m_group;
    std::vector<std::pair<QString, Chip *>> m_places; ///< by the preset's id
    QWidget *m_plan = nullptr;
    Chip *m_both = nullptr;
};

} // namespace unknot::ui
