// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

enum class RegionKind { Muscle, Midline, Spread };
enum class View { Back, Front };

/// A place that pain can sometimes be felt to come from (clinical 2.4), with what has to be asked first.
struct ReferralSource
{
    base::RegionId region;
    std::string note;
};

/// A place that is never pressed, or not by everything (clinical 2.3). Where it lies is drawn in resources/body.
struct ProtectedZone
{
    std::string id;   ///< "Z1"
    std::string name; ///< "Front and side of the neck"
    std::string text; ///< what is kept away from it, and why
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

/// One tappable area of the body (clinical 2.1, 2.2): 38 muscle regions, 5 midline areas, 5 spread markers.
struct Region
{
    base::RegionId id;
    RegionKind kind{};
    base::Side side = base::Side::None;
    base::BodyPart part{};
    std::string name; ///< side first: "Left between blade and spine"; the accessible name
    std::string hint; ///< one line for a person who hovers: "classic upper-back knot place"
    std::vector<std::string> layNames;
    std::vector<View> views;
    std::vector<std::string> muscles;
    std::string feltAt; ///< where a sore spot here can sometimes be felt; never a cause
    std::vector<base::RegionId> neighbours;
    std::vector<ReferralSource> canComeFrom;
    std::vector<base::TechniqueId> techniques; ///< in the order they are suggested (clinical 2.7)
    std::vector<std::string> zones;            ///< protected zones Z1–Z10 that touch it
    base::QuestionId asks;                     ///< comes before anything is offered here; empty: nothing does
};

} // namespace unknot::content
