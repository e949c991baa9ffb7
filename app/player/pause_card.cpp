// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/pause_card.h"

#include "app/bridge/words_text.h"
#include "app/player/transport_bar.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

namespace {

constexpr int kReasonTall = 64;

} // namespace

PauseCard::PauseCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text({}, Type::Page, Weight::Strong, this))
    , m_line(new Text({}, Type::Lead, Tone::Quiet, this))
    , m_goOn(new PrimaryButton({}, this))
    , m_reasons(new QWidget(this))
    , m_reasonRow(new QHBoxLayout(m_reasons))
{
    m_reasonRow->setContentsMargins(0, 0, 0, 0);
    m_reasonRow->setSpacing(space::near);
    const std::pair<base::StepEnd, QString> reasons[] = {{base::StepEnd::Sharp, tr("Too sharp")},
                                                         {base::StepEnd::Spreading, tr("It is spreading")},
                                                         {base::StepEnd::Numb, tr("Numb or tingling")}};
    int key = 0;
    for (const auto &[reason, name] : reasons) {
        const QString digit = QString::number(++key);
        auto *button = new StageButton(tr("%1   %2").arg(digit, name), name, digit, m_reasons);
        button->setMinimumHeight(scaled(kReasonTall));
        connect(button, &QPushButton::clicked, this, [this, reason = reason] { emit stopped(reason); });
        m_reasonRow->addWidget(button, 1);
    }
    auto *restart = new QuietButton(tr("Start this step again"), this);
    auto *end = new QuietButton(tr("End here"), this);
    auto *others = new QWidget(this);
    auto *row = new FlowLayout(others, space::inside);
    m_goOn->setFocusPolicy(Qt::TabFocus);
    for (QWidget *button : std::initializer_list<QWidget *>{m_goOn, restart, end})
        row->addWidget(button);
    connect(m_goOn, &QPushButton::clicked, this, &PauseCard::carryOnAsked);
    connect(restart, &QPushButton::clicked, this, &PauseCard::restartAsked);
    connect(end, &QPushButton::clicked, this, &PauseCard::endAsked);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_reasons);
    column->addWidget(others);
    column->addStretch(2);
}

void PauseCard::showPaused()
{
    say(tr("Paused"), tr("Take the time you need. Did something not feel right?"), tr("Carry on"), true);
}

void PauseCard::showStopped()
{
    say(tr("We leave that step"), tr("Noted. Stay as you are, or stand up slowly. Carry on only if it has gone."),
        tr("Carry on"), false);
}

void PauseCard::showSlept(std::chrono::milliseconds away)
{
    say(tr("You were away %1").arg(awayText(away)), tr("Nothing was counted meanwhile."), tr("Go on"), false);
}

void PauseCard::showClosing()
{
    say(tr("End the routine?"), tr("It is not over yet. Close the window again to end it here."), tr("Carry on"),
        false);
}

void PauseCard::setNarrow(bool narrow)
{
    m_reasonRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PauseCard::say(const QString &title, const QString &line, const QString &goOn, bool askWhy)
{
    m_title->setText(title);
    m_line->setText(line);
    m_goOn->setText(goOn);
    m_reasons->setVisible(askWhy);
    setAccessibleName(title);
}

QString awayText(std::chrono::milliseconds away)
{
    constexpr int kFew = 90;
    const auto seconds = std::chrono::round<std::chrono::seconds>(away).count();
    if (seconds < kFew)
        return PauseCard::tr("%1 seconds").arg(seconds);
    const auto minutes = std::chrono::round<std::chrono::minutes>(away).count();
    if (minutes < kFew)
        return minutesText(static_cast<int>(minutes));
    return PauseCard::tr("%1 hours").arg(std::chrono::round<std::chrono::hours>(away).count());
}

} // namespace unknot::ui
