// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace unknot::ui {

class Settings;

/// In discreet mode: hides the page while another window is in front, unless a routine plays.
class DiscreetCover final : public QWidget
{
    Q_OBJECT

public:
    /// Covers what is inside `window`, and follows its coming to the front.
    DiscreetCover(QWidget *window, QWidget *inside, const Settings &settings);

    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Settings &m_settings;
    std::function<bool()> m_isBusy;
};

} // namespace unknot::ui
