// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <functional>

class QVBoxLayout;

namespace unknot::ui {

class CheckController;

/// The check, reached from *Start* and from everywhere: never a wall, never before the map.
class CheckPage final : public Page
{
    Q_OBJECT

public:
    /// `emergencyNumber` is asked whenever a card shows it.
    CheckPage(CheckController &controller, std::function<QString()> emergencyNumber, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    bool fillsWindow() const override;

signals:
    void left();
    /// Whether it fills the window may have changed.
    void reshaped();
    void breathingAsked();
    void rulesAsked();
    void summaryAsked();

private:
    void showPart(QWidget *part);
    void follow();
    void showPageOne();

    CheckController &m_controller;
    std::function<QString()> m_emergencyNumber;
    QVBoxLayout *m_column;
    QWidget *m_part = nullptr;
};

} // namespace unknot::ui
