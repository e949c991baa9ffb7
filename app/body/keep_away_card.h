// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace unknot::ui {

class BodyController;
class Text;

/// What keeps it away, before anything is pressed: how often, how often this week, and what is between. Nothing is
/// ever missed.
class KeepAwayCard final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepAwayCard(BodyController &controller, QWidget *parent = nullptr);

private:
    void follow();

    BodyController &m_controller;
    Text *m_count;
    QPushButton *m_build;
    QPushButton *m_between;
};

} // namespace unknot::ui
