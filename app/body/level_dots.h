// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <optional>

namespace unknot::ui {

/// How strong it is, in ten dots and a number; pressed, it asks again.
class LevelDots final : public QPushButton
{
    Q_OBJECT

public:
    explicit LevelDots(QWidget *parent = nullptr);

    void setLevel(std::optional<int> level);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int dot() const;

    std::optional<int> m_level;
};

} // namespace unknot::ui
