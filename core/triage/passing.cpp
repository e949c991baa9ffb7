// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/passing.h"

#include "core/triage/episodes.h"
#include "core/triage/facts.h"
#include "core/triage/look.h"
#include "core/triage/owed.h"

#include <algorithm>
#include <array>

namespace unknot::triage {
namespace {

using std::chrono::hours;

const base::QuestionId kReturn("QD17");
const base::QuestionId kBetter("QD1");
const base::QuestionId kMoving("QB17");
const base::QuestionId kStart("QB20");
const base::QuestionId kPattern("QB20b");
/// These can wait: one of them a day.
const std::array<base::QuestionId, 2> kCalm = {base::QuestionId("QB15"), base::QuestionId("QB14")};

bool isUp(const Facts &facts, std::string_view name)
{
    const auto found = facts.find(name);
    return found != facts.end() && std::get_if<bool>(&found->second) && std::get<bool>(found->second);
}

class Asking
{
public:
    Asking(const content::Content &content, const Inputs &inputs, const base::Moment &now)
        : m_content(content)
        , m_inputs(inputs)
        , m_now(now)
        , m_answers(latest(inputs, now.at))
        , m_facts(collect(content, inputs, m_answers, now))
    {
    }

    const content::Question *at(Passing where) const
    {
        if (where == Passing::After)
            return asksStart() ? m_content.find(kStart) : pattern();
        if (isUp(m_facts, "asks-return") && !wasPutToday(kReturn))
            return m_content.find(kReturn);
        if (isUp(m_facts, "asks-better") && !wasPutToday(kBetter))
            return m_content.find(kBetter);
        return where == Passing::Level ? besideLevel() : nullptr;
    }

private:
    const records::Answer *lastOf(const base::QuestionId &id) const
    {
        const auto found = m_answers.find(id);
        return found == m_answers.end() ? nullptr : found->second;
    }

    bool wasPutToday(const base::QuestionId &id) const
    {
        const auto *answer = lastOf(id);
        return answer && answer->answeredAt.day == m_now.day;
    }

    bool isFresh(const content::Question &question) const
    {
        const auto *answer = lastOf(question.id);
        return answer && m_now.at - answer->answeredAt.at < hours(question.freshHours);
    }

    /// Put and left open it is put again at the next start (clinical C14); what was said holds for a week.
    bool asksMoving(const content::Question &question) const
    {
        const auto *answer = lastOf(kMoving);
        return canMatter(question, m_answers, m_facts) &&
               !(answer && answer->value.value != "skipped" && isFresh(question));
    }

    const content::Question *besideLevel() const
    {
        if (m_inputs.regions.empty())
            return nullptr;
        if (const auto *moving = m_content.find(kMoving); moving && asksMoving(*moving))
            return moving;
        const bool hasBegun = m_inputs.history && !m_inputs.history->sessions().empty();
        if (!hasBegun || std::ranges::any_of(kCalm, [this](const auto &id) { return wasPutToday(id); }))
            return nullptr;
        for (const auto &id : kCalm)
            if (const auto *question = m_content.find(id);
                question && canMatter(*question, m_answers, m_facts) && !isFresh(*question))
                return question;
        return nullptr;
    }

    /// Once for each spell of pain; skipped is not asked again.
    bool asksStart() const
    {
        const records::History nothing;
        const auto &history = m_inputs.history ? *m_inputs.history : nothing;
        const auto *answer = lastOf(kStart);
        if (!answer)
            return true;
        const Look look{m_content, m_inputs, m_answers, m_now, history, DiaryDays(history, m_now.day)};
        const auto all = episodes(look);
        const auto isLater = [&](const Episode &each) {
            return each.isOpen() && each.first > answer->answeredAt.day;
        };
        return std::ranges::any_of(all, isLater);
    }

    /// More about a long pain, where it can matter.
    const content::Question *pattern() const
    {
        const auto *question = m_content.find(kPattern);
        return question && canMatter(*question, m_answers, m_facts) && !isFresh(*question) ? question : nullptr;
    }

    const content::Content &m_content;
    const Inputs &m_inputs;
    const base::Moment &m_now;
    Answers m_answers;
    Facts m_facts;
};

} // namespace

const content::Question *askedInPassing(const content::Content &content, const Inputs &inputs, Passing where,
                                        const base::Moment &now)
{
    return Asking(content, inputs, now).at(where);
}

bool countsWhenLeftOpen(const content::Question &question)
{
    return question.id == kMoving;
}

bool wasChecked(const content::Content &content, std::span<const records::Answer> answers)
{
    return std::ranges::any_of(answers, [&](const records::Answer &answer) {
        const auto *question = content.find(answer.question);
        return question && question->screen != content::Screen::Later;
    });
}

} // namespace unknot::triage
