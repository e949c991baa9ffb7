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

/// Above the matches: where one is, a click each.
class PlaceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceRow(BodyController &controller, QWidget *parent = nullptr);

private:
    void showPlace();

    BodyController &m_controller;
    QButtonGroup *m_group;
    std::vector<std::pair<QString, Chip *>> m_places; ///< by the preset's id
};

} // namespace unknot::ui
