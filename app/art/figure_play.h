// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace unknot::ui {

class FigureView;

/// Lets a figure move by itself: whole rounds for some seconds, then it stands still again, so that a page that is
/// only looked at does not keep the machine awake.
class FigurePlay final : public QObject
{
    Q_OBJECT

public:
    /// A child of the figure.
    explicit FigurePlay(FigureView &figure);

    /// Plays while the pointer or the keyboard is on this.
    void playOver(QWidget &host);
    void start();
    void stop();
    bool isPlaying() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();

    FigureView &m_figure;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace unknot::ui
