// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learn_controller.h"

#include "app/bridge/articles.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "core/base/words.h"
#include "core/content/content.h"

#include <array>

namespace unknot::ui {

namespace {

const QString kText = QStringLiteral("text:");
const QString kTechnique = QStringLiteral("technique:");
const QString kMedicine = QStringLiteral("medicine:");
const QString kHabits = QStringLiteral("habits");

constexpr std::array kAboutKnots{"what-a-knot-is", "where-knots-come-from", "posture", "headache", "felt-elsewhere"};
constexpr std::array kWhatHelps{"pressing",  "rolling",   "stretching", "breathing",
                                "heat-cold", "moving-on", "evidence"};
constexpr std::array kStaySafe{"when-to-see", "stop-list",       "before-pressure",
                               "roller",      "after-a-session", "neck-devices"};

/// A card has room for one sentence.
QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.left(end + 1);
}

} // namespace

LearnController::LearnController(const content::Content &content, QObject *parent)
    : QObject(parent)
    , m_content(content)
{
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
    if (!m_content.habits.empty())
        groups.append({tr("Keeping it away"),
                       {{kHabits, tr("Small habits"), tr("Little things for the day that cost nothing.")}}});
    groups.append(medicines());
    addTechniques(groups);
    groups.removeIf([](const Group &group) { return group.items.isEmpty(); });
    return groups;
}

Article LearnController::open(const QString &id) const
{
    if (id == kHabits)
        return habits();
    if (const content::Technique *found = technique(id))
        return articleOf(m_content, *found);
    for (const content::Medicine &medicine : m_content.medicines) {
        if (id == kMedicine + toQString(medicine.id.text()))
            return articleOf(m_content, medicine);
    }
    return articleOf(m_content, id.mid(kText.size()).toStdString());
}

const content::Technique *LearnController::technique(const QString &id) const
{
    if (!id.startsWith(kTechnique))
        return nullptr;
    return m_content.find(base::TechniqueId(id.mid(kTechnique.size()).toStdString()));
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

Article LearnController::habits() const
{
    Article article = articleOf(m_content, "habits-honest");
    article.id = kHabits;
    article.title = tr("Small habits");
    for (const content::Habit &habit : m_content.habits)
        article.parts.append({Article::Part::Kind::Text, toQString(habit.name), {toQString(habit.text)}});
    return article;
}

} // namespace unknot::ui
