// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history_builder.h"
#include "tests/core/triage/answers.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::test {

/// A diary told by days before today (kNoon): 0 is today.
class Diary
{
public:
    explicit Diary(base::Moment now = kNoon)
        : m_now(std::move(now))
    {
    }

    /// One check-in a day, in the order of the days; nothing for a day that is not named.
    Diary &average(int daysAgo, int level, const std::string &region = "")
    {
        auto entry = at(daysAgo);
        entry.average = level;
        if (!region.empty())
            entry.regions[base::RegionId(region)] = level;
        return add(std::move(entry));
    }

    Diary &worst(int daysAgo, int level)
    {
        auto entry = at(daysAgo);
        entry.worst = level;
        return add(std::move(entry));
    }

    Diary &marked(int daysAgo, int level, const std::vector<std::string> &regions)
    {
        auto entry = at(daysAgo);
        entry.average = level;
        for (const auto &region : regions)
            entry.regions[base::RegionId(region)] = level;
        return add(std::move(entry));
    }

    Diary &woken(int daysAgo, const std::string &word)
    {
        auto entry = at(daysAgo);
        entry.woken = word;
        return add(std::move(entry));
    }

    Diary &function(int daysAgo, int answer)
    {
        auto entry = at(daysAgo);
        entry.function = answer;
        return add(std::move(entry));
    }

    Diary &medicine(int daysAgo, const std::string &name, bool onSkin = false, const std::string &region = "")
    {
        auto entry = at(daysAgo);
        records::MedicineTaken taken;
        taken.medicine = base::MedicineId(name);
        taken.onSkin = onSkin;
        if (!region.empty())
            taken.region = base::RegionId(region);
        entry.medicines.push_back(taken);
        return add(std::move(entry));
    }

    Diary &factor(int daysAgo, const std::string &name, const std::string &value)
    {
        auto entry = at(daysAgo);
        entry.factors[name] = value;
        return add(std::move(entry));
    }

    Diary &care(int daysAgo)
    {
        auto entry = at(daysAgo);
        entry.care.emplace_back("heat");
        return add(std::move(entry));
    }

    Diary &session(const records::Session &session)
    {
        m_sessions.push_back(session);
        return *this;
    }

    Diary &say(const std::string &question, const std::string &value, int daysAgo,
               std::map<std::string, records::AnswerField, std::less<>> details = {})
    {
        m_answers.push_back(answer(question, {value, std::move(details)}, momentOf(daysAgo)));
        return *this;
    }

    Diary &statement(records::Statement::Kind kind, int daysAgo, const std::string &rule = "",
                     std::map<std::string, records::AnswerField, std::less<>> details = {})
    {
        records::Statement statement;
        statement.at = momentOf(daysAgo);
        statement.id = base::Uuid::make(statement.at.at);
        statement.kind = kind;
        if (!rule.empty())
            statement.rule = base::RuleId(rule);
        statement.details = std::move(details);
        m_statements.push_back(statement);
        return *this;
    }

    base::Moment momentOf(int daysAgo) const
    {
        return base::Moment::of(m_now.at - std::chrono::hours(24 * daysAgo), base::Zone::utc());
    }

    records::Entry at(int daysAgo) const
    {
        records::Entry entry;
        entry.at = momentOf(daysAgo);
        entry.at.at -= std::chrono::minutes(1);
        entry.id = base::Uuid::make(entry.at.at);
        return entry;
    }

    Diary &add(records::Entry entry)
    {
        m_entries.push_back(std::move(entry));
        return *this;
    }

    std::vector<records::Entry> &entries() { return m_entries; }

    records::History history() const
    {
        records::HistoryBuilder builder;
        for (const auto &entry : m_entries)
            builder.add(entry);
        for (const auto &session : m_sessions)
            builder.add(session);
        for (const auto &statement : m_statements)
            builder.add(statement);
        for (const auto &each : m_answers)
            builder.add(each);
        return builder.build();
    }

    const std::vector<records::Answer> &answers() const { return m_answers; }
    const base::Moment &now() const { return m_now; }

private:
    base::Moment m_now;
    std::vector<records::Entry> m_entries;
    std::vector<records::Session> m_sessions;
    std::vector<records::Statement> m_statements;
    std::vector<records::Answer> m_answers;
};

/// Both pages all no, unless said otherwise, and what the diary holds.
inline triage::Assessment assessed(const Diary &diary, const Check &check = Check(),
                                   const std::vector<std::string> &marked = {})
{
    const auto history = diary.history();
    auto answers = check.answers();
    answers.insert(answers.end(), diary.answers().begin(), diary.answers().end());
    triage::Inputs inputs;
    inputs.answers = answers;
    inputs.statements = history.statements();
    inputs.history = &history;
    for (const auto &region : marked)
        inputs.regions.emplace_back(region);
    return triage::assess(shipped(), inputs, diary.now());
}

} // namespace unknot::test
