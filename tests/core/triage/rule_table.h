// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/triage/diaries.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace unknot::test {

/// Counts the rows of a table of rules: just inside a threshold a rule fires at its level, just outside it is silent.
class RuleTable
{
public:
    using Details = std::map<std::string, records::AnswerField, std::less<>>;

    void fires(const std::string &rule, const triage::Assessment &result, std::optional<base::Level> level,
               const std::string &what)
    {
        ++m_rows;
        const auto found = std::ranges::find(result.findings, base::RuleId(rule), &triage::Fired::id);
        ASSERT_NE(found, result.findings.end()) << rule << " is silent: " << what;
        EXPECT_EQ(found->level, level.value_or(shipped().find(base::RuleId(rule))->level)) << rule << ": " << what;
        EXPECT_FALSE(found->because.empty()) << rule << ": " << what;
    }

    void silent(const std::string &rule, const triage::Assessment &result, const std::string &what)
    {
        ++m_rows;
        EXPECT_EQ(std::ranges::find(result.findings, base::RuleId(rule), &triage::Fired::id), result.findings.end())
            << rule << " fires: " << what;
        EXPECT_NE(shipped().find(base::RuleId(rule)), nullptr) << rule;
    }

    /// A plain question: yes and not sure as given (nothing: silent), no and skipped and never asked silent.
    void question(const std::string &rule, const std::string &id, const Check &rest,
                  std::optional<base::Level> unsure)
    {
        fires(rule, Check(rest).say(id, "yes").assess(), std::nullopt, id + " yes");
        if (unsure)
            fires(rule, Check(rest).say(id, "unsure").assess(), unsure, id + " unsure");
        else
            silent(rule, Check(rest).say(id, "unsure").assess(), id + " unsure");
        silent(rule, Check(rest).say(id, "no").assess(), id + " no");
        silent(rule, Check(rest).without(id).assess(), id + " not asked");
    }

    int rows() const { return m_rows; }

private:
    int m_rows = 0;
};

} // namespace unknot::test
