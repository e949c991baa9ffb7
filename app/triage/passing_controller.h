// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/safety.h"

#include <QObject>

namespace unknot::plan {
struct Plan;
}

namespace unknot::ui {

/// What is asked in passing: one line where it fits, never a page, and nobody has to answer.
class PassingController final : public QObject
{
    Q_OBJECT

public:
    PassingController(const content::Content &content, Safety &safety, QObject *parent = nullptr);

    const content::Content &content() const { return m_content; }
    base::Date today() const { return m_safety.today(); }
    /// What was marked on the body.
    void lookAt(const std::vector<base::RegionId> &regions);
    /// Null: there is nothing to ask.
    const content::Question *question(triage::Passing where) const;
    void answer(const base::QuestionId &question, const records::AnswerValue &value);
    /// The person went on: what stands there was put and left open.
    void leaveOpen(triage::Passing where);
    /// What is about to begin.
    void lookAt(const plan::Plan &plan);
    bool rollsOrWarms() const { return m_rollsOrWarms; }
    /// Alcohol, sleeping tablets, or very tired: until tomorrow neither roller nor warmth.
    void stateTired();

signals:
    void changed();
    void answered(const unknot::base::QuestionId &question, const QString &value);

private:
    const content::Content &m_content;
    Safety &m_safety;
    std::vector<base::RegionId> m_regions;
    bool m_rollsOrWarms = false;
};

} // namespace unknot::ui
