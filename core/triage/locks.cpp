// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/locks.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace unknot::triage {
namespace {

constexpr std::string_view kFromAnswer = "answer:";
constexpr std::string_view kLimb = "limb:";
constexpr std::string_view kFact = "fact:";
constexpr std::string_view kMarked = "marked";

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

bool isOf(const content::Content &content, const base::RegionId &id, std::string_view side)
{
    const auto *region = content.find(id);
    return side.empty() || side == "both" || !region || region->side == base::Side::None ||
           base::toWord(region->side) == side;
}

/// The regions that belong to an arm or a leg, of one side; of both where the side is not known.
void addLimb(const content::Content &content, std::string_view limb, std::string_view side,
             std::vector<base::RegionId> &ids)
{
    for (const auto &each : content.limbs) {
        if (!limb.empty() && each.limb != limb)
            continue;
        std::vector<base::RegionId> all;
        for (const auto &name : each.regions)
            addRegions(content, name, all);
        std::ranges::copy_if(all, std::back_inserter(ids), [&](const auto &id) { return isOf(content, id, side); });
    }
}

std::string wordIn(const records::Answer &answer, std::string_view field)
{
    const auto found = answer.value.details.find(field);
    const auto *word = found == answer.value.details.end() ? nullptr : std::get_if<std::string>(&found->second);
    return word ? *word : std::string();
}

void addNamed(const content::Content &content, std::string_view name, const Answers &answers, const Facts &facts,
              std::vector<base::RegionId> &ids)
{
    if (name.starts_with(kFromAnswer))
        return addAnswered(content, name.substr(kFromAnswer.size()), answers, ids);
    if (name.starts_with(kLimb)) {
        const auto found = answers.find(base::QuestionId(std::string(name.substr(kLimb.size()))));
        if (found != answers.end())
            addLimb(content, wordIn(*found->second, "limb"), wordIn(*found->second, "side"), ids);
        return;
    }
    if (name != kMarked && !name.starts_with(kFact))
        return addRegions(content, name, ids);
    const auto found = facts.find(name == kMarked ? std::string_view("region") : name.substr(kFact.size()));
    const auto *words = found == facts.end() ? nullptr : std::get_if<2>(&found->second);
    if (!words)
        return;
    for (const auto &word : *words) {
        if (name == kMarked && content.find(base::RegionId(word)))
            ids.emplace_back(word);
        const auto dash = word.find('-');
        if (name != kMarked && dash != std::string::npos)
            addLimb(content, std::string_view(word).substr(0, dash), std::string_view(word).substr(dash + 1), ids);
    }
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
        for (const auto &name : form.regions)
            addNamed(content, name, answers, facts, lock.regions);
        locks.push_back(std::move(lock));
    }
    return locks;
}

} // namespace unknot::triage
