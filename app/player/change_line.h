// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace unknot::ui {

/// The level before and the level after, side by side: "6 ●──● 4".
class ChangeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLine(QWidget *parent = nullptr);

    void setLevels(std::optional<int> before, std::optional<int> after);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_before;
    std::optional<int> m_after;
};

} // namespace unknot::ui
