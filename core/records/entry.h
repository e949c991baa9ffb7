// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/uuid.h"
#include "core/base/words.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unknot::records {

/// A medicine taken: its name, and for skin products where and whether the skin got irritated. Never an amount.
struct MedicineTaken
{
    base::MedicineId medicine;
    std::optional<base::RegionId> region; ///< where, of skin products
    bool irritated = false;
    bool onSkin = false;
    std::optional<base::Instant> at = {}; ///< absent: at the moment of the entry

    friend bool operator==(const MedicineTaken &, const MedicineTaken &) = default;
};

/// One diary entry. Levels are whole numbers 0–10; what was not answered is absent, never 0.
struct Entry
{
    base::Uuid id;
    base::Moment at;
    base::EntryKind kind = base::EntryKind::CheckIn;
    std::optional<int> now;
    std::optional<int> average;
    std::optional<int> worst;
    std::optional<int> function;                          ///< 0 all fine … 3 could not
    std::optional<std::string> woken;                     ///< "yes" "no" "unsure"
    std::map<base::RegionId, std::optional<int>> regions; ///< marked, with or without a level
    std::vector<std::string> feel;                        ///< stiff dull sharp burning cramp
    std::map<std::string, std::string> factors;           ///< sleep, stress, sitting-hours …
    std::vector<std::string> tags;
    std::vector<MedicineTaken> medicines;
    std::vector<std::string> care; ///< outside the program: heat, walk, treatment …
    std::string note;              ///< never parsed for triage

    // Kept by the store.
    base::Instant created{};
    base::Instant modified{};
    int revision = 0;
    bool damaged = false;

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace unknot::records
