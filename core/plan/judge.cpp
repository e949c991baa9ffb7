// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/permit.h"
#include "core/plan/place.h"

#include <algorithm>

namespace unknot::plan {
namespace {

constexpr int kMinute = 60; ///< seconds

using base::Place;
using base::Position;
using base::Side;
using base::TechniqueClass;
using content::LockWhat;

/// What is to be done where: one question to the locks.
struct Deed
{
    const content::Content &content;
    const content::Technique &technique;
    std::vector<base::RegionId> regions;
    Side side = Side::None;
};

bool isOver(const content::Lock &lock, base::Instant now)
{
    return lock.until && *lock.until <= now;
}

bool isOn(Side wanted, Side side)
{
    return wanted == Side::None || wanted == Side::Both || side == wanted || side == Side::Both || side == Side::None;
}

bool isNamed(const content::Content &content, const content::Lock &lock, const base::RegionId &id)
{
    const auto *region = content.find(id);
    if (region && region->side != Side::None && !isOn(lock.side, region->side))
        return false;
    if (lock.regions.empty())
        return true;
    return std::ranges::any_of(lock.regions, [&](const auto &named) {
        return named == id || (region && named.text() == content::pairOf(*region));
    });
}

bool reaches(const content::Lock &lock, const Deed &deed)
{
    if (lock.regions.empty() && deed.regions.empty())
        return isOn(lock.side, deed.side);
    return std::ranges::any_of(deed.regions, [&](const auto &id) { return isNamed(deed.content, lock, id); });
}

bool isLeftOpen(const content::Lock &lock, const content::Technique &technique)
{
    return std::ranges::any_of(lock.except,
                               [&](const auto &id) { return id == technique.id || id.text() == technique.ref; });
}

bool isTechnique(const content::Lock &lock, const content::Content &content, const content::Technique &technique)
{
    return content.findTechniqueNamed(lock.id) == &technique || lock.id == technique.id.text();
}

/// Locks on the thing itself, whichever way it is done.
bool meansTechnique(const content::Lock &lock, const Deed &deed)
{
    const auto kind = deed.technique.kind;
    switch (lock.what) {
    case LockWhat::All:
        return true;
    case LockWhat::Press:
        return base::isPress(kind);
    case LockWhat::Ball:
        return kind == TechniqueClass::Ball;
    case LockWhat::Roller:
        return kind == TechniqueClass::Roller || deed.technique.countsAsRoller;
    case LockWhat::Hook:
        return kind == TechniqueClass::Hook;
    case LockWhat::Hands:
        return kind == TechniqueClass::Hands;
    case LockWhat::Stretch:
        return kind == TechniqueClass::Stretch;
    case LockWhat::Heat:
        return kind == TechniqueClass::Heat;
    case LockWhat::Cold:
        return kind == TechniqueClass::Cold;
    case LockWhat::Neck:
        return deed.technique.onNeck;
    case LockWhat::Technique:
        return isTechnique(lock, deed.content, deed.technique);
    case LockWhat::Floor:
    case LockWhat::Prone:
    case LockWhat::Supine:
    case LockWhat::Kneel:
    case LockWhat::EndRange:
    case LockWhat::Medicine:
        return false;
    }
    return false;
}

/// Locks on some of the ways only.
bool meansWay(const content::Lock &lock, const content::Way &way)
{
    switch (lock.what) {
    case LockWhat::Floor:
        return way.place == Place::Floor;
    case LockWhat::Prone:
        return way.position == Position::Prone;
    case LockWhat::Supine:
        return way.position == Position::Supine;
    case LockWhat::Kneel:
        return way.position == Position::HandsAndKnees || way.position == Position::Kneeling ||
               way.position == Position::HalfKneeling;
    case LockWhat::EndRange:
        return way.endRange;
    default:
        return false;
    }
}

/// Of several locks, the one that stays longest is told; without an end it stays for good.
const content::Lock *longer(const content::Lock *told, const content::Lock &other)
{
    if (!told)
        return &other;
    if (!told->until)
        return told;
    return !other.until || *other.until > *told->until ? &other : told;
}

/// A limit on warmth is in minutes; what is to be done more lightly is done half as long as usual, too.
void limit(Verdict &verdict, const content::Lock &lock, const content::Technique &technique)
{
    const auto shorten = [&verdict](int seconds) {
        verdict.longest = std::min(seconds, verdict.longest.value_or(seconds));
    };
    if (lock.what == content::LockWhat::Heat)
        return shorten(*lock.cap * kMinute);
    verdict.cap = std::min(*lock.cap, verdict.cap.value_or(*lock.cap));
    if (lock.what == content::LockWhat::Technique)
        shorten(std::max(technique.dose.seconds.min, technique.dose.seconds.usual / 2));
}

} // namespace

Verdict judge(const content::Content &content, const content::Technique &technique, std::string_view region,
              base::Side side, std::span<const content::Lock> locks, base::Instant now)
{
    const Deed deed{content, technique, workedOn(content, technique, region, side), side};
    std::vector<const content::Lock *> onWays;
    Verdict verdict;
    for (const auto &lock : locks) {
        if (isOver(lock, now) || isLeftOpen(lock, technique) || !reaches(lock, deed))
            continue;
        if (!meansTechnique(lock, deed))
            onWays.push_back(&lock);
        else if (lock.cap)
            limit(verdict, lock, technique);
        else
            verdict.lock = longer(verdict.lock, lock);
    }
    const content::Lock *wayLock = nullptr;
    for (const auto &way : technique.ways) {
        const content::Lock *against = nullptr;
        for (const auto *lock : onWays)
            if (!lock->cap && meansWay(*lock, way))
                against = longer(against, *lock);
        if (!against)
            verdict.ways.push_back(way.id);
        else if (!wayLock)
            wayLock = against;
    }
    if (verdict.lock)
        verdict.ways.clear();
    else if (verdict.ways.empty())
        verdict.lock = wayLock;
    if (!verdict.ways.empty())
        verdict.way = verdict.ways.front();
    return verdict;
}

} // namespace unknot::plan
