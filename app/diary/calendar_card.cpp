// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/calendar_card.h"

#include "app/bridge/qt_text.h"
#include "app/diary/calendar_view.h"
#include "app/diary/diary_controller.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/trends/months.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kMonths = 12;

} // namespace

CalendarCard::CalendarCard(DiaryController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_day(controller.todaysDate())
    , m_title(new Text({}, Type::Lead, Weight::Strong, this))
    , m_kind(new ChoiceRow({tr("Month"), tr("Year")}, this))
    , m_back(new QuietButton(tr("Earlier"), this))
    , m_on(new QuietButton(tr("Later"), this))
    , m_month(new MonthView(this))
    , m_year(new YearView(this))
    , m_lines(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *head = new QWidget(card);
    auto *row = new FlowLayout(head, space::inside);
    m_title->setWordWrap(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_back, m_on})
        row->addWidget(part);
    card->content()->addWidget(m_title);
    card->content()->addWidget(head);
    card->content()->addWidget(m_month);
    card->content()->addWidget(m_year);
    m_lines->setSpacing(space::hair);
    card->content()->addLayout(m_lines);
    m_kind->setCurrent(0);
    connect(m_kind, &ChoiceRow::chosen, this, &CalendarCard::follow);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_month, &MonthView::chosen, this, &CalendarCard::chosen);
    connect(m_month, &MonthView::walkedTo, this, [this](base::Date day) {
        m_day = day;
        follow();
    });
    connect(m_year, &YearView::monthChosen, this, [this](base::Date first) {
        const bool byKeys = m_year->hasFocus();
        m_day = std::min(first, m_controller.todaysDate());
        m_kind->setCurrent(0);
        follow();
        if (byKeys)
            m_month->setFocus(Qt::ShortcutFocusReason);
        emit monthChosen(first);
    });
}

void CalendarCard::go(int steps)
{
    const int months = m_kind->current() == 1 ? steps * kMonths : steps;
    m_day = std::min(trends::monthFrom(m_day, months), m_controller.todaysDate());
    follow();
}

void CalendarCard::follow()
{
    const bool isYear = m_kind->current() == 1;
    const auto today = m_controller.todaysDate();
    m_title->setText(isYear ? QString::number(m_day.year())
                            : QLocale().toString(toQDate(m_day), QStringLiteral("MMMM yyyy")));
    m_on->setEnabled(isYear ? m_day.year() < today.year() : trends::monthFrom(m_day, 1) <= today);
    m_month->setVisible(!isYear);
    m_year->setVisible(isYear);
    if (isYear)
        m_year->show(m_controller.history(), m_day.year());
    else
        m_month->show(m_controller.history(), m_day, today);
    listMonths();
}

void CalendarCard::listMonths()
{
    emptyLater(*m_lines);
    const auto add = [this](base::Date first) {
        m_lines->addWidget(new Text(m_controller.monthLine(first), Type::Body, Tone::Quiet));
    };
    if (m_kind->current() != 1)
        return add(trends::monthFrom(m_day, 0));
    for (int month = 1; month <= kMonths; ++month)
        if (const auto first = base::Date::of(m_day.year(), static_cast<unsigned>(month), 1);
            first && *first <= m_controller.todaysDate())
            add(*first);
}

} // namespace unknot::ui
