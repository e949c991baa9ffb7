// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/rank.h"

#include <optional>
#include <vector>

namespace unknot::matching {

/// How well a technique serves the wished regions, before anything else is looked at.
struct Fit
{
    double score = 0;
    bool isFirst = false;    ///< the first that the content suggests for one of them
    bool isReferred = false; ///< only for a place that the pain can sometimes come from
    std::vector<base::RegionId> regions;
};

class Fitting
{
public:
    /// Without `withSources` places that the pain can come from are not considered.
    Fitting(const content::Content &content, const Wish &wish, bool withSources);

    /// Nothing when it is not for these regions. Without wished regions everything fits what it serves.
    std::optional<Fit> of(const content::Technique &technique) const;

private:
    void findSources(const content::Content &content);

    const Wish &m_wish;
    std::vector<const content::Region *> m_regions;
    std::vector<const content::Region *> m_sources;
};

} // namespace unknot::matching
