// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/fit.h"

#include <algorithm>

namespace unknot::matching {
namespace {

// The content's order spans 0.6, so that a few good sessions can turn neighbours and many can turn first and last.
constexpr double kOrderSpan = 0.6;
constexpr double kAnywhere = 0.2;
constexpr double kReferred = 0.25;
constexpr double kMorePlaces = 0.1;

void addPlace(const content::Technique &technique, const content::Region &region, Fit &fit)
{
    const auto found = std::ranges::find(region.techniques, technique.id);
    if (found == region.techniques.end())
        return;
    const auto place = static_cast<double>(found - region.techniques.begin());
    const auto score = 1 - kOrderSpan * place / static_cast<double>(region.techniques.size());
    fit.isFirst = fit.isFirst || found == region.techniques.begin();
    fit.score = fit.regions.empty() ? score : std::max(fit.score, score) + kMorePlaces;
    fit.regions.push_back(region.id);
}

} // namespace

Fitting::Fitting(const content::Content &content, const Wish &wish, bool withSources)
    : m_wish(wish)
{
    for (const auto &id : wish.regions)
        if (const auto *region = content.find(id))
            m_regions.push_back(region);
    if (withSources)
        findSources(content);
}

/// Of each wished region the first few, never one that is wished itself.
void Fitting::findSources(const content::Content &content)
{
    for (const auto *region : m_regions) {
        int shown = 0;
        for (const auto &source : region->canComeFrom) {
            const auto *from = content.find(source.region);
            const bool isWished = std::ranges::find(m_regions, from) != m_regions.end();
            if (!from || isWished || shown == content.limits.mayComeFromShown)
                continue;
            ++shown;
            if (std::ranges::find(m_sources, from) == m_sources.end())
                m_sources.push_back(from);
        }
    }
}

std::optional<Fit> Fitting::of(const content::Technique &technique) const
{
    Fit fit;
    if (m_wish.regions.empty()) {
        fit.regions = technique.regions;
        return fit;
    }
    for (const auto *region : m_regions)
        addPlace(technique, *region, fit);
    if (!fit.regions.empty())
        return fit;
    if (technique.anyRegion) {
        fit.score = kAnywhere;
        return fit;
    }
    for (const auto *source : m_sources)
        if (std::ranges::find(source->techniques, technique.id) != source->techniques.end())
            fit.regions.push_back(source->id);
    if (fit.regions.empty())
        return std::nullopt;
    fit.isReferred = true;
    fit.score = kReferred;
    return fit;
}

} // namespace unknot::matching
