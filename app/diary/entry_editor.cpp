// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/entry_editor.h"

#include "app/bridge/error_text.h"
#include "app/bridge/qt_text.h"
#include "app/diary/diary_controller.h"
#include "app/diary/extra_questions.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/column.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/footer.h"
#include "app/widgets/level_row.h"
#include "app/widgets/page_head.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kWoken{"yes", "no", "unsure"};
constexpr int kEvening = 21; // when a day that is logged later is taken to have been looked back on

int wokenIndex(const std::optional<std::string> &woken)
{
    for (std::size_t i = 0; i < kWoken.size(); ++i)
        if (woken && *woken == kWoken[i])
            return static_cast<int>(i);
    return -1;
}

base::LocalTime wallOf(const QDateTime &shown)
{
    return {toDate(shown.date()), std::chrono::milliseconds(shown.time().msecsSinceStartOfDay())};
}

/// Which of the two times it was, where the clock showed it twice: 0 or 1.
int turnOf(const base::Zone::Named &named, base::Instant at)
{
    return named.second && at >= *named.second && at < *named.second + std::chrono::minutes(1) ? 1 : 0;
}

QString levelsOf(const records::Entry &entry)
{
    QStringList parts;
    if (entry.now)
        parts << EntryEditor::tr("then %1").arg(*entry.now);
    if (entry.average)
        parts << EntryEditor::tr("average %1").arg(*entry.average);
    if (entry.worst)
        parts << EntryEditor::tr("worst %1").arg(*entry.worst);
    return parts.isEmpty() ? EntryEditor::tr("without a level") : parts.join(QStringLiteral(", "));
}

} // namespace

EntryEditor::EntryEditor(DiaryController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_head(new PageHead({}, {}, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new Column(this);
    whole->addWidget(column, 1);
    auto *content = column->content();
    m_head->offerBack(tr("Diary"));
    content->addWidget(m_head);
    addWhen(content);
    addLevels(content);
    m_extras = new ExtraQuestions(controller.content(), ExtraQuestions::Form::Whole, this);
    content->addWidget(m_extras);
    content->addWidget(askAlsoChip(controller, this), 0, Qt::AlignLeft);
    m_notice = new Text({}, Type::Body, Tone::Plain, this);
    m_notice->hide();
    content->addWidget(m_notice);
    m_dayList = new QVBoxLayout;
    content->addLayout(m_dayList);
    m_earlier = new QVBoxLayout;
    content->addLayout(m_earlier);
    whole->addWidget(foot());
    setFocusProxy(m_head);
    connect(m_head, &PageHead::backAsked, this, &EntryEditor::closed);
    connect(&controller, &DiaryController::askedAlsoChanged, m_extras, &ExtraQuestions::ask);
    connect(m_extras, &ExtraQuestions::edited, this, &EntryEditor::tellTyped);
}

void EntryEditor::addWhen(QVBoxLayout *column)
{
    m_when = new QDateTimeEdit(this);
    m_when->setAccessibleName(tr("When"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(QStringLiteral("d MMM yyyy  HH:mm"));
    m_when->setMinimumWidth(scaled(230));
    column->addWidget(m_when, 0, Qt::AlignLeft);
    m_which = new ChoiceRow({tr("The first time"), tr("The second time")}, this);
    m_which->setAccessibleName(tr("The clocks went back: that hour came twice."));
    m_twice = new QWidget(this);
    auto *twice = new QVBoxLayout(m_twice);
    twice->setContentsMargins(0, 0, 0, 0);
    twice->setSpacing(space::inside);
    twice->addWidget(new Text(m_which->accessibleName(), Type::Body, Tone::Quiet));
    twice->addWidget(m_which);
    column->addWidget(m_twice);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        followTime();
        tellTyped();
    });
    connect(m_which, &ChoiceRow::chosen, this, &EntryEditor::tellTyped);
}

void EntryEditor::addLevels(QVBoxLayout *column)
{
    const auto part = [&](QWidget *&widget) {
        widget = new QWidget(this);
        auto *inner = new QVBoxLayout(widget);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(space::inside);
        column->addWidget(widget);
        return inner;
    };
    auto *moment = part(m_moment);
    m_now = new LevelRow(tr("How strong was it then?"), this);
    moment->addWidget(new Text(tr("How strong was it then?"), Type::Body));
    moment->addWidget(m_now);
    auto *day = part(m_day);
    m_average = new LevelRow(tr("How strong was it that day, on average?"), this);
    day->addWidget(new Text(tr("How strong was it that day, on average?"), Type::Body));
    day->addWidget(m_average);
    m_worst = new LevelRow(tr("And at its worst that day?"), this);
    day->addWidget(new Text(tr("And at its worst that day?"), Type::Body));
    day->addWidget(m_worst);
    day->addWidget(new Text(tr("Did pain wake you, and no position helped?"), Type::Body));
    m_woken = new ChoiceRow({tr("Yes"), tr("No"), tr("Not sure")}, this);
    m_woken->setAccessibleName(tr("Did pain wake you, and no position helped?"));
    day->addWidget(m_woken);
    for (LevelRow *row : {m_now, m_average, m_worst})
        connect(row, &LevelRow::levelChanged, this, &EntryEditor::tellTyped);
    connect(m_woken, &ChoiceRow::chosen, this, &EntryEditor::tellTyped);
}

QWidget *EntryEditor::foot()
{
    auto *footer = new Footer(this);
    auto *keep = new PrimaryButton(tr("Keep this"), footer);
    connect(keep, &QPushButton::clicked, this, &EntryEditor::keep);
    footer->add(keep);
    auto *remove = new QuietButton(tr("Delete this entry"), footer);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_controller.removeEntry(m_entry.id);
        emit closed();
    });
    footer->add(remove);
    m_delete = remove;
    return footer;
}

