// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/stage_facts.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace unknot::ui {

class FigureView;
class PauseCard;
class PrimaryButton;
class RingView;
class StepStrip;
class Text;
class TransportBar;

/// The stage of a routine while it is played. Shows what it is given and reports gestures.
class StageView final : public QWidget
{
    Q_OBJECT

public:
    explicit StageView(QWidget *parent = nullptr);

    // Whatever the text's size: the picture gives way, the buttons at the bottom never.
    QSize minimumSizeHint() const override { return {360, 420}; }
    bool hasHeightForWidth() const override { return false; }

    FigureView &figure() { return *m_figure; }
    void setSteps(const QStringList &names, const std::vector<double> &lengths);
    void showFacts(const StageFacts &facts, int step);
    void showTime(const QString &left, double part);
    void showBreath(const BreathNow &breath);
    void allow(bool tenMore, bool letGo);
    void askFelt(bool ask);
    /// For somebody across the room: what is left, which side and what comes, as large as the window allows.
    void setFar(bool far);
    /// The middle waits: the card stands in the place of picture and ring.
    void setWaiting(bool waiting);

    PauseCard &pauseCard() { return *m_pauseCard; }
    TransportBar &transport() { return *m_transport; }
    StepStrip &strip() { return *m_strip; }

signals:
    void tapped();    ///< anywhere on the stage
    void mainAsked(); ///< found it, or done
    void felt(unknot::base::Felt felt);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMiddle();
    QWidget *makeFelt();
    void fit();

    Text *m_step;
    Text *m_doing;
    Text *m_side;
    FigureView *m_figure;
    Text *m_lines;
    Text *m_breath;
    Text *m_next;
    RingView *m_ring;
    PrimaryButton *m_main;
    QWidget *m_felt;
    QWidget *m_below; ///< what can be pressed below the ring
    QWidget *m_playing;
    QBoxLayout *m_middleRow;
    PauseCard *m_pauseCard;
    StepStrip *m_strip;
    TransportBar *m_transport;
    bool m_isFar = false;
    bool m_isWaiting = false;
    bool m_hasSteps = false;
};

} // namespace unknot::ui
