// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/locks.h"

#include <string_view>

namespace unknot::triage {
namespace {

constexpr std::string_view kFromAnswer = "answer:";

void addRegions(const content::Content &content, std::string_view name, std::vector<base::RegionId> &ids)
{
    for (const auto &region : content.regions)
        if (region.id.text() == name || content::pairOf(region) == name)
            ids.push_back(region.id);
}

void addAnswered(const content::Content &content, std::string_view question, const Answers &answers,
                 std::vector<base::RegionId> &ids)
{
    const auto found = answers.find(base::QuestionId(std::string(question)));
    if (found == answers.end())
        return;
    const auto regions = found->second->value.details.find("regions");
    if (regions == found->second->value.details.end())
        return;
    if (const auto *names = std::get_if<std::vector<std::string>>(&regions->second))
        for (const auto &name : *names)
            addRegions(content, name, ids);
}

bool rests(const Answers &answers, const std::string &question)
{
    const auto found = answers.find(base::QuestionId(question));
    if (found == answers.end())
        return false;
    const auto &value = found->second->value.value;
    return value == "unsure" || value == "skipped";
}

} // namespace

std::vector<content::Lock> locksOf(const content::Content &content, const content::Rule &rule, const Answers &answers,
                                   const Facts &facts, const Reading &reading)
{
    const auto reasons = because(rule.when, answers, facts, reading);
    const bool oneOpens = reasons.size() == 1 && rests(answers, reasons.front());
    std::vector<content::Lock> locks;
    for (const auto &form : rule.locks) {
        if (form.when && evaluate(*form.when, answers, facts, reading) == Truth::False)
            continue;
        content::Lock lock;
        lock.rule = rule.id.text();
        lock.what = form.what;
        lock.id = form.id;
        lock.side = form.side;
        lock.except = form.except;
        lock.cap = form.cap;
        lock.text = form.text;
        if (oneOpens)
            lock.question = reasons.front();
        for (const auto &name : form.regions) {
            if (name.starts_with(kFromAnswer))
                addAnswered(content, std::string_view(name).substr(kFromAnswer.size()), answers, lock.regions);
            else
                addRegions(content, name, lock.regions);
        }
        locks.push_back(std::move(lock));
    }
    return locks;
}

} // namespace unknot::triage
