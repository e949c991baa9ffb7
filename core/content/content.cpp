// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"

#include "core/content/pairs.h"

#include <algorithm>

namespace unknot::content {

namespace {

template<typename T, typename Id>
const T *findById(const std::vector<T> &all, const Id &id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSameInAnyCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

template<typename T>
const T *findByIdOrRef(const std::vector<T> &all, std::string_view name)
{
    const auto found = std::ranges::find_if(all, [name](const T &item) {
        return isSameInAnyCase(item.id.text(), name) || isSameInAnyCase(item.ref, name);
    });
    return found == all.end() || name.empty() ? nullptr : &*found;
}

std::string_view suffixOf(base::Side side)
{
    switch (side) {
    case base::Side::Left:
        return "-left";
    case base::Side::Right:
        return "-right";
    default:
        return {};
    }
}

} // namespace

const Region *Content::find(const base::RegionId &id) const
{
    return findById(regions, id);
}

const Technique *Content::find(const base::TechniqueId &id) const
{
    return findById(techniques, id);
}

const Routine *Content::find(const base::RoutineId &id) const
{
    return findById(routines, id);
}

const Question *Content::find(const base::QuestionId &id) const
{
    return findById(questions, id);
}

const Rule *Content::find(const base::RuleId &id) const
{
    return findById(rules, id);
}

const TextBlock *Content::findText(std::string_view id) const
{
    return findById(texts, id);
}

const ProtectedZone *Content::findZone(std::string_view id) const
{
    return findById(protectedZones, id);
}

const Joint *Content::findJoint(std::string_view id) const
{
    return findById(joints, id);
}

std::string_view Content::figureText(std::string_view id) const
{
    const auto *found = findById(figures, id);
    return found == nullptr ? std::string_view() : std::string_view(found->text);
}

const Region *Content::findRegionNamed(std::string_view idOrRef) const
{
    const auto found = std::ranges::find_if(
        regions, [idOrRef](const Region &region) { return isSameInAnyCase(region.id.text(), idOrRef); });
    return found == regions.end() ? nullptr : &*found;
}

const Technique *Content::findTechniqueNamed(std::string_view idOrRef) const
{
    return findByIdOrRef(techniques, idOrRef);
}

const Routine *Content::findRoutineNamed(std::string_view idOrRef) const
{
    return findByIdOrRef(routines, idOrRef);
}

std::string pairOf(const Region &region)
{
    std::string_view name = region.id.text();
    const auto suffix = suffixOf(region.side);
    if (name.ends_with(suffix))
        name.remove_suffix(suffix.size());
    return std::string(name);
}

const Region *regionOn(const Content &content, std::string_view pair, base::Side side)
{
    const auto sided = base::RegionId(std::string(pair).append(suffixOf(side)));
    if (const auto *region = content.find(sided))
        return region;
    const auto *region = content.find(base::RegionId(std::string(pair)));
    return region != nullptr && region->side == base::Side::None ? region : nullptr;
}

std::vector<const Region *> regionsNamed(const Content &content, std::string_view idOrPair)
{
    std::vector<const Region *> found;
    for (const auto &region : content.regions) {
        if (region.id.text() == idOrPair || pairOf(region) == idOrPair)
            found.push_back(&region);
    }
    return found;
}

} // namespace unknot::content
