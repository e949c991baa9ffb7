// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/records/entry.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

class ChipSet;
class ChoiceRow;
class MedicineRows;

/// What an entry can say besides its levels. A question is there when it is wanted.
class ExtraQuestions final : public QWidget
{
    Q_OBJECT

public:
    /// Of a whole entry, all that it says; of a short form only what is wanted.
    enum class Form { Whole, Short };

    explicit ExtraQuestions(const content::Content &content, Form form, QWidget *parent = nullptr);

    /// Every question: its word, and what it is called in a menu.
    static std::vector<std::pair<QString, QString>> all();

    void ask(const QStringList &questions);
    void show(const records::Entry &entry, const base::Zone &zone);
    /// Puts the answers into the entry. What the entry says in words that are not ours stays.
    void take(records::Entry &entry, const base::Zone &zone) const;
    /// *I saw someone*: by whom; nothing when it is off.
    std::optional<QString> seenBy() const;
    void setSeenBy(const std::optional<QString> &by);

signals:
    void edited();

private:
    QVBoxLayout *addPart(const QString &word, const QString &title);
    void addFactors();
    void addSeen();
    void addNote();
    void showParts();

    const content::Content &m_content;
    Form m_form;
    QVBoxLayout *m_column;
    std::map<QString, QWidget *> m_parts;
    QStringList m_asked;
    QStringList m_answered;
    ChoiceRow *m_function = nullptr;
    ChipSet *m_feel = nullptr;
    std::map<std::string, ChoiceRow *> m_factors;
    MedicineRows *m_medicines = nullptr;
    ChipSet *m_care = nullptr;
    QCheckBox *m_seen = nullptr;
    QLineEdit *m_seenBy = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace unknot::ui
