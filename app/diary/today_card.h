// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/entry_drafts.h"

#include <QWidget>

#include <optional>
#include <string>

namespace unknot::ui {

class ChoiceRow;
class DiaryController;
class ExtraQuestions;
class LevelRow;
class PrimaryButton;
class Text;

/// Today's check-in: average, then worst; the second number saves. What else the person wants to be asked stands
/// below and is kept by a button of its own.
class TodayCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayCard(DiaryController &controller, QWidget *parent = nullptr);

    void setDay(const QString &day);
    void setLevels(std::optional<int> average, std::optional<int> worst);
    void setWoken(const std::string &answer);
    /// What today's check-in says besides.
    void setEntry(const records::Entry &entry);
    /// What was typed before and not kept.
    void setTyped(const EntryDrafts::Typed &typed);
    void setNotice(const QString &text);
    void begin(); ///< focus on the first number

signals:
    /// Something that is not kept yet.
    void typed(const EntryDrafts::Typed &typed);
    void given(int average, int worst);

private:
    EntryDrafts::Typed form() const;
    void takeAverage();
    void takeWorst();
    void takeWoken(const char *answer);
    void keepExtras();

    DiaryController &m_controller;
    Text *m_day;
    LevelRow *m_average;
    LevelRow *m_worst;
    ChoiceRow *m_woken;
    ExtraQuestions *m_extras;
    PrimaryButton *m_keep;
    Text *m_notice;
    bool m_isWorstGiven = false; ///< and not only what the day knows already
};

} // namespace unknot::ui
