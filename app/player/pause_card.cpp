// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/pause_card.h"

#include "app/bridge/words_text.h"
#include "app/player/reason_row.h"
#include "app/player/spread.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

#include <array>

namespace unknot::ui {

PauseCard::PauseCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text({}, Type::Page, Weight::Strong, this))
    , m_line(new Text({}, Type::Lead, Tone::Quiet, this))
    , m_goOn(new PrimaryButton({}, this))
    , m_reasons(new ReasonRow({tr("Too sharp"), tr("It is spreading"), tr("Numb or tingling")}, this))
    , m_where(new ReasonRow({tr("Down an arm"), tr("Down a leg"), tr("Down both legs"), tr("Into the chest"),
                             tr("Only around the spot")},
                            this))
    , m_others(new QWidget(this))
{
    connect(m_reasons, &ReasonRow::chosen, this, [this](int index) {
        constexpr std::array kReasons = {base::StepEnd::Sharp, base::StepEnd::Spreading, base::StepEnd::Numb};
        emit stopped(kReasons.at(static_cast<std::size_t>(index)));
    });
    connect(m_where, &ReasonRow::chosen, this, [this](int index) { emit spreads(static_cast<Spread>(index)); });
    m_restart = new QuietButton(tr("Start this step again"), this);
    auto *end = new QuietButton(tr("End here"), this);
    auto *row = new FlowLayout(m_others, space::inside);
    m_goOn->setFocusPolicy(Qt::TabFocus);
    for (QWidget *button : std::initializer_list<QWidget *>{m_goOn, m_restart, end})
        row->addWidget(button);
    connect(m_goOn, &QPushButton::clicked, this, &PauseCard::carryOnAsked);
    connect(m_restart, &QPushButton::clicked, this, &PauseCard::restartAsked);
    connect(end, &QPushButton::clicked, this, &PauseCard::endAsked);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_reasons);
    column->addWidget(m_where);
    column->addWidget(m_others);
    column->addStretch(2);
}

void PauseCard::showPaused()
{
    say(tr("Paused"), tr("Take the time you need. Did something not feel right?"), tr("Carry on"));
    ask(Asked::Why);
}

void PauseCard::showWhere()
{
    say(tr("Where does it spread to?"), tr("Noted. We leave that step."), tr("Carry on"));
    ask(Asked::Where);
}

void PauseCard::showStopped()
{
    say(tr("We leave that step"), tr("Noted. Stay as you are, or stand up slowly. Carry on only if it has gone."),
        tr("Carry on"));
    m_restart->hide(); // it was left; what waits has not begun
}

void PauseCard::showSlept(std::chrono::milliseconds away)
{
    say(tr("You were away %1").arg(awayText(away)), tr("Nothing was counted meanwhile."), tr("Go on"));
}

void PauseCard::showClosing()
{
    say(tr("End the routine?"), tr("It is not over yet. Close the window again to end it here."), tr("Carry on"));
}

void PauseCard::say(const QString &title, const QString &line, const QString &goOn)
{
    m_title->setText(title);
    m_line->setText(line);
    m_goOn->setText(goOn);
    setAccessibleName(title);
    m_restart->show();
    ask(Asked::Nothing);
}

/// Where it spreads to is answered before anything else.
void PauseCard::ask(Asked what)
{
    m_reasons->setVisible(what == Asked::Why);
    m_where->setVisible(what == Asked::Where);
    m_others->setVisible(what != Asked::Where);
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
