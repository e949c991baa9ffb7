// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/today_card.h"

#include "app/diary/diary_controller.h"
#include "app/diary/entry_editor.h"
#include "app/diary/extra_questions.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/level_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kWoken{"yes", "no", "unsure"};

} // namespace

TodayCard::TodayCard(DiaryController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_day(new Text({}, Type::Lead, Weight::Strong, this))
    , m_average(new LevelRow(tr("How strong was it today, on average?"), this))
    , m_worst(new LevelRow(tr("How strong was it at its worst?"), this))
    , m_woken(new ChoiceRow({tr("Yes"), tr("No"), tr("Not sure")}, this))
    , m_extras(new ExtraQuestions(controller.content(), ExtraQuestions::Form::Short, this))
    , m_keep(new PrimaryButton(tr("Keep this too"), this))
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
    column->addSpacing(space::inside);
    column->addWidget(new Text(tr("Did pain wake you last night, and no position helped?"), Type::Body));
    m_woken->setAccessibleName(tr("Did pain wake you last night, and no position helped?"));
    column->addWidget(m_woken);
    column->addWidget(m_extras);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::between);
    line->addWidget(m_keep);
    line->addWidget(askAlsoChip(controller, this));
    line->addStretch(1);
    column->addLayout(line);
    m_keep->hide();
    column->addWidget(m_notice);
    m_notice->hide();
    setFocusProxy(m_average);
    connect(m_average, &LevelRow::settled, this, &TodayCard::takeAverage);
    connect(m_worst, &LevelRow::settled, this, &TodayCard::takeWorst);
    connect(m_woken, &ChoiceRow::chosen, this,
            [this](int index) { takeWoken(kWoken[static_cast<std::size_t>(index)]); });
    connect(m_extras, &ExtraQuestions::edited, this, [this] {
        m_keep->show();
        emit typed(form());
    });
    connect(m_keep, &QPushButton::clicked, this, &TodayCard::keepExtras);
    // The two numbers are kept without the rest, which is still only typed.
    connect(&controller, &DiaryController::logged, this, [this] {
        m_isWorstGiven = false;
        if (!m_keep->isHidden())
            emit typed(form());
    });
    connect(&controller, &DiaryController::askedAlsoChanged, m_extras, &ExtraQuestions::ask);
    m_extras->ask(controller.askedAlso());
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

void TodayCard::setWoken(const std::string &answer)
{
    int index = -1;
    for (std::size_t i = 0; i < kWoken.size(); ++i)
        if (answer == kWoken[i])
            index = static_cast<int>(i);
    m_woken->setCurrent(index);
}

void TodayCard::setEntry(const records::Entry &entry)
{
    if (m_keep->isVisible())
        return; // somebody is at it
    m_extras->show(entry, m_controller.clock().zone());
    m_extras->ask(m_controller.askedAlso());
}

EntryDrafts::Typed TodayCard::form() const
{
    EntryDrafts::Typed typed;
    typed.entry.at = m_controller.clock().moment();
    typed.entry.average = m_average->level();
    if (m_isWorstGiven)
        typed.entry.worst = m_worst->level();
    if (m_woken->current() >= 0)
        typed.entry.woken = kWoken[static_cast<std::size_t>(m_woken->current())];
    m_extras->take(typed.entry, m_controller.clock().zone());
    typed.seenBy = m_extras->seenBy();
    return typed;
}

void TodayCard::setTyped(const EntryDrafts::Typed &typed)
{
    if (m_keep->isVisible())
        return; // it is in the form already
    m_extras->show(typed.entry, m_controller.clock().zone());
    m_extras->setSeenBy(typed.seenBy);
    m_extras->ask(m_controller.askedAlso());
    auto bare = typed;
    bare.entry = {};
    bare.entry.at = typed.entry.at;
    bare.entry.average = typed.entry.average;
    bare.entry.worst = typed.entry.worst;
    bare.entry.woken = typed.entry.woken;
    m_keep->setVisible(bare != typed || typed.seenBy);
}

void TodayCard::keepExtras()
{
    m_keep->hide();
    m_controller.changeToday([this](records::Entry &entry) {
        m_extras->take(entry, m_controller.clock().zone());
        if (m_average->level() && m_worst->level() && *m_worst->level() >= *m_average->level()) {
            entry.average = m_average->level();
            entry.worst = m_worst->level();
        }
    });
    if (const auto by = m_extras->seenBy())
        m_controller.keepVisit(m_controller.todaysDate(), *by);
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
        emit typed(form());
    }
}

/// Before there is a check-in the answer is only typed.
void TodayCard::takeWoken(const char *answer)
{
    m_controller.answerWoken(answer);
    if (!m_controller.today().isLogged())
        emit typed(form());
}

void TodayCard::takeWorst()
{
    if (!m_average->level()) {
        m_isWorstGiven = true;
        emit typed(form());
        return m_average->setFocus();
    }
    if (*m_worst->level() < *m_average->level())
        return setNotice(tr("The worst of a day cannot be below its average."));
    setNotice({});
    emit given(*m_average->level(), *m_worst->level());
}

} // namespace unknot::ui
