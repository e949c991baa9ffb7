// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/entry_drafts.h"

#include <QWidget>

#include <vector>

class QDateTimeEdit;
class QVBoxLayout;

namespace unknot::ui {

class ChoiceRow;
class Chip;
class DiaryController;
class ExtraQuestions;
class LevelRow;
class PageHead;
class Text;

/// One entry, whole: a new one of any day up to now, or one that is there, with what it was before.
class EntryEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryEditor(DiaryController &controller, QWidget *parent = nullptr);

    /// `day`: what else there is on its day, to go on to.
    void open(const records::Entry &entry, const std::vector<records::Entry> &day = {});
    /// A new one.
    void begin(base::EntryKind kind, base::Date day);
    /// One that was begun and not kept.
    void goOn(const EntryDrafts::Typed &typed);

signals:
    void closed();
    /// Something that is not kept yet.
    void typed(const EntryDrafts::Typed &typed);

private:
    void addWhen(QVBoxLayout *column);
    void addLevels(QVBoxLayout *column);
    QWidget *foot();
    void fill();
    void followKind();
    void listEarlier();
    void listDay();
    void keep();
    /// The wall time in the field as a moment; nothing when it cannot be, and the reason is in m_notice.
    std::optional<base::Moment> moment();
    /// All fields but the moment.
    void takeFields(records::Entry &entry) const;
    void tellTyped();
    void followTime();
    void say(const QString &text);

    DiaryController &m_controller;
    records::Entry m_entry;
    std::string m_form;                   ///< what its draft is called
    std::vector<records::Entry> m_others; ///< of the same day
    PageHead *m_head;
    QDateTimeEdit *m_when = nullptr;
    QWidget *m_twice = nullptr; ///< asked where the clock showed the time twice
    ChoiceRow *m_which = nullptr;
    QWidget *m_day = nullptr; ///< what is asked of a whole day
    LevelRow *m_average = nullptr;
    LevelRow *m_worst = nullptr;
    ChoiceRow *m_woken = nullptr;
    QWidget *m_moment = nullptr; ///< what is asked of a moment
    LevelRow *m_now = nullptr;
    ExtraQuestions *m_extras = nullptr;
    Text *m_notice = nullptr;
    QVBoxLayout *m_dayList = nullptr;
    QVBoxLayout *m_earlier = nullptr;
    QWidget *m_delete = nullptr;
};

/// The menu *Ask me also…*: what the check-in asks besides its three questions.
Chip *askAlsoChip(DiaryController &controller, QWidget *parent);

} // namespace unknot::ui
