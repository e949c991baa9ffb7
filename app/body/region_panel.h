// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace unknot::ui {

class BodyController;
class FlowLayout;
class LevelDots;
class LevelRow;
class OfferView;
class PrimaryButton;
class QuietButton;
class Text;

/// The place that is looked at: its name, how much it hurts, Start, and what is offered. Start stays in sight however
/// large the text. Who comes back says the level here; else the row opens beside the place on the body.
class RegionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionPanel(BodyController &controller, QWidget *parent = nullptr);

    /// A line of somebody else's below the level row.
    void standBesideLevel(QWidget *line);
    /// What stands under the body where there is room for it: here it stands before what is offered.
    void takeWishes(QWidget *chips);

signals:
    void techniqueOpened(const QString &id);
    void anotherPlaceAsked();
    /// The row of levels is to open beside the place.
    void levelsAsked();

private:
    QWidget *makeHead();
    void addMarkButtons(FlowLayout &flow);
    void addComingBack(FlowLayout &flow);
    QWidget *makeFoot();
    void showComingBack(const QString &id);
    void showMarking();
    void showLevel(const QString &id);
    void showOffer();
    void showOtherMarks();

    BodyController &m_controller;
    QScrollArea *m_scroll;
    QWidget *m_marks;
    FlowLayout *m_marksRow;
    Text *m_name;
    Text *m_hint;
    Text *m_last;
    LevelRow *m_levels;
    LevelDots *m_level;
    QuietButton *m_remove;
    QuietButton *m_swap;
    QuietButton *m_undo;
    QuietButton *m_again;
    QuietButton *m_sore;
    QuietButton *m_new;
    QuietButton *m_gone;
    OfferView *m_offer;
    PrimaryButton *m_start;
    QString m_shown;
};

} // namespace unknot::ui
