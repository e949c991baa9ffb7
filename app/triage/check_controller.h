// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/safety.h"
#include "app/triage/answer_details.h"

#include <QObject>

#include <set>
#include <string>

namespace unknot::ui {

/// Goes through the check: page 1, page 2 when it is due, and what comes of it. Leaving half-way answers nothing.
class CheckController final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { PageOne, PageTwo, Result };

    CheckController(const content::Content &content, Safety &safety, QObject *parent = nullptr);

    /// Begins with the page that is due; what is answered already stands as it was.
    void begin(const std::vector<base::RegionId> &regions, std::optional<int> levelNow);
    /// What follows from what was answered elsewhere, with nothing more to ask.
    void judge();
    /// Begins with the row of one question open, on the page where it stands.
    void beginAt(const base::QuestionId &question, const std::vector<base::RegionId> &regions,
                 std::optional<int> levelNow);
    /// Shows what stands now, without asking anything.
    void showStanding(const std::vector<base::RegionId> &regions, std::optional<int> levelNow);
    /// Shows what was found without anybody being asked.
    void showFound(const triage::Assessment &found);
    Stage stage() const { return m_stage; }
    std::vector<const content::Row *> rows(int page) const;
    const content::Content &content() const { return m_content; }
    const triage::Assessment &result() const { return m_result; }

    /// The value given in this round, or the stored one; empty when there is none.
    QString value(const base::QuestionId &question) const;
    records::AnswerValue answer(const base::QuestionId &question) const;
    void give(const base::QuestionId &question, const QString &value);
    /// One of a group: it takes the place of another one of the same group.
    void detail(const base::QuestionId &question, const DetailGroup &group, const DetailOption &option);
    base::Date today() const { return m_safety.today(); }
    Safety &safety() { return m_safety; }
    /// A row that was opened is not answered by *Continue*: what is left open there stays unanswered.
    void open(const content::Row &row);
    bool isOpen(const content::Row &row) const;
    bool needsCare(const content::Row &row) const;
    bool hasAge() const;

    void noneOfThese();
    void goOn();
    void changeAnswers();
    void stateSeen(const SeenVisit &visit);
    /// "I know this, a professional has checked it": of all that the card shows.
    void stateKnown();
    /// On from a card that stands in the way of nothing.
    void pass();
    /// The card is left: latches begin.
    void leaveResult();

signals:
    void stageChanged();
    void given(const unknot::base::QuestionId &question);
    /// The check is through and nothing stands in the way of beginning.
    void passed();

private:
    void finishPage(bool allNo);
    void conclude();
    bool standsInTheWay() const;

    const content::Content &m_content;
    Safety &m_safety;
    Stage m_stage = Stage::PageOne;
    std::vector<base::RegionId> m_regions;
    std::optional<int> m_levelNow;
    std::map<base::QuestionId, records::AnswerValue> m_values;
    std::set<std::string> m_open;
    triage::Assessment m_result;
};

} // namespace unknot::ui
