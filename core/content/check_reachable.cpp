// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/report.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace unknot::content {

namespace {

using Values = std::vector<Scalar>;

/// A value that none of the tests speaks of: one more answer that a person may give.
const Scalar kAnother{std::string("another")};

bool holds(const Test &test, const Scalar &value)
{
    const auto number = [](const Scalar &scalar) {
        const int *const known = std::get_if<int>(&scalar);
        return known ? std::optional(*known) : std::nullopt;
    };
    switch (test.op) {
    case Test::Op::Is:
    case Test::Op::In:
        return std::ranges::find(test.values, value) != test.values.end();
    case Test::Op::Ge:
    case Test::Op::Le: {
        const auto given = number(value);
        const auto limit = test.values.empty() ? std::nullopt : number(test.values.front());
        if (!given || !limit)
            return false;
        return test.op == Test::Op::Ge ? *given >= *limit : *given <= *limit;
    }
    }
    return false;
}

/// What one test asks. Places are many at once: two tests of them never exclude each other.
std::string nameOf(const Test &test, std::size_t place)
{
    const bool isMany = test.fact == "region" || test.field == "regions";
    return test.question + "/" + test.field + "/" + test.fact +
           (isMany ? "/" + std::to_string(place) : std::string());
}

/// Looks for an answer to every question, and a value of every fact, with which a condition holds.
class Search
{
public:
    explicit Search(const Condition &condition)
    {
        collect(condition);
        for (auto &[name, values] : m_open) {
            values.push_back(kAnother);
            std::ranges::sort(values);
            values.erase(std::ranges::unique(values).begin(), values.end());
        }
    }

    bool asksNothing() const { return m_open.empty(); }
    bool canHold(const Condition &condition) const { return canAll({{&condition, true}}, m_open); }

private:
    /// A condition, and whether it shall hold or not.
    using Goal = std::pair<const Condition *, bool>;
    using Open = std::map<std::string, Values>;

    void collect(const Condition &condition)
    {
        for (const auto &part : condition.parts)
            collect(part);
        if (condition.kind != Condition::Kind::Test)
            return;
        m_places.emplace(&condition.test, m_places.size());
        auto &values = m_open[nameOf(condition.test, m_places.at(&condition.test))];
        for (const auto &value : condition.test.values) {
            values.push_back(value);
            if (const int *number = std::get_if<int>(&value)) {
                values.emplace_back(*number - 1);
                values.emplace_back(*number + 1);
            }
        }
    }

    bool canAll(std::vector<Goal> goals, Open open) const
    {
        while (!goals.empty()) {
            const auto [condition, wanted] = goals.back();
            goals.pop_back();
            if (condition->kind == Condition::Kind::Test) {
                if (!narrow(open[nameOf(condition->test, m_places.at(&condition->test))], condition->test, wanted))
                    return false;
                continue;
            }
            const bool isNot = condition->kind == Condition::Kind::Not;
            const bool wantedOfParts = isNot ? !wanted : wanted;
            // All that shall hold, and any that shall not, need every part.
            if (isNot || (condition->kind == Condition::Kind::All) == wanted) {
                for (const auto &part : condition->parts)
                    goals.emplace_back(&part, wantedOfParts);
                continue;
            }
            return std::ranges::any_of(condition->parts, [&, wantedOfParts](const Condition &part) {
                auto rest = goals;
                rest.emplace_back(&part, wantedOfParts);
                return canAll(std::move(rest), open);
            });
        }
        return true;
    }

    static bool narrow(Values &values, const Test &test, bool wanted)
    {
        std::erase_if(values, [&](const Scalar &value) { return holds(test, value) != wanted; });
        return !values.empty();
    }

    std::map<const Test *, std::size_t> m_places;
    Open m_open;
};

} // namespace

void checkReachable(const Content &content, Report &report)
{
    for (const auto &rule : content.rules) {
        const Search search(rule.when);
        if (search.asksNothing())
            report.at(rule, "/when", "asks nothing: a rule needs an answer or a fact");
        else if (!search.canHold(rule.when))
            report.at(rule, "/when", "can never hold: its parts exclude each other");
    }
}

} // namespace unknot::content
