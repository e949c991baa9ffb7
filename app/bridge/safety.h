// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/records/history.h"
#include "core/triage/assess.h"
#include "core/triage/due.h"
#include "core/triage/medicine_locks.h"
#include "core/triage/passing.h"
#include "core/triage/spell.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace unknot::ui {

/// *I have been seen*, as it is told.
struct SeenVisit
{
    QString goOn; ///< yes, with-limits or no
    QString byWhom;
    base::Date day;

    friend bool operator==(const SeenVisit &, const SeenVisit &) = default;
};

/// What was answered, in memory and from the diary, and what follows from it. Works with no diary at all: answers
/// given now count now, whether or not they can be kept.
class Safety final : public QObject
{
    Q_OBJECT

public:
    using Values = std::map<base::QuestionId, records::AnswerValue>;
    /// What a diary should keep, together, in one go.
    struct Kept
    {
        std::vector<records::Answer> answers;
        std::vector<records::Statement> statements;
        std::vector<records::Finding> toSet;
        std::vector<base::Uuid> toClear;
        std::optional<records::Visit> visit = {};
    };

    Safety(const content::Content &content, const base::Clock &clock, QObject *parent = nullptr);

    void setHistory(const records::History &history);

    /// False until the check was ever put: until then nothing is locked by rule, only by guards.
    bool wasAsked() const;
    /// The one question that fits in passing there; null: none.
    const content::Question *askedInPassing(triage::Passing where, const std::vector<base::RegionId> &regions) const;
    triage::Due due() const;
    triage::Assessment assess(const std::vector<base::RegionId> &regions, std::optional<int> levelNow) const;
    /// What rules that are new say of the last days, where that is more than was known; nothing: that is all.
    std::optional<triage::Assessment> lookBack() const;
    std::vector<content::Lock> locks(const std::vector<base::RegionId> &regions, std::optional<int> levelNow) const;
    /// What stands before a medicine: the parts to ask, and what the answers lock of it.
    std::vector<triage::AskedPart> partsBefore(const content::Medicine &medicine) const;
    std::vector<content::Lock> locksOf(const content::Medicine &medicine) const;
    /// The latest value of a question, if it was ever answered.
    std::optional<records::AnswerValue> answered(const base::QuestionId &question) const;

    void answer(const Values &values);
    /// *Nothing new*: page 1's answers again, as of now.
    void renew();
    /// The rows of a page of the check that can matter for these places.
    std::vector<const content::Row *> rows(int page, const std::vector<base::RegionId> &regions) const;
    base::Date today() const { return m_clock.moment().day; }
    const base::Clock &clock() const { return m_clock; }
    std::vector<records::Statement> statements() const;

    /// *I have been seen* as far as it was filled in; nothing but today when it was not.
    SeenVisit begunVisit() const;
    bool hasBegunVisit() const { return m_begunVisit.has_value(); }
    void beginVisit(const SeenVisit &visit);
    /// What was begun before the program ended; what is begun since is newer.
    void recallVisit(const SeenVisit &visit);
    void stateSeen(const SeenVisit &visit);
    /// *I know this*, of one rule.
    void stateKnown(const base::RuleId &rule);
    /// *I know this* is withdrawn.
    void takeBack(const base::RuleId &rule);
    /// Whether it was not withdrawn since.
    bool knows(const records::Statement &statement) const;
    /// The spots that are still sore from last time, all of them: they rest.
    void tellSore(const std::vector<base::RegionId> &regions);
    /// The spell of pain that is open in a part of the body.
    std::optional<triage::Spell> openSpell(base::BodyPart part) const;
    /// *It's gone*; the id is for taking it back.
    base::Uuid stateGone(base::BodyPart part);
    void takeBackGone(const base::Uuid &statement);
    /// The result card is left: its latches begin.
    void leaveResult(const triage::Assessment &result);

signals:
    /// A statement is not true any more.
    void takenBack(const unknot::base::Uuid &statement);
    void kept(const unknot::ui::Safety::Kept &kept);
    /// Of *I have been seen* more is filled in, or it is told and done with.
    void visitBegun(const unknot::ui::SeenVisit &visit);
    void visitDone();
    void changed();

private:
    triage::Inputs inputs(std::vector<records::Answer> &answers, std::vector<records::Statement> &statements) const;
    void keep(Kept kept);
    void state(records::Statement statement);

    const content::Content &m_content;
    const base::Clock &m_clock;
    records::History m_history;
    std::vector<records::Answer> m_answers; ///< given since the program started
    std::vector<records::Statement> m_statements;
    std::vector<records::Finding> m_latches;
    std::optional<SeenVisit> m_begunVisit;
};

} // namespace unknot::ui
