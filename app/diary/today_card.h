// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace unknot::ui {

class LevelRow;
class Text;

/// Today's check-in: average, then worst; the second number saves.
class TodayCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayCard(QWidget *parent = nullptr);

    void setDay(const QString &day);
    void setLevels(std::optional<int> average, std::optional<int> worst);
    void setNotice(const QString &text);
    void begin(); ///< focus on the first number

signals:
    /// The average, and no worst yet.
    void halfGiven(int average);
    void given(int average, int worst);

private:
    void takeAverage();
    void takeWorst();

    Text *m_day;
    LevelRow *m_average;
    LevelRow *m_worst;
    Text *m_notice;
};

} // namespace unknot::ui
