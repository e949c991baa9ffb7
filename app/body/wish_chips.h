// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace unknot::ui {

class BodyController;
class Chip;

/// What the person has at hand and how long they have: asked never. The tools that most people have are one click
/// each; the others and the minutes are in a menu each. Whether to press both sides is asked where something presses.
class WishChips final : public QWidget
{
    Q_OBJECT

public:
    explicit WishChips(BodyController &controller, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    Chip *toolChip(base::Kit item);
    void setAtHand(base::Kit item, bool on);
    void fillKit();
    void fillMinutes();
    void showWish();
    void showTools();
    void showBoth();

    BodyController &m_controller;
    std::vector<std::pair<base::Kit, Chip *>> m_tools; ///< those of one click
    Chip *m_kit;                                       ///< all others
    Chip *m_minutes;
    Chip *m_both;
};

} // namespace unknot::ui
