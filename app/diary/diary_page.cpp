// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/diary_page.h"

#include "app/bridge/error_text.h"
#include "app/bridge/qt_text.h"
#include "app/diary/begun_card.h"
#include "app/diary/calendar_card.h"
#include "app/diary/damaged_card.h"
#include "app/diary/day_card.h"
#include "app/diary/diary_controller.h"
#include "app/diary/entry_editor.h"
#include "app/diary/filter_row.h"
#include "app/diary/knot_lines.h"
#include "app/diary/open_knots.h"
#include "app/diary/today_card.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/column.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/trends/months.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace unknot::ui {

DiaryPage::DiaryPage(DiaryController &controller, QWidget *parent)
    : Page(tr("Diary"), parent)
    , m_controller(controller)
    , m_stack(new QStackedLayout(this))
    , m_editor(new EntryEditor(controller, this))
    , m_today(new TodayCard(controller, this))
    , m_begun(new BegunCard(this))
    , m_more(moreButtons())
    , m_calendar(new CalendarCard(controller, this))
    , m_damaged(new DamagedCard(this))
    , m_filters(new FilterRow(controller, this))
    , m_days(new QVBoxLayout)
    , m_column(new Column(this))
{
    auto *column = m_column;
    m_stack->addWidget(column);
    m_stack->addWidget(m_editor);
    column->content()->addWidget(new Text(tr("Diary"), Type::Page, Weight::Strong));
    column->content()->addWidget(m_begun);
    column->content()->addWidget(m_today);
    column->content()->addWidget(m_more);
    column->content()->addWidget(m_damaged);
    column->content()->addWidget(m_calendar);
    column->content()->addWidget(m_filters);
    m_days->setSpacing(space::inside);
    column->content()->addLayout(m_days);
    setFocusProxy(m_today);
    connect(m_today, &TodayCard::given, &controller, &DiaryController::log);
    connect(m_today, &TodayCard::typed, &controller.drafts(), &EntryDrafts::keepToday);
    connect(m_editor, &EntryEditor::typed, &controller.drafts(), &EntryDrafts::keepBegun);
    connect(m_begun, &BegunCard::goOnAsked, this, &DiaryPage::goOn);
    connect(m_begun, &BegunCard::dropAsked, this, [this] {
        auto &drafts = m_controller.drafts();
        drafts.dropBegun(std::string(drafts.begun().front().form));
    });
    connect(&controller, &DiaryController::removed, this, [this] {
        const auto today = m_controller.today();
        m_today->setLevels(today.average, today.worst);
    });
    connect(m_damaged, &DamagedCard::deleteAsked, &controller, &DiaryController::removeEntry);
    connect(m_calendar, &CalendarCard::chosen, this, &DiaryPage::jumpTo);
    connect(m_calendar, &CalendarCard::monthChosen, this, [this](base::Date first) {
        const auto last = trends::monthFrom(first, 1).plusDays(-1);
        m_controller.showFrom(last < m_controller.todaysDate() ? std::optional(last) : std::nullopt);
    });
    connect(m_editor, &EntryEditor::closed, this, &DiaryPage::closeEditor);
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

QWidget *DiaryPage::moreButtons()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line, space::between);
    auto *moment = new QuietButton(tr("A moment now"), line);
    connect(moment, &QPushButton::clicked, this,
            [this] { begin(base::EntryKind::Moment, m_controller.todaysDate()); });
    row->addWidget(moment);
    auto *earlier = new QuietButton(tr("Another day"), line);
    connect(earlier, &QPushButton::clicked, this,
            [this] { begin(base::EntryKind::CheckIn, m_controller.todaysDate().plusDays(-1)); });
    row->addWidget(earlier);
    return line;
}

void DiaryPage::tellOf(OpenKnots &knots)
{
    m_knots = &knots;
    m_knotLines = new KnotLines(knots, this);
    m_column->content()->insertWidget(m_column->content()->indexOf(m_more) + 1, m_knotLines);
    connect(&knots, &OpenKnots::changed, this, &DiaryPage::follow);
}

/// From the calendar: the list begins there. A day on which nothing was can be logged.
void DiaryPage::jumpTo(base::Date day)
{
    if (!hasDay(m_controller.history(), day))
        return m_controller.canWrite() ? begin(base::EntryKind::CheckIn, day) : void();
    m_controller.showFrom(day);
    QMetaObject::invokeMethod(this, &DiaryPage::showListed, Qt::QueuedConnection); // once it has its place
}

void DiaryPage::showListed()
{
    m_column->widget()->layout()->activate();
    m_column->verticalScrollBar()->setValue(m_filters->mapTo(m_column->widget(), QPoint()).y());
    for (int i = 0; i < m_days->count(); ++i) {
        const auto *card = qobject_cast<DayCard *>(m_days->itemAt(i)->widget());
        auto *button = card ? card->findChild<QPushButton *>() : nullptr;
        if (button)
            return button->setFocus(Qt::ShortcutFocusReason);
    }
}

