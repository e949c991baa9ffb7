// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_controller.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

/// The steps of one routine: how long each is, shorter or longer as far as its dose allows, and what a lock would put
/// in its place.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// While they are edited each can be put elsewhere and left out.
    void show(const QList<RoutinesController::Step> &steps, const QStringList &replaced, bool isEdited = false);

signals:
    void changeAsked(int step, int bySeconds);
    void moveAsked(int step, int by);
    void leaveOutAsked(int step);
    void paceAsked(int step, bool byHand);

private:
    QWidget *makeLine(int index, const RoutinesController::Step &step);
    QWidget *makeEditing(int index, int count, const RoutinesController::Step &step);

    QVBoxLayout *m_lines;
};

} // namespace unknot::ui
