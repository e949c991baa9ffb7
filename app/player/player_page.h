// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QStackedWidget;

namespace unknot::player {
struct Upcoming;
}

namespace unknot::ui {

class AfterView;
class Banner;
class CueTint;
class PlayerController;
class PrepareView;
class StageLink;
class StageView;

/// A routine from fetching the ball to the level after it, without the rail.
class PlayerPage final : public Page
{
    Q_OBJECT

public:
    explicit PlayerPage(PlayerController &controller, QWidget *parent = nullptr);

    /// What is asked in passing, before the start and after the level.
    void standInPassing(QWidget *beforeStart, QWidget *afterLevel);
    bool fillsWindow() const override { return true; }
    bool stepBack() override;
    bool mayClose() override;
    void deactivated() override;
    /// The desktop did not promise to leave the screen on.
    void warnOfScreen(bool mayGoOff);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectPrepare();
    void followPhase();
    void follow();
    void followTime();
    void followSound();
    void showPlan();
    void showAfter();
    void warn();
    void showCue(const player::Upcoming &cue);

    PlayerController &m_controller;
    Banner *m_warning;
    QStackedWidget *m_views;
    PrepareView *m_prepare;
    StageView *m_stage;
    AfterView *m_after;
    StageLink *m_link;
    bool m_screenMayGoOff = false;
    CueTint *m_tint;
};

} // namespace unknot::ui
