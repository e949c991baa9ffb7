// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/plan_facts.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace unknot::ui {

class ChoiceRow;
class FigureView;
class PrimaryButton;
class QuietButton;
class Text;
enum class SoundProfile;

/// What to fetch, where to go, what will come, and whether it can be heard.
class PrepareView final : public QWidget
{
    Q_OBJECT

public:
    struct Sound
    {
        QString device;
        bool isOff = false;
        bool isMissing = false;
        bool lacksVoice = false;
        SoundProfile profile{};
        bool mayBeLouder = true;
    };

    explicit PrepareView(QWidget *parent = nullptr);

    FigureView &figure() { return *m_figure; }
    void showPlan(const Needs &needs, const QString &head, const std::vector<PlanStep> &steps,
                  const QStringList &leftOut);
    void showSound(const Sound &sound);
    /// A line of somebody else's above the sound.
    void standBeforeStart(QWidget *line);
    /// Empty: waits for the person.
    void showCountdown(const QString &left);

signals:
    void readyAsked();
    void minuteAsked();
    void leaveAsked();
    void louderAsked();
    void offAsked(bool off);
    void profileChosen(unknot::ui::SoundProfile profile);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSound();
    QWidget *makeFooter();

    Text *m_needs;
    Text *m_head;
    QVBoxLayout *m_steps;
    FigureView *m_figure;
    QBoxLayout *m_middle;
    Text *m_hear;
    ChoiceRow *m_profile = nullptr;
    QuietButton *m_louder;
    QuietButton *m_off;
    PrimaryButton *m_ready;
    Text *m_countdown;
    QPushButton *m_minute;
    bool m_isOff = false;
};

} // namespace unknot::ui
