// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <optional>

namespace unknot::ui {

class LevelCell;

/// Eleven numbers, 0 to 10, one click each. By keys: a digit is a level, 1 and then 0 is ten.
class LevelRow final : public QWidget
{
    Q_OBJECT

public:
    /// The question is the accessible name of the group; it is not painted.
    explicit LevelRow(const QString &question, QWidget *parent = nullptr);

    /// A 0 that comes no later makes a 1 a ten.
    static constexpr std::chrono::milliseconds kZeroMayFollow{800};

    std::optional<int> level() const { return m_level; }
    void setLevel(std::optional<int> level);
    /// For a page that hands on digits typed elsewhere; true when the key was one.
    bool takeKey(const QKeyEvent &event);
    /// While a 1 may still become a ten.
    bool isWaitingForZero() const { return m_waitForZero.isActive(); }
    /// While arrow keys go from number to number: the person may not be there yet.
    bool isWalked() const { return m_isWalked; }
    /// How wide it has to be for so many numbers in a line.
    int widthFor(int columns) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// At once, also for the 1 that may become a ten.
    void levelChanged(int level);
    /// The person has decided: at once on a click, and after a 1 when no 0 follows.
    void settled(int level);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class LevelCell;
    void choose(int level, bool mayGrow);
    void walk(int to);
    int columnsIn(int width) const;
    QSize cellSize() const;

    std::array<LevelCell *, 11> m_cells{};
    std::optional<int> m_level;
    QTimer m_waitForZero;
    bool m_isWalked = false;
};

} // namespace unknot::ui
