// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_controller.h"

#include <QWidget>

namespace unknot::ui {

class CardGrid;
class OwnRoutines;
class PressCard;
class Text;

/// One card of a routine, wherever it stands.
PressCard *makeRoutineCard(const RoutinesController::Card &card);

/// What somebody made, above what is ready-made; nothing until there is something.
class OwnShelf final : public QWidget
{
    Q_OBJECT

public:
    OwnShelf(RoutinesController &controller, OwnRoutines &own, QWidget *parent = nullptr);

signals:
    void opened(const QString &planId);

private:
    void renew();

    RoutinesController &m_controller;
    OwnRoutines &m_own;
    CardGrid *m_grid;
};

/// The way in for a routine from somebody else, and what is wrong with it.
class ImportRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRow(OwnRoutines &own, QWidget *parent = nullptr);

    void take(const QString &file);

signals:
    /// Taken over; the one of that plan id is there soon.
    void imported(const QString &planId);

private:
    void choose();

    OwnRoutines &m_own;
    Text *m_problems;
};

} // namespace unknot::ui