void EntryEditor::open(const records::Entry &entry, const std::vector<records::Entry> &day)
{
    m_entry = entry;
    m_others = day;
    fill();
    listDay();
    listEarlier();
}

void EntryEditor::listDay()
{
    emptyLater(*m_dayList);
    for (const auto &other : m_others) {
        if (other.id == m_entry.id)
            continue;
        const auto wall = base::LocalTime::at(other.at.at, other.at.offset);
        const auto time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(wall.sinceMidnight.count()));
        auto *button = new QuietButton(
            tr("Also on this day: %1, %2").arg(QLocale().toString(time, QLocale::ShortFormat), levelsOf(other)),
            this);
        connect(button, &QPushButton::clicked, this, [this, other] { open(other, std::vector(m_others)); });
        m_dayList->addWidget(button, 0, Qt::AlignLeft);
    }
}

void EntryEditor::begin(base::EntryKind kind, base::Date day)
{
    m_entry = {};
    m_entry.kind = kind;
    m_entry.at = m_controller.clock().moment();
    if (day != m_entry.at.day) {
        const auto zone = m_controller.clock().zone();
        if (const auto evening = zone.find({day, std::chrono::hours(kEvening)}))
            m_entry.at = base::Moment::of(evening->first, zone);
    }
    m_others.clear();
    fill();
    emptyLater(*m_dayList);
    emptyLater(*m_earlier);
}

void EntryEditor::goOn(const EntryDrafts::Typed &typed)
{
    m_entry = typed.entry;
    m_others.clear();
    fill();
    m_form = typed.form;
    m_extras->setSeenBy(typed.seenBy);
    emptyLater(*m_dayList);
    listEarlier();
}

void EntryEditor::fill()
{
    const QSignalBlocker quiet(this); // what is put in is not typed
    m_form = m_controller.drafts().formOf(m_entry);
    const auto zone = m_controller.clock().zone();
    const bool isNew = m_entry.id.isNull();
    const bool isMoment = m_entry.kind == base::EntryKind::Moment;
    m_head->setTitle(isMoment                                 ? tr("A moment")
                     : m_entry.kind == base::EntryKind::Night ? tr("A night")
                                                              : tr("A day"));
    m_head->setLine(isNew ? tr("Nothing is kept before Keep this.")
                          : tr("What it was before stays in the diary and can be had again."));
    const auto wall = base::LocalTime::at(m_entry.at.at, m_entry.at.offset);
    m_when->setDateTime(
        QDateTime(toQDate(wall.day), QTime::fromMSecsSinceStartOfDay(static_cast<int>(wall.sinceMidnight.count()))));
    m_now->setLevel(m_entry.now);
    m_average->setLevel(m_entry.average);
    m_worst->setLevel(m_entry.worst);
    m_woken->setCurrent(wokenIndex(m_entry.woken));
    m_extras->show(m_entry, zone);
    m_extras->ask(m_controller.askedAlso());
    m_moment->setVisible(isMoment || m_entry.now);
    m_day->setVisible(!isMoment || m_entry.average || m_entry.worst);
    m_delete->setVisible(!isNew);
    followTime();
    m_notice->hide();
}

