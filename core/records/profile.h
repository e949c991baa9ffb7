// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/uuid.h"
#include "core/base/words.h"

#include <string>
#include <vector>

namespace unknot::records {

/// What the person has and cannot do; asked never, remembered always.
struct Profile
{
    std::vector<base::Kit> kit;
    std::vector<base::Place> places;
    std::vector<base::Position> cannot; ///< positions that do not work for this person
    std::vector<base::TechniqueId> excluded;
    std::string emergencyNumber; ///< empty: from the locale
    bool stored = false;         ///< false: nobody has set anything yet

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// A routine that the person made; the steps as JSON in the form of the content files.
struct OwnRoutine
{
    base::Uuid id;
    std::string name;
    std::string json;
    bool removed = false;

    friend bool operator==(const OwnRoutine &, const OwnRoutine &) = default;
};

/// A form half filled in, one per form, written two seconds after the last key.
struct Draft
{
    std::string form;
    std::string json;
    base::Instant modified{};
};

} // namespace unknot::records
