// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

class BodyController;
class Card;
class RegionList;
class Text;

/// Nothing is looked at yet: tap the spot, or find it by name; help that needs neither.
class PlacePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePanel(BodyController &controller, QWidget *parent = nullptr);

    RegionList &list() const { return *m_list; }
    /// A line of somebody else's above everything.
    void standFirst(QWidget *line);

private:
    Card *makeStory();
    void showStory();

    BodyController &m_controller;
    QWidget *m_first; ///< lines of somebody else's
    Text *m_course;
    Text *m_used;
    Card *m_story; ///< of the spell that was ended last
    RegionList *m_list;
};

} // namespace unknot::ui