void EntryEditor::listEarlier()
{
    emptyLater(*m_earlier);
    m_controller.readEarlier(
        m_entry.id, [this, id = m_entry.id](const base::Result<std::vector<records::Entry>> &read) {
            if (!read || read->empty() || id != m_entry.id)
                return;
            m_earlier->addWidget(new Text(tr("What it was before"), Type::Lead, Weight::Strong));
            for (auto earlier = read->rbegin(); earlier != read->rend(); ++earlier) {
                auto *button = new QuietButton(tr("Bring back: %1").arg(levelsOf(*earlier)), this);
                connect(button, &QPushButton::clicked, this, [this, earlier = *earlier] {
                    m_entry = earlier;
                    fill();
                    say(tr("It is in the form again. Keep this makes it hold."));
                });
                m_earlier->addWidget(button, 0, Qt::AlignLeft);
            }
        });
}

void EntryEditor::followTime()
{
    const auto found = m_controller.clock().zone().find(wallOf(m_when->dateTime()));
    m_twice->setVisible(found && found->second);
    m_which->setCurrent(found ? turnOf(*found, m_entry.at.at) : 0);
}

std::optional<base::Moment> EntryEditor::moment()
{
    const auto zone = m_controller.clock().zone();
    const auto before = base::LocalTime::at(m_entry.at.at, m_entry.at.offset);
    const auto wall = wallOf(m_when->dateTime());
    const auto found = zone.find(wall);
    const bool isSameMinute =
        wall.day == before.day && std::chrono::floor<std::chrono::minutes>(wall.sinceMidnight) ==
                                      std::chrono::floor<std::chrono::minutes>(before.sinceMidnight);
    if (isSameMinute && (!found || m_which->current() == turnOf(*found, m_entry.at.at)))
        return m_entry.at; // it keeps its zone and its seconds
    if (!found) {
        say(errorText(found.error().code));
        return std::nullopt;
    }
    const auto at = found->second && m_which->current() == 1 ? *found->second : found->first;
    if (at > m_controller.clock().now()) {
        say(tr("That is still to come."));
        return std::nullopt;
    }
    return m_controller.clock().momentAt(at);
}

void EntryEditor::takeFields(records::Entry &entry) const
{
    entry.now = m_now->level();
    entry.average = m_average->level();
    entry.worst = m_worst->level();
    if (m_woken->current() >= 0)
        entry.woken = kWoken[static_cast<std::size_t>(m_woken->current())];
    m_extras->take(entry, m_controller.clock().zone());
}

/// A time that cannot be is said when it is to be kept, not while it is typed.
void EntryEditor::tellTyped()
{
    EntryDrafts::Typed form{m_entry, m_extras->seenBy(), m_form};
    const bool wasSaid = !m_notice->isHidden();
    if (const auto at = moment())
        form.entry.at = *at;
    m_notice->setVisible(wasSaid);
    takeFields(form.entry);
    emit typed(form);
}

void EntryEditor::keep()
{
    const auto at = moment();
    if (!at)
        return;
    if (m_average->level() && m_worst->level() && *m_worst->level() < *m_average->level())
        return say(tr("The worst of a day cannot be below its average."));
    takeFields(m_entry);
    m_entry.at = *at;
    if (!m_entry.now && !m_entry.average && !m_entry.worst && m_entry.regions.empty())
        return say(tr("One number is needed."));
    if (const auto by = m_extras->seenBy())
        m_controller.keepVisit(m_entry.at.day, *by);
    m_controller.keep(m_entry, m_form);
    emit closed();
}

void EntryEditor::say(const QString &text)
{
    m_notice->setText(text);
    m_notice->show();
}

Chip *askAlsoChip(DiaryController &controller, QWidget *parent)
{
    auto *chip = new Chip(EntryEditor::tr("Ask me also…"), parent);
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, chip, [menu, &controller] {
        menu->clear();
        for (const auto &[word, name] : ExtraQuestions::all()) {
            auto *action = menu->addAction(name);
            action->setCheckable(true);
            action->setChecked(controller.askedAlso().contains(word));
            QObject::connect(action, &QAction::toggled, menu, [word, &controller](bool on) {
                auto questions = controller.askedAlso();
                questions.removeAll(word);
                if (on)
                    questions << word;
                controller.setAskedAlso(questions);
            });
        }
    });
    return chip;
}

} // namespace unknot::ui
