// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/load.h"
#include "core/triage/assess.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace unknot::test {

inline const content::Content &shipped()
{
    static const auto content = content::loadShipped();
    return content;
}

inline base::Moment at(const std::string &iso)
{
    return base::Moment::parse(iso, base::Zone::utc()).value();
}

inline const base::Moment kNoon = at("2026-03-14T12:00:00Z");

inline records::Answer answer(const std::string &question, records::AnswerValue value,
                              const base::Moment &when = kNoon)
{
    return {base::Uuid::make(when.at), base::QuestionId(question), std::move(value), when};
}

/// A check in which every question of both pages is answered with `rest`, unless named.
class Check
{
public:
    explicit Check(const std::string &rest = "no", base::Moment when = kNoon)
        : m_when(std::move(when))
    {
        for (const auto &row : shipped().rows)
            for (const auto &id : row.questions)
                say(id.text(), id.text() == "QP1" ? "20-49" : rest);
    }

    Check &say(const std::string &question, const std::string &value,
               std::map<std::string, records::AnswerField, std::less<>> details = {})
    {
        std::erase_if(m_answers, [&](const auto &each) { return each.question.text() == question; });
        m_answers.push_back(answer(question, {value, std::move(details)}, m_when));
        return *this;
    }

    Check &without(const std::string &question)
    {
        std::erase_if(m_answers, [&](const auto &each) { return each.question.text() == question; });
        return *this;
    }

    Check &age(const std::string &band) { return say("QP1", band); }

    Check &marked(std::vector<std::string> regions)
    {
        m_regions.clear();
        for (auto &region : regions)
            m_regions.emplace_back(std::move(region));
        return *this;
    }

    const std::vector<records::Answer> &answers() const { return m_answers; }

    triage::Assessment assess(const base::Moment &now = kNoon, const records::History *history = nullptr) const
    {
        triage::Inputs inputs;
        inputs.answers = m_answers;
        inputs.regions = m_regions;
        inputs.history = history;
        if (history)
            inputs.statements = history->statements();
        return triage::assess(shipped(), inputs, now);
    }

private:
    base::Moment m_when;
    std::vector<records::Answer> m_answers;
    std::vector<base::RegionId> m_regions;
};

inline std::vector<std::string> rulesOf(const triage::Assessment &result)
{
    std::vector<std::string> ids;
    ids.reserve(result.findings.size());
    for (const auto &finding : result.findings)
        ids.push_back(finding.id.text());
    return ids;
}

inline bool locks(const triage::Assessment &result, const std::string &rule, content::LockWhat what)
{
    for (const auto &lock : result.locks)
        if (lock.rule == rule && lock.what == what)
            return true;
    return false;
}

} // namespace unknot::test
