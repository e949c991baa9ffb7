// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace unknot::ui {

class LevelRow;

/// The level row that opens beside the place that was tapped, and goes when the level is known.
class LevelCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelCard(QWidget *parent);

    LevelRow &row() const { return *m_row; }

    /// `spot` stays in sight; `room` is what the card may cover.
    void openBeside(const QRect &spot, const QRect &room);
    bool isOpen() const { return m_isOpen; }
    void shut();
    void setLevel(std::optional<int> level);
    /// A digit that was typed on the map: decided, except for the 1 that may become a ten.
    void takeTyped(int level);
    bool isWaitingForZero() const { return m_waitForZero.isActive(); }

signals:
    void levelGiven(int level);
    void noLevelAsked();
    void shutNow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();
    std::vector<QSize> sizes() const;

    LevelRow *m_row;
    QTimer m_waitForZero;
    bool m_isOpen = false;
};

/// Where a card stands so that it lies in the room and beside the spot; the sizes in the order they are liked.
QRect besideSpot(const QRect &spot, const QRect &room, const std::vector<QSize> &sizes);

} // namespace unknot::ui
