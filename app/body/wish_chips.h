// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

class BodyController;
class Chip;

/// What the person has at hand, where they are and how long they have: asked never, changed in a menu each.
class WishChips final : public QWidget
{
    Q_OBJECT

public:
    explicit WishChips(BodyController &controller, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    void fillKit();
    void fillPlaces();
    void fillMinutes();
    void showWish();

    BodyController &m_controller;
    Chip *m_kit;
    Chip *m_place;
    Chip *m_minutes;
};

} // namespace unknot::ui
