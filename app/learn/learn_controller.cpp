// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learn_controller.h"

#include "app/bridge/articles.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/bridge/words_text.h"
#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/content/content.h"
#include "core/plan/timeline.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

namespace unknot::ui {

namespace {

const QString kText = QStringLiteral("text:");
const QString kTechnique = QStringLiteral("technique:");
const QString kMedicine = QStringLiteral("medicine:");
const QString kHabits = QStringLiteral("habits");
const QString kDesk = QStringLiteral("desk");

constexpr std::array kAboutKnots{"what-a-knot-is", "where-knots-come-from", "posture", "why-on-the-list",
                                 "headache",       "felt-elsewhere"};
constexpr std::array kWhatHelps{"pressing",  "rolling",   "stretching", "breathing",
                                "heat-cold", "moving-on", "evidence"};
constexpr std::array kStaySafe{"when-to-see", "stop-list",       "before-pressure",
                               "roller",      "after-a-session", "neck-devices"};
constexpr std::array<std::string_view, 3> kHabitsOfTheDesk{"sit-back", "screen-height", "workplace-change"};
// Asked before tablets, and what went wrong after one (clinical 5.2).
constexpr std::string_view kBeforeTablets = "QP11";
constexpr std::string_view kWentWrong = "QM1";

/// A card has room for one sentence.
QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.left(end + 1);
}

base::QuestionId question(std::string_view id)
{
    return base::QuestionId(std::string(id));
}

} // namespace