void DiaryPage::begin(base::EntryKind kind, base::Date day)
{
    m_editor->begin(kind, day);
    showEditor();
}

void DiaryPage::goOn()
{
    m_editor->goOn(EntryDrafts::Typed(m_controller.drafts().begun().front()));
    showEditor();
}

void DiaryPage::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->setFocus();
}

/// The day's check-in, else its first entry.
void DiaryPage::openDay(base::Date day)
{
    m_controller.readDay(day, [this, day](const base::Result<std::vector<records::Entry>> &read) {
        auto entries = read.value_or(std::vector<records::Entry>{});
        std::erase_if(entries, &records::Entry::damaged); // to keep one would say that it is right
        const auto isCheckIn = [](const records::Entry &entry) { return entry.kind == base::EntryKind::CheckIn; };
        const auto found = std::ranges::find_if(entries, isCheckIn);
        if (entries.empty())
            return begin(base::EntryKind::CheckIn, day);
        m_editor->open(found == entries.end() ? entries.front() : *found, entries);
        showEditor();
    });
}

void DiaryPage::closeEditor()
{
    m_stack->setCurrentIndex(0);
    m_today->setFocus();
}

bool DiaryPage::stepBack()
{
    if (m_stack->currentWidget() != m_editor)
        return false;
    closeEditor();
    return true;
}

/// History has no text: the note of today's check-in is read from the diary.
void DiaryPage::readToday()
{
    if (!m_controller.isLoaded())
        return;
    m_controller.readDay(m_controller.todaysDate(), [this](const base::Result<std::vector<records::Entry>> &read) {
        records::Entry today;
        today.at = m_controller.clock().moment();
        for (const auto &entry : read.value_or(std::vector<records::Entry>{}))
            if (entry.kind == base::EntryKind::CheckIn && !entry.damaged)
                today = entry;
        if (const auto typed = m_controller.drafts().today())
            m_today->setTyped(*typed);
        else
            m_today->setEntry(today);
    });
}

void DiaryPage::beginLog()
{
    m_stack->setCurrentIndex(0);
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
    else
        m_today->setLevels({}, m_controller.highestToday());
    m_today->setWoken(today.woken);
    readToday();
    m_today->setEnabled(m_controller.canWrite());
    m_today->setNotice(m_controller.canWrite() ? QString()
                                               : tr("The diary can be read, but nothing can be written to it now."));
    if (const auto &begun = m_controller.drafts().begun(); !begun.empty() && m_controller.canWrite())
        m_begun->show(begun.front().entry);
    else
        m_begun->hide();
    m_calendar->follow();
    m_damaged->list(m_controller.damaged(), m_controller.canWrite());
    m_filters->follow();
    if (m_knotLines)
        m_knotLines->follow();
    listDays();
}

void DiaryPage::addDay(const DayRow &row)
{
    auto *card = new DayCard(row, m_controller.todaysDate());
    m_days->addWidget(card);
    if (row.entries > 0 && m_controller.canWrite()) {
        card->offerEdit();
        card->offerDelete();
    }
    addGone(*card, row.date);
    connect(card, &DayCard::editAsked, this, [this, day = row.date] { openDay(day); });
    connect(card, &DayCard::deleteAsked, &m_controller, [this, day = row.date] { m_controller.removeDay(day); });
}

/// On the newest day that names a knot which is still there.
void DiaryPage::addGone(DayCard &card, base::Date day)
{
    if (!m_knots)
        return;
    for (const auto &knot : m_knots->list()) {
        if (knot.lastNamed != day)
            continue;
        auto *gone = card.addButton(tr("It's gone"), tr("It's gone: %1").arg(knot.place));
        connect(gone, &QPushButton::clicked, m_knots, [knots = m_knots, part = knot.part] { knots->close(part); });
    }
}

void DiaryPage::listDays()
{
    emptyLater(*m_days);
    const auto rows = m_controller.days();
    const bool isEmpty = m_controller.history().isEmpty();
    m_calendar->setVisible(!isEmpty);
    m_filters->setVisible(!isEmpty);
    if (m_controller.from()) {
        auto *newest = new QuietButton(tr("Back to the newest days"), this);
        connect(newest, &QPushButton::clicked, &m_controller, [this] { m_controller.showFrom({}); });
        m_days->addWidget(newest, 0, Qt::AlignLeft);
    }
    if (rows.empty() && (m_controller.isFiltered() || m_controller.from())) {
        m_days->addWidget(new Text(tr("No day with that."), Type::Body, Tone::Quiet));
        return;
    }
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
