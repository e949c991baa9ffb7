// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

class BodyMap;
class Chip;

/// Nearer, farther, and one way back: for whoever has neither wheel nor keys.
class ZoomButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomButtons(BodyMap &map, QWidget *parent = nullptr);

private:
    void keepInStep();

    BodyMap &m_map;
    Chip *m_nearer;
    Chip *m_farther;
    Chip *m_back;
};

} // namespace unknot::ui
