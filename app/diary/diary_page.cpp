// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/diary_page.h"

#include "app/bridge/error_text.h"
#include "app/diary/day_card.h"
#include "app/diary/diary_controller.h"
#include "app/diary/today_card.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/column.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QShortcut>

namespace unknot::ui {

DiaryPage::DiaryPage(DiaryController &controller, QWidget *parent)
    : Page(tr("Diary"), parent)
    , m_controller(controller)
    , m_today(new TodayCard(this))
    , m_days(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new Column(this);
    whole->addWidget(column);
    column->content()->addWidget(new Text(tr("Diary"), Type::Page, Weight::Strong));
    column->content()->addWidget(m_today);
    m_days->setSpacing(space::inside);
    column->content()->addLayout(m_days);
    setFocusProxy(m_today);
    connect(m_today, &TodayCard::given, &controller, &DiaryController::log);
    connect(m_today, &TodayCard::halfGiven, &controller, &DiaryController::keepHalf);
    connect(&controller, &DiaryController::removed, this, [this] {
        const auto today = m_controller.today();
        m_today->setLevels(today.average, today.worst);
    });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, &controller, &DiaryController::undo);
    connect(&controller, &DiaryController::changed, this, &DiaryPage::follow);
    connect(&controller, &DiaryController::notLogged, this,
            [this](base::ErrorCode code) { m_today->setNotice(tr("Not kept yet. %1").arg(errorText(code))); });
}

void DiaryPage::activated()
{
    follow();
}

void DiaryPage::beginLog()
{
    m_today->begin();
}

void DiaryPage::follow()
{
    if (!isVisible())
        return;
    const auto today = m_controller.today();
    m_today->setDay(dayName(m_controller.todaysDate(), m_controller.todaysDate()));
    if (today.average || today.worst)
        m_today->setLevels(today.average, today.worst);
    m_today->setEnabled(m_controller.canWrite());
    m_today->setNotice(m_controller.canWrite() ? QString()
                                               : tr("The diary can be read, but nothing can be written to it now."));
    listDays();
}

void DiaryPage::addDay(const DayRow &row)
{
    auto *card = new DayCard(row, m_controller.todaysDate());
    m_days->addWidget(card);
    if (row.entries > 0 && m_controller.canWrite())
        card->offerDelete();
    connect(card, &DayCard::deleteAsked, &m_controller, [this, day = row.date] { m_controller.removeDay(day); });
}

void DiaryPage::listDays()
{
    emptyLater(*m_days);
    const auto rows = m_controller.days();
    if (rows.empty() && m_controller.isLoaded()) {
        m_days->addWidget(
            new Text(tr("Your days will stand here. Two numbers a day are enough, and a day without them "
                        "stays blank: never a zero, never missed. Nothing leaves this computer."),
                     Type::Body, Tone::Quiet));
        return;
    }
    for (const auto &row : rows)
        addDay(row);
    if (m_controller.hasMore()) {
        auto *more = new QuietButton(tr("Earlier days"), this);
        connect(more, &QPushButton::clicked, &m_controller, &DiaryController::more);
        m_days->addWidget(more, 0, Qt::AlignLeft);
    }
}

} // namespace unknot::ui
