// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/extra_questions.h"

#include "app/bridge/diary_words.h"
#include "app/bridge/qt_text.h"
#include "app/diary/chip_set.h"
#include "app/diary/medicine_rows.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kNoteHeight = 76;
constexpr int kFactorName = 100;
constexpr int kLongestNote = 4000;

} // namespace

std::vector<std::pair<QString, QString>> ExtraQuestions::all()
{
    return {{QStringLiteral("function"), tr("Usual tasks")},
            {QStringLiteral("feel"), tr("How it feels")},
            {QStringLiteral("factors"), tr("Sleep, stress, sitting and more")},
            {QStringLiteral("medicines"), tr("Medicines")},
            {QStringLiteral("care"), tr("What I did elsewhere")},
            {QStringLiteral("seen"), tr("I saw someone")},
            {QStringLiteral("note"), tr("A note")}};
}

ExtraQuestions::ExtraQuestions(const content::Content &content, Form form, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_form(form)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::between);
    m_function = new ChoiceRow({tr("All fine"), tr("Some trouble"), tr("Much trouble"), tr("Could not")}, this);
    connect(m_function, &ChoiceRow::chosen, this, &ExtraQuestions::edited);
    addPart(QStringLiteral("function"), tr("Your usual tasks?"))->addWidget(m_function);
    m_feel = new ChipSet(
        feelWords(), [](const std::string &word) { return feelText(word); }, this);
    connect(m_feel, &ChipSet::toggled, this, &ExtraQuestions::edited);
    addPart(QStringLiteral("feel"), tr("How does it feel?"))->addWidget(m_feel);
    addFactors();
    m_medicines = new MedicineRows(m_content, this);
    connect(m_medicines, &MedicineRows::edited, this, &ExtraQuestions::edited);
    addPart(QStringLiteral("medicines"), tr("Medicines, by name"))->addWidget(m_medicines);
    m_care = new ChipSet(
        careWords(), [](const std::string &word) { return careText(word); }, this);
    connect(m_care, &ChipSet::toggled, this, &ExtraQuestions::edited);
    addPart(QStringLiteral("care"), tr("What did you do elsewhere?"))->addWidget(m_care);
    addSeen();
    addNote();
    showParts();
}

QVBoxLayout *ExtraQuestions::addPart(const QString &word, const QString &title)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(new Text(title, Type::Body));
    m_column->addWidget(part);
    m_parts[word] = part;
    return column;
}

void ExtraQuestions::addFactors()
{
    auto *column = addPart(QStringLiteral("factors"), tr("What may have to do with it?"));
    for (const auto &name : factorNames()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::between);
        auto *label = new Text(factorText(name), Type::Body, Tone::Quiet);
        label->setMinimumWidth(scaled(kFactorName));
        line->addWidget(label);
        QStringList values;
        for (const auto &value : factorValues(name))
            values << factorValueText(name, value);
        auto *row = new ChoiceRow(values, this);
        row->setAccessibleName(factorText(name));
        connect(row, &ChoiceRow::chosen, this, &ExtraQuestions::edited);
        line->addWidget(row, 1);
        column->addLayout(line);
        m_factors[name] = row;
    }
}

void ExtraQuestions::addSeen()
{
    auto *column = addPart(QStringLiteral("seen"), tr("Did somebody look at it?"));
    m_seen = new QCheckBox(tr("I saw someone"), this);
    m_seenBy = new QLineEdit(this);
    m_seenBy->setPlaceholderText(tr("Whom? A doctor, a physiotherapist …"));
    m_seenBy->setAccessibleName(tr("Whom"));
    m_seenBy->hide();
    column->addWidget(m_seen);
    column->addWidget(m_seenBy);
    connect(m_seen, &QCheckBox::toggled, this, [this](bool on) {
        m_seenBy->setVisible(on);
        emit edited();
    });
    connect(m_seenBy, &QLineEdit::textEdited, this, &ExtraQuestions::edited);
}

void ExtraQuestions::addNote()
{
    m_note = new QPlainTextEdit(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(kNoteHeight));
    connect(m_note, &QPlainTextEdit::textChanged, this, &ExtraQuestions::edited);
    addPart(QStringLiteral("note"), tr("A note, for you alone"))->addWidget(m_note);
}

void ExtraQuestions::ask(const QStringList &questions)
{
    m_asked = questions;
    showParts();
}

void ExtraQuestions::showParts()
{
    for (const auto &[word, part] : m_parts)
        part->setVisible(m_asked.contains(word) || (m_form == Form::Whole && m_answered.contains(word)));
}

void ExtraQuestions::show(const records::Entry &entry, const base::Zone &zone)
{
    const QSignalBlocker quiet(this);
    m_function->setCurrent(entry.function.value_or(-1));
    m_feel->setOn(entry.feel);
    for (const auto &[name, row] : m_factors) {
        const auto given = entry.factors.find(name);
        const auto &values = factorValues(name);
        const auto at = given == entry.factors.end() ? values.end() : std::ranges::find(values, given->second);
        row->setCurrent(at == values.end() ? -1 : static_cast<int>(at - values.begin()));
    }
    m_medicines->show(entry, zone);
    m_care->setOn(entry.care);
    m_seen->setChecked(false);
    m_seenBy->clear();
    m_note->setPlainText(toQString(entry.note));
    m_answered.clear();
    const auto answered = [this](const char *word, bool is) {
        if (is)
            m_answered << QString::fromLatin1(word);
    };
    answered("function", entry.function.has_value());
    answered("feel", !entry.feel.empty());
    answered("factors", !entry.factors.empty());
    answered("medicines", !entry.medicines.empty());
    answered("care", !entry.care.empty());
    answered("note", !entry.note.empty());
    showParts();
}

void ExtraQuestions::take(records::Entry &entry, const base::Zone &zone) const
{
    if (m_function->current() >= 0)
        entry.function = m_function->current();
    entry.feel = m_feel->on(entry.feel);
    for (const auto &[name, row] : m_factors)
        if (row->current() >= 0)
            entry.factors[name] = factorValues(name)[static_cast<std::size_t>(row->current())];
    m_medicines->take(entry, zone);
    entry.care = m_care->on(entry.care);
    entry.note = m_note->toPlainText().left(kLongestNote).toStdString();
}

std::optional<QString> ExtraQuestions::seenBy() const
{
    if (!m_seen->isChecked())
        return std::nullopt;
    return m_seenBy->text().trimmed();
}

void ExtraQuestions::setSeenBy(const std::optional<QString> &by)
{
    const QSignalBlocker quiet(this);
    m_seen->setChecked(by.has_value());
    m_seenBy->setText(by.value_or(QString()));
    if (by && !m_answered.contains(QStringLiteral("seen")))
        m_answered << QStringLiteral("seen");
    showParts();
}

} // namespace unknot::ui