LearnController::LearnController(const content::Content &content, Safety &safety, const base::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_safety(safety)
    , m_clock(clock)
{
    connect(&m_safety, &Safety::changed, this, &LearnController::changed);
}

void LearnController::setHistory(const records::History &history)
{
    m_history = history;
    emit changed();
}

QList<LearnController::Group> LearnController::groups() const
{
    QList<Group> groups;
    const auto addTexts = [this, &groups](const QString &title, const auto &ids) {
        Group group{title, {}};
        for (const char *id : ids) {
            if (m_content.findText(id))
                group.items.append(textItem(id));
        }
        groups.append(group);
    };
    addTexts(tr("About knots"), kAboutKnots);
    addTexts(tr("What helps, and why"), kWhatHelps);
    addTexts(tr("Staying safe"), kStaySafe);
    Group away{tr("Keeping it away"), {}};
    if (!m_content.habits.empty())
        away.items.append(
            {kHabits, tr("Small habits"), tr("Little things for the day that cost nothing, to tick when you like.")});
    if (const content::TextBlock *desk = m_content.findText("desk"))
        away.items.append({kDesk, toQString(desk->title), tr("One page with a drawing: chair, screen and table.")});
    groups.append(away);
    groups.append(medicines());
    addTechniques(groups);
    groups.removeIf([](const Group &group) { return group.items.isEmpty(); });
    return groups;
}

Article LearnController::open(const QString &id) const
{
    if (id == kDesk)
        return desk();
    if (id == kHabits) {
        Article article = articleOf(m_content, "habits-honest");
        article.id = kHabits;
        article.title = tr("Small habits");
        return article;
    }
    if (const content::Technique *found = technique(id))
        return articleOf(m_content, *found);
    if (const content::Medicine *found = medicine(id))
        return withSection(articleOf(m_content, *found), "medicines-masked");
    return articleOf(m_content, id.mid(kText.size()).toStdString());
}

bool LearnController::holds(const QString &id, const QString &words) const
{
    QString &all = m_words[id];
    if (all.isEmpty()) {
        const Article article = open(id);
        QStringList texts{article.title, article.line};
        for (const Article::Part &part : article.parts)
            texts << part.head << part.lines;
        for (const Habit &habit : habits(id))
            texts << habit.name << habit.text;
        all = texts.join(QLatin1Char('\n'));
    }
    return all.contains(words.trimmed(), Qt::CaseInsensitive);
}

const content::Technique *LearnController::technique(const QString &id) const
{
    if (!id.startsWith(kTechnique))
        return nullptr;
    return m_content.find(base::TechniqueId(id.mid(kTechnique.size()).toStdString()));
}

std::optional<plan::Plan> LearnController::justThis(const QString &id) const
{
    const content::Technique *one = technique(id);
    if (one == nullptr)
        return std::nullopt;
    const auto serves = [one](const base::RegionId &region) {
        return std::find(one->regions.begin(), one->regions.end(), region) != one->regions.end();
    };
    const auto found = std::find_if(m_marked.begin(), m_marked.end(), serves);
    return plan::fromTechnique(m_content, *one, found == m_marked.end() ? std::nullopt : std::optional(*found));
}

QString LearnController::lengthOf(const plan::Plan &plan) const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(plan::totalOf(m_content, plan)).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

bool LearnController::hasDesk(const QString &id) const
{
    return id == kDesk;
}

bool LearnController::isMedicine(const QString &id) const
{
    return medicine(id) != nullptr || id == kText + QStringLiteral("medicines");
}

QList<LearnController::Habit> LearnController::habits(const QString &id) const
{
    QList<Habit> list;
    if (id != kHabits && id != kDesk)
        return list;
    const base::Date today = m_clock.moment().day;
    for (const content::Habit &habit : m_content.habits) {
        const bool isOfDesk = std::ranges::find(kHabitsOfTheDesk, habit.id.text()) != kHabitsOfTheDesk.end();
        if (id == kDesk && !isOfDesk)
            continue;
        Habit shown{toQString(habit.id.text()), toQString(habit.name), toQString(habit.text), false, 0};
        for (const records::HabitTicked &tick : m_history.habitsTicked()) {
            const int ago = tick.day.daysUntil(today);
            if (tick.habit != habit.id || ago < 0 || ago >= 7)
                continue;
            ++shown.ofSevenDays;
            shown.today |= ago == 0;
        }
        list.append(shown);
    }
    return list;
}

void LearnController::tick(const QString &habit, bool on)
{
    const base::HabitId id(habit.toStdString());
    const base::Date today = m_clock.moment().day;
    const auto ticks = m_history.habitsTicked();
    const auto kept = std::ranges::find_if(
        ticks, [&](const records::HabitTicked &tick) { return tick.habit == id && tick.day == today; });
    if (on && kept == ticks.end())
        emit habitTicked({{}, id, today});
    else if (!on && kept != ticks.end())
        emit habitUnticked(kept->id);
}

LearnController::MedicineGate LearnController::gate(const QString &id) const
{
    MedicineGate gate;
    const content::Medicine *found = medicine(id);
    if (!found)
        return gate;
    if (m_safety.wasAsked() && m_safety.assess({}, std::nullopt).level >= base::Level::Urgent)
        gate.locks << tr("Not on your own now: ask about it today, together with what the check told you.");
    for (const content::Lock &lock : m_safety.locksOf(*found))
        gate.locks << toQString(lock.text);
    bool isOpen = false;
    for (const triage::AskedPart &asked : m_safety.partsBefore(*found)) {
        gate.question = toQString(asked.question->text);
        gate.parts.append({toQString(asked.part->id), toQString(asked.part->text), toQString(asked.answer)});
        isOpen |= asked.answer.empty();
    }
    if (isOpen)
        gate.locks << tr("Answer what stands below first. Not sure? Ask a pharmacist.");
    gate.isLocked = !gate.locks.isEmpty();
    return gate;
}

void LearnController::answerBefore(const QStringList &parts, const QString &word)
{
    const content::Question *asked = m_content.find(question(kBeforeTablets));
    if (!asked)
        return;
    records::AnswerValue value = m_safety.answered(asked->id).value_or(records::AnswerValue{});
    if (value.details.empty() && value.value != "skipped" && !value.value.empty()) {
        for (const content::Choice &part : asked->parts) // what was said of all at once
            value.details[part.id] = value.value;
    }
    for (const QString &part : parts)
        value.details[part.toStdString()] = word.toStdString();
    const auto is = [](const char *answer) {
        return [answer](const auto &each) { return each.second == records::AnswerField(std::string(answer)); };
    };
    value.value = std::ranges::any_of(value.details, is("yes"))      ? "yes"
                  : std::ranges::any_of(value.details, is("unsure")) ? "unsure"
                                                                     : "no";
    m_safety.answer({{asked->id, value}});
}

QList<LearnController::Item> LearnController::whatCanGoWrong() const
{
    QList<Item> items;
    if (const content::Question *asked = m_content.find(question(kWentWrong))) {
        for (const content::Choice &choice : asked->choices)
            items.append({toQString(choice.id), toQString(choice.text), {}});
    }
    return items;
}

void LearnController::somethingWentWrong(const QString &what)
{
    m_safety.answer({{question(kWentWrong), {what.toStdString(), {}}}});
    emit resultAsked();
}

LearnController::Item LearnController::textItem(const char *id) const
{
    const content::TextBlock &text = *m_content.findText(id);
    const QString first = text.paragraphs.empty() ? QString() : toQString(text.paragraphs.front());
    return {kText + QLatin1String(id), toQString(text.title), firstSentence(first)};
}

LearnController::Group LearnController::medicines() const
{
    Group group{tr("Shop-bought pain relief: information only"), {}};
    if (m_content.findText("medicines"))
        group.items.append(textItem("medicines"));
    for (const content::Medicine &medicine : m_content.medicines)
        group.items.append({kMedicine + toQString(medicine.id.text()), toQString(medicine.name),
                            firstSentence(toQString(medicine.what))});
    return group;
}

void LearnController::addTechniques(QList<Group> &groups) const
{
    for (const base::TechniqueClass kind : base::all<base::TechniqueClass>()) {
        Group group{nameOf(kind), {}};
        for (const content::Technique &technique : m_content.techniques) {
            if (technique.kind == kind)
                group.items.append({kTechnique + toQString(technique.id.text()), toQString(technique.name),
                                    toQString(technique.summary)});
        }
        groups.append(group);
    }
}

/// The numbers of the steps stand in the drawing.
Article LearnController::desk() const
{
    Article article = articleOf(m_content, "desk");
    article.id = kDesk;
    for (Article::Part &part : article.parts)
        part.kind = Article::Part::Kind::Steps;
    return withSection(std::move(article), "desk-after");
}

/// Another text below it, under its own title.
Article LearnController::withSection(Article article, std::string_view textId) const
{
    const Article more = articleOf(m_content, textId);
    for (Article::Part part : more.parts) {
        part.head = more.title;
        article.parts.append(part);
    }
    return article;
}

const content::Medicine *LearnController::medicine(const QString &id) const
{
    const auto isIt = [&id](const content::Medicine &each) { return id == kMedicine + toQString(each.id.text()); };
    const auto found = std::ranges::find_if(m_content.medicines, isIt);
    return found == m_content.medicines.end() ? nullptr : &*found;
}

} // namespace unknot::ui
