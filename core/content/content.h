// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/content/joint.h"
#include "core/content/limits.h"
#include "core/content/question.h"
#include "core/content/readability.h"
#include "core/content/region.h"
#include "core/content/routine.h"
#include "core/content/rule.h"
#include "core/content/technique.h"
#include "core/content/texts.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// Everything we ship, read once and never changed. Lists keep the order of the files.
struct Content
{
    std::string version;     ///< of the texts and numbers, a date: "2026-11-22"
    std::string reviewState; ///< "not yet reviewed by a professional" until it is
    std::string rulesVersion;
    Limits limits;
    std::vector<Region> regions;
    std::vector<ProtectedZone> protectedZones;
    std::vector<Technique> techniques;
    std::vector<Routine> routines;
    std::vector<Question> questions;
    std::vector<Row> rows;
    std::vector<Rule> rules;
    std::vector<Limb> limbs;
    std::vector<KitItem> kit;
    std::vector<Medicine> medicines;
    std::vector<Habit> habits;
    std::vector<FigureText> figures;
    std::vector<Joint> joints;
    std::vector<Source> sources;
    std::vector<TextBlock> texts;
    std::vector<EmergencyNumber> emergencyNumbers;
    std::vector<ForbiddenPhrase> forbidden;
    Readability readability;

    /// Null when there is none. Arguments of people take the id or the dossier's ref, in any case: the find…Named.
    const Region *find(const base::RegionId &id) const;
    const Technique *find(const base::TechniqueId &id) const;
    const Routine *find(const base::RoutineId &id) const;
    const Question *find(const base::QuestionId &id) const;
    const Rule *find(const base::RuleId &id) const;
    const TextBlock *findText(std::string_view id) const;
    const ProtectedZone *findZone(std::string_view id) const;
    const Joint *findJoint(std::string_view id) const;
    /// Empty when there is none.
    std::string_view figureText(std::string_view id) const;
    const Region *findRegionNamed(std::string_view idOrRef) const;
    const Technique *findTechniqueNamed(std::string_view idOrRef) const;
    const Routine *findRoutineNamed(std::string_view idOrRef) const;
};

/// "interscapular" for interscapular-left; the id itself where there is no side.
std::string pairOf(const Region &region);
/// The region of a pair on a side; the region itself where there is no side; null when there is none.
const Region *regionOn(const Content &content, std::string_view pair, base::Side side);

} // namespace unknot::content
