// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/due.h"

#include <algorithm>

namespace unknot::triage {
namespace {

using std::chrono::hours;

/// Kept with a renewed answer: when the page itself was last gone through.
const std::string kShownDetail = "page_shown";

struct Page
{
    bool complete = true;
    bool clean = true; ///< no yes, no unsure, nothing skipped
    bool fresh = true;
    base::Instant shown = base::Instant::max(); ///< when the page was last gone through, not only renewed
};

bool isClean(const std::string &value)
{
    return value == "no" || value == "known";
}

base::Instant pageShown(const records::Answer &answer)
{
    const auto page = answer.value.details.find(kShownDetail);
    if (page == answer.value.details.end())
        return answer.answeredAt.at;
    const auto *text = std::get_if<std::string>(&page->second);
    const auto moment =
        text ? base::Moment::parse(*text, base::Zone::utc()) : base::failure(base::ErrorCode::BadValue);
    return moment ? moment->at : base::Instant::min();
}

Page look(const content::Content &content, const Answers &answers, int page, base::Instant now)
{
    Page result;
    for (const auto &row : content.rows) {
        if (row.page != page)
            continue;
        for (const auto &id : row.questions) {
            const auto found = answers.find(id);
            if (!row.always && found == answers.end())
                continue; // it was never put
            if (found == answers.end() || found->second->value.value == "skipped")
                return {false, false, false, {}};
            const auto at = found->second->answeredAt.at;
            const auto *question = content.find(id);
            result.clean = result.clean && isClean(found->second->value.value);
            result.fresh = result.fresh && question && now - at < hours(question->freshHours);
            result.shown = std::min(result.shown, pageShown(*found->second));
        }
    }
    return result;
}

} // namespace

Due due(const content::Content &content, const Answers &answers, base::Instant now)
{
    Due result;
    const auto first = look(content, answers, 1, now);
    if (first.complete && first.fresh)
        result.pageOne = Due::PageOne::Fresh;
    else if (first.complete && first.clean && now - first.shown < hours(content.limits.checkPageHours))
        result.pageOne = Due::PageOne::NothingNew;
    const auto second = look(content, answers, 2, now);
    result.pageTwo = !(second.complete && second.fresh);
    return result;
}

std::vector<records::Answer> renewPageOne(const content::Content &content, const Answers &answers,
                                          const base::Moment &now)
{
    std::vector<records::Answer> renewed;
    for (const auto &row : content.rows) {
        if (row.page != 1)
            continue;
        for (const auto &id : row.questions) {
            const auto found = answers.find(id);
            const bool already = std::ranges::any_of(renewed, [&](const auto &each) { return each.question == id; });
            const auto *question = content.find(id);
            if (found == answers.end() || already || !question || question->screen != content::Screen::A)
                continue;
            auto answer = *found->second;
            answer.value.details.try_emplace(kShownDetail, answer.answeredAt.iso());
            answer.id = base::Uuid::make(now.at);
            answer.answeredAt = now;
            renewed.push_back(std::move(answer));
        }
    }
    return renewed;
}

} // namespace unknot::triage
