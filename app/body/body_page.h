// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <functional>

class QBoxLayout;
class QGridLayout;
class QStackedLayout;

namespace unknot::ui {

class BodyController;
class BodyMap;
class Card;
class ChoiceRow;
class HeatChip;
class LevelCard;
class PlacePanel;
class RegionPanel;
class Text;
class WishChips;

/// The first page: the body at the left, what it says at the right, below it where there is no room beside it.
class BodyPage final : public Page
{
    Q_OBJECT

public:
    explicit BodyPage(BodyController &controller, QWidget *parent = nullptr);

    BodyMap &map() const { return *m_map; }
    /// What is asked in passing: one line where no place is chosen yet, one beside the level of a place.
    /// A line of somebody else's above everything at the right.
    void standFirst(QWidget *line);
    void standInPassing(QWidget *first, QWidget *besideLevel);

    /// What the key for undoing asks before it takes a mark back: true when there was something later to undo.
    void undoFirst(std::function<bool()> first) { m_undoFirst = std::move(first); }

    // Whatever the text's size, the window may be made small: the panel scrolls and the body shrinks.
    QSize minimumSizeHint() const override { return {360, 420}; }
    bool hasHeightForWidth() const override { return false; }

    bool stepBack() override;

signals:
    /// A card was opened: show how it is done.
    void techniqueRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeHead();
    void arrange(bool isLarge);
    bool hasRoomForTitle(int width) const;
    QWidget *makeMapWithButtons();
    void connectSteps();
    void connectMap();
    void connectLevels();
    void addKeys();
    void openLevels();
    void placeLevels();
    void shutLevelsOfAnother();
    void showMarking();
    void showColours();
    void showViews();
    void lookForPlace();
    void keepInStep();

    BodyController &m_controller;
    std::function<bool()> m_undoFirst;
    BodyMap *m_map;
    Text *m_title;
    ChoiceRow *m_views;
    HeatChip *m_heat;
    LevelCard *m_levels;
    QWidget *m_head;
    WishChips *m_wishes;
    QBoxLayout *m_left;
    QGridLayout *m_mapGrid;
    QBoxLayout *m_halves;
    Card *m_side;
    QStackedLayout *m_panels;
    PlacePanel *m_place;
    RegionPanel *m_region;
    bool m_isLarge = false; ///< the text: the body has the left side for itself
};

} // namespace unknot::ui
