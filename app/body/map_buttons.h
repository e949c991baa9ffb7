// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QUndoStack;

namespace unknot::ui {

class BodyMap;
class Chip;

/// Nearer, farther, one way back, and the last mark undone: for whoever has neither wheel nor keys.
class MapButtons final : public QWidget
{
    Q_OBJECT

public:
    MapButtons(BodyMap &map, QUndoStack &marks, QWidget *parent = nullptr);

private:
    void keepInStep();

    BodyMap &m_map;
    Chip *m_nearer;
    Chip *m_farther;
    Chip *m_back;
    Chip *m_undo;
};

} // namespace unknot::ui
