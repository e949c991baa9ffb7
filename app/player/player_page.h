// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QShortcut;
class QStackedWidget;

namespace unknot::base {
enum class StepEnd;
}
namespace unknot::player {
struct Upcoming;
}

namespace unknot::ui {

class AfterView;
class Banner;
class CueTint;
class PlayerController;
class PrepareView;
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectPrepare();
    void connectStage();
    void addKeys();
    void followPhase();
    void follow();
    void followTime();
    void followFigure();
    void followSound();
    void showPlan();
    void showFigure();
    void showWaiting();
    void showAfter();
    void showCue(const player::Upcoming &cue);
    void stopStep(base::StepEnd reason);
    void doMain();
    bool takeDigit(int digit);
    void togglePause();

    PlayerController &m_controller;
    Banner *m_silent;
    QStackedWidget *m_views;
    PrepareView *m_prepare;
    StageView *m_stage;
    AfterView *m_after;
    CueTint *m_tint;
    QList<QShortcut *> m_keys; ///< of the stage: they work wherever the keyboard is
    bool m_isClosing = false;
    bool m_wasStopped = false; ///< by something that was felt
};

} // namespace unknot::ui
