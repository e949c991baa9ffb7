// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QString>

#include <vector>

namespace unknot::content {
enum class Occasion;
struct Content;
} // namespace unknot::content

namespace unknot::ui {

/// What the shared words are called in the window.
QString nameOf(base::Place place);
QString nameOf(base::Position position); ///< as in "what I cannot do"
QString nameOf(base::Side side);
QString nameOf(base::TechniqueClass kind);
QString nameOf(content::Occasion occasion);
QString nameOf(const content::Content &content, base::Kit kit);

/// A usual set of places, named after where one is.
struct PlacePreset
{
    QString id;
    QString name;
    std::vector<base::Place> places;
    int minutes = 0; ///< that suit there, until others are chosen; 0: whatever suited before
};
std::vector<PlacePreset> placePresets();
/// The preset with these places, in any order; else the places themselves.
QString nameOf(const std::vector<base::Place> &places);

/// Minutes stand in the shipped names of routines for those who read the files; here they are computed.
QString withoutMinutes(const QString &name);

/// "45 s", "1:30 min", "8 min".
QString secondsText(int seconds);
/// Whole minutes, rounded up, as on a button: "8 minutes".
QString minutesText(int minutes);

/// The country that the system's settings name, as two letters. A language alone names none: English is not America.
QString countryOfSystem();
/// The number to call there; a general one where we know none.
QString emergencyNumberOf(const content::Content &content, const QString &country);

} // namespace unknot::ui
