// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace unknot::ui {

class BodyMap;
class Column;
class FlareController;
class LevelRow;
class PrimaryButton;
class Text;

/// One key from anywhere: where it hurt last, how strong it is now, and something gentle.
class FlarePage final : public Page
{
    Q_OBJECT

public:
    explicit FlarePage(FlareController &controller, QWidget *parent = nullptr);

    void activated() override;

    // As the body's: the column scrolls and the body shrinks.
    QSize minimumSizeHint() const override { return {360, 420}; }

signals:
    void gentleAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    void showState();

    FlareController &m_controller;
    BodyMap *m_map;
    Column *m_column = nullptr;
    Text *m_places;
    LevelRow *m_levels;
    Text *m_name;
    Text *m_why;
    Text *m_steps;
    PrimaryButton *m_start;
};

} // namespace unknot::ui
