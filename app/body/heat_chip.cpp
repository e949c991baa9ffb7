// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/heat_chip.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>

#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kSpans{0, 7, 30, 90};

} // namespace

HeatChip::HeatChip(QWidget *parent)
    : QWidget(parent)
    , m_chip(new Chip({}))
    , m_spans(new QActionGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_chip);
    m_chip->setPicture(QStringLiteral("today"));
    m_chip->setMenu(new QMenu(m_chip));
    for (const int days : kSpans) {
        //: How many days back the body is coloured by.
        const QString last = tr("Last %n days", nullptr, days);
        QAction *action = m_chip->menu()->addAction(days == 0 ? tr("Today") : last);
        action->setCheckable(true);
        action->setData(days);
        m_spans->addAction(action);
        connect(action, &QAction::triggered, this, [this, days] {
            setDays(days);
            emit chosen(days);
        });
    }
    say();
}

void HeatChip::setDays(int days)
{
    m_days = days;
    say();
}

void HeatChip::setLogged(int logged)
{
    m_logged = logged;
    say();
}

void HeatChip::say()
{
    for (QAction *action : m_spans->actions())
        action->setChecked(action->data().toInt() == m_days);
    //: On a chip: the days that are looked at, and on how many of them something was written down.
    const QString often = tr("%n days, %1 logged", nullptr, m_days).arg(m_logged);
    m_chip->setText(m_days == 0 ? tr("Today") : often);
    m_chip->setAccessibleName(tr("Coloured by: %1").arg(m_chip->text()));
}

} // namespace unknot::ui
