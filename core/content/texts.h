// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/content/rule.h"

#include <string>
#include <vector>

namespace unknot::content {

/// Where something we say comes from (clinical 9).
struct Source
{
    base::SourceId id;
    std::string text;
    std::string kind; ///< guideline, review, trial, tradition, advice, ours …
    int year = 0;     ///< 0: not known
};

/// A text of more than a line, shown by its id: "not-a-device", "stop-list" …
struct TextBlock
{
    std::string id;
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

/// A tool and what at home stands in for it; a stand-in counts as the tool.
struct KitItem
{
    std::string id; ///< word of base::Kit
    std::string name;
    std::vector<std::string> standIns;
};

/// Answers with which a professional is asked before a medicine is taken.
struct MedicineLock
{
    Condition when;
    std::string text; ///< what to do, as a person reads it
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

/// A shop-bought medicine, information only (clinical 1.2).
struct Medicine
{
    base::MedicineId id;
    std::string ref;
    std::string name;
    std::string what;
    bool onSkin = false;
    std::vector<std::string> cautions;
    std::vector<MedicineLock> locks;
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

/// What a figure shows, for people who do not see it.
struct FigureText
{
    std::string id; ///< of core/figure
    std::string text;
};

/// A habit of the prevention checklist (clinical 1.1).
struct Habit
{
    base::HabitId id;
    std::string ref;
    std::string name;
    std::string text;
    std::string broughtOn; ///< what it answers when somebody tells what brought it on; empty: nothing
    std::vector<base::TechniqueId> techniques;
    std::vector<base::RoutineId> routines;
    std::vector<std::string> seed;
    std::vector<base::SourceId> sources;
};

/// Number to call and where (clinical 5.8): by country of the locale, editable by the person.
struct EmergencyNumber
{
    std::string country; ///< ISO 3166-1 alpha-2; empty: everywhere else
    std::string number;
};

/// Words that may stand in no text of ours (clinical 7.2), and what is wrong with them.
struct ForbiddenPhrase
{
    std::string phrase; ///< in lower case; found as whole words
    std::string why;
};

} // namespace unknot::content
