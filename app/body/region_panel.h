// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace unknot::ui {

class BodyController;
class FlowLayout;
class Footer;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLast();
    QWidget *makeMark();
    QWidget *makeComingBack();
    QWidget *makeEnd();
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
    QWidget *m_before; ///< how it was
    Text *m_last;
    QuietButton *m_again;
    LevelRow *m_levels;
    QWidget *m_mark;
    LevelDots *m_level;
    QuietButton *m_remove;
    QuietButton *m_swap;
    QWidget *m_comingBack;
    QuietButton *m_sore;
    OfferView *m_offer;
    QWidget *m_end; ///< below what is offered
    QuietButton *m_shuffle;
    Footer *m_foot;
    PrimaryButton *m_start;
    QuietButton *m_show;
    QString m_shown;
};

} // namespace unknot::ui
