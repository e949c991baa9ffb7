// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QKeyEvent;
class QShortcut;

namespace unknot::base {
enum class StepEnd;
}

namespace unknot::ui {

class PlayerController;
class StageView;
enum class Spread;

/// Between the stage and the controller while a routine is played: shows where it stands, and hands on keys and
/// gestures.
class StageLink final : public QObject
{
    Q_OBJECT

public:
    /// The keys work wherever the keyboard is inside of `page`.
    StageLink(PlayerController &controller, StageView &stage, QWidget *page);

    /// Another plan is going to be played, or none any more.
    void begin();
    void showPlan();
    void follow();
    void followTime();
    bool takeKey(const QKeyEvent &event);

    /// The window is about to close; the second time it may.
    void askClosing();
    bool isClosing() const { return m_isClosing; }

private:
    void connectGestures();
    void addKeys();
    void keepKeyboard(const std::function<void()> &change);
    void showStep();
    void followRing();
    void followFigure();
    void showFigure();
    void showWaiting();
    void stopStep(base::StepEnd reason);
    void doMain();
    void togglePause();
    void toggleFar();
    bool takeDigit(int digit);

    PlayerController &m_controller;
    StageView &m_stage;
    QList<QShortcut *> m_keys;
    std::optional<std::chrono::milliseconds> m_ringShownAt; ///< position
    bool m_wasStopped = false;                              ///< the pause is one after a stop
    bool m_isClosing = false;
    bool m_isFar = false;
};

} // namespace unknot::ui
