// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/today_card.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/level_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

TodayCard::TodayCard(QWidget *parent)
    : QWidget(parent)
    , m_day(new Text({}, Type::Lead, Weight::Strong, this))
    , m_average(new LevelRow(tr("How strong was it today, on average?"), this))
    , m_worst(new LevelRow(tr("How strong was it at its worst?"), this))
    , m_notice(new Text({}, Type::Note, Tone::Quiet, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = card->content();
    column->setSpacing(space::inside);
    column->addWidget(m_day);
    column->addWidget(new Text(tr("How strong was it today, on average?"), Type::Body));
    column->addWidget(m_average);
    column->addSpacing(space::inside);
    column->addWidget(new Text(tr("And at its worst?"), Type::Body));
    column->addWidget(m_worst);
    column->addWidget(m_notice);
    m_notice->hide();
    setFocusProxy(m_average);
    connect(m_average, &LevelRow::settled, this, &TodayCard::takeAverage);
    connect(m_worst, &LevelRow::settled, this, &TodayCard::takeWorst);
}

void TodayCard::setDay(const QString &day)
{
    m_day->setText(day);
}

void TodayCard::setLevels(std::optional<int> average, std::optional<int> worst)
{
    m_average->setLevel(average);
    m_worst->setLevel(worst);
}

void TodayCard::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void TodayCard::begin()
{
    m_average->setFocus();
}

void TodayCard::takeAverage()
{
    m_worst->setFocus();
    if (m_worst->level() && *m_worst->level() >= *m_average->level())
        emit given(*m_average->level(), *m_worst->level());
    else {
        m_worst->setLevel(std::nullopt); // a worst below the average is asked again
        emit halfGiven(*m_average->level());
    }
}

void TodayCard::takeWorst()
{
    if (!m_average->level())
        return m_average->setFocus();
    if (*m_worst->level() < *m_average->level())
        return setNotice(tr("The worst of a day cannot be below its average."));
    setNotice({});
    emit given(*m_average->level(), *m_worst->level());
}

} // namespace unknot::ui
