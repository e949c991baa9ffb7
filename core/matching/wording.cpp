// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/wording.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace unknot::matching {
namespace {

constexpr int kEnoughToSay = 5; ///< fewer sessions or answers are not told (clinical 6.5)

std::string lowered(std::string text)
{
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

/// "a, b or c", each once.
std::string anyOf(std::vector<std::string> things)
{
    std::vector<std::string> once;
    for (auto &thing : things)
        if (std::ranges::find(once, thing) == once.end())
            once.push_back(std::move(thing));
    std::string text;
    for (std::size_t i = 0; i < once.size(); ++i)
        text += (i == 0 ? "" : i + 1 == once.size() ? " or " : ", ") + once[i];
    return text;
}

std::string_view placeName(base::Place place)
{
    switch (place) {
    case base::Place::Chair:
        return "a chair";
    case base::Place::Standing:
        return "room to stand";
    case base::Place::Wall:
        return "a wall";
    case base::Place::Door:
        return "a door frame";
    case base::Place::Floor:
        return "the floor";
    case base::Place::Bed:
        return "a bed";
    }
    return {};
}

std::string_view positionName(base::Position position)
{
    switch (position) {
    case base::Position::Seated:
        return "sitting";
    case base::Position::Standing:
        return "standing";
    case base::Position::Supine:
        return "lying on your back";
    case base::Position::Prone:
        return "lying on your front";
    case base::Position::SideLying:
        return "lying on your side";
    case base::Position::HandsAndKnees:
        return "on hands and knees";
    case base::Position::Kneeling:
        return "kneeling";
    case base::Position::HalfKneeling:
        return "kneeling on one knee";
    }
    return {};
}

} // namespace

std::string needsKit(const content::Content &content, const content::Technique &technique)
{
    std::vector<std::string> names;
    for (const auto kit : technique.kit) {
        const auto word = base::toWord(kit);
        const auto item = std::ranges::find(content.kit, word, &content::KitItem::id);
        names.push_back(lowered(item != content.kit.end() ? item->name : std::string(word)));
    }
    return "You need: " + anyOf(std::move(names)) + ".";
}

std::string needsPlace(const content::Technique &technique)
{
    std::vector<std::string> names;
    for (const auto &way : technique.ways)
        names.emplace_back(placeName(way.place));
    return "You need " + anyOf(std::move(names)) + ".";
}

std::string needsPosition(const content::Technique &technique)
{
    std::vector<std::string> names;
    for (const auto &way : technique.ways)
        names.emplace_back(positionName(way.position));
    return "It is done " + anyOf(std::move(names)) + ".";
}

std::string needsMinutes(int seconds)
{
    const int minutes = (seconds + 59) / 60;
    return minutes == 1 ? "It takes a minute." : fmt::format("It takes {} minutes.", minutes);
}

Reason fitReason(const content::Region *region, bool isFirst)
{
    if (!region)
        return {"fit", "Good for any place."};
    return {"fit", (isFirst ? "First choice for: " : "Good for: ") + lowered(region->name) + "."};
}

Reason referredReason(const content::Region &source)
{
    return {"referred", "Pain here can sometimes come from: " + lowered(source.name) + "."};
}

std::optional<Reason> evidenceReason(const content::Technique &technique)
{
    if (technique.evidence == "E1")
        return Reason{"evidence", "Guidelines recommend this kind of care."};
    if (technique.evidence == "E2")
        return Reason{"evidence", "Small studies speak for it."};
    if (technique.evidence == "E3")
        return Reason{"evidence", "Handed down by practice, hardly studied."};
    return std::nullopt;
}

std::optional<Reason> helpedReason(const OwnResult &own)
{
    if (own.pairs >= kEnoughToSay) {
        const double mean = own.relief / own.pairs;
        if (std::abs(mean) < 0.5)
            return Reason{"helped", fmt::format("No clear change right after ({} times).", own.pairs)};
        return Reason{"helped", fmt::format("Right after, on average {:.0f} {} ({} times).", std::abs(mean),
                                            mean > 0 ? "lower" : "higher", own.pairs)};
    }
    const int answers = own.easier + own.same + own.worse;
    if (answers >= kEnoughToSay)
        return Reason{"helped", fmt::format("Easier {} of {} times.", own.easier, answers)};
    return std::nullopt;
}

Reason restedReason(int hours)
{
    return {"rested", fmt::format("Not done here in the last {} hours.", hours)};
}

} // namespace unknot::matching
