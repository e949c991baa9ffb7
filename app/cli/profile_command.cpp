// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_forms.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sstream>

namespace unknot::cli {
namespace {

constexpr std::size_t kLongestNumber = 20;

[[noreturn]] void refuse(const std::string &sentence)
{
    throw Stop(WrongWords, "bad-value", sentence);
}

/// "a,b"; none of them for "" and "none".
std::vector<std::string> partsOf(const std::string &text)
{
    std::vector<std::string> parts;
    if (lowered(text) == "none")
        return parts;
    std::istringstream words(text);
    for (std::string each; std::getline(words, each, ',');)
        parts.push_back(lowered(each));
    return parts;
}

template<typename E>
std::vector<E> wordsFrom(const std::string &key, const std::string &text)
{
    std::vector<E> values;
    for (const auto &part : partsOf(text)) {
        const auto value = base::fromWord<E>(part);
        if (!value)
            refuse(fmt::format("{} does not know '{}'.", key, part));
        if (std::ranges::find(values, *value) == values.end())
            values.push_back(*value);
    }
    return values;
}

std::vector<base::TechniqueId> techniquesFrom(const std::string &text, const content::Content &content)
{
    std::vector<base::TechniqueId> techniques;
    for (const auto &part : partsOf(text)) {
        const auto *technique = content.findTechniqueNamed(part);
        if (!technique)
            refuse(fmt::format("There is no technique '{}'.", part));
        if (std::ranges::find(techniques, technique->id) == techniques.end())
            techniques.push_back(technique->id);
    }
    return techniques;
}

std::string numberFrom(const std::string &text)
{
    if (lowered(text) == "none")
        return {};
    if (text.size() > kLongestNumber || text.find_first_not_of("0123456789 +*#-") != std::string::npos)
        refuse(fmt::format("emergency_number is a number such as 112, not '{}'.", text));
    return text;
}

void change(records::Profile &profile, const std::string &word, const content::Content &content)
{
    const auto sign = word.find('=');
    if (sign == std::string::npos)
        refuse(fmt::format("Write KEY=VALUE, not '{}'.", word));
    const auto key = lowered(word.substr(0, sign));
    const auto value = word.substr(sign + 1);
    if (key == "kit")
        profile.kit = wordsFrom<base::Kit>(key, value);
    else if (key == "places")
        profile.places = wordsFrom<base::Place>(key, value);
    else if (key == "positions")
        profile.cannot = wordsFrom<base::Position>(key, value);
    else if (key == "excluded")
        profile.excluded = techniquesFrom(value, content);
    else if (key == "emergency_number")
        profile.emergencyNumber = numberFrom(value);
    else
        refuse(fmt::format("A profile has kit, places, positions, excluded and emergency_number, not '{}'.", key));
}

/// What nobody said is taken to be there; that has to stay so when something else is said first.
records::Profile changeable(records::Profile profile)
{
    if (profile.stored)
        return profile;
    const auto kit = base::all<base::Kit>();
    const auto places = base::all<base::Place>();
    profile.kit.assign(kit.begin(), kit.end());
    profile.places.assign(places.begin(), places.end());
    profile.stored = true;
    return profile;
}

Exit show(Call &call, const records::Profile &profile)
{
    const auto isKnown = profile.stored;
    const auto line = [](const char *name, const std::vector<std::string> &words) {
        return fmt::format("{:<17} {}\n", name, words.empty() ? "none" : fmt::format("{}", fmt::join(words, ", ")));
    };
    const auto kit = words(profile.kit);
    const auto places = words(profile.places);
    const auto positions = words(profile.cannot);
    const auto excluded = ids(profile.excluded);
    std::string text;
    text += isKnown ? line("kit", kit.get<std::vector<std::string>>()) : "kit               everything\n";
    text += isKnown ? line("places", places.get<std::vector<std::string>>()) : "places            everywhere\n";
    text += line("positions", positions.get<std::vector<std::string>>());
    text += line("excluded", excluded.get<std::vector<std::string>>());
    text += fmt::format("{:<17} {}\n", "emergency_number",
                        profile.emergencyNumber.empty() ? "that of the country" : profile.emergencyNumber);
    call.print({{"kit", isKnown ? kit : Json(nullptr)},
                {"places", isKnown ? places : Json(nullptr)},
                {"positions", positions},
                {"excluded", excluded},
                {"emergency_number", orNull(profile.emergencyNumber)}},
               text);
    return Done;
}

Exit set(Call &call, const std::vector<std::string> &pairs)
{
    // First against what can be read: wrong words make no diary.
    auto profile = changeable(call.history().profile());
    for (const auto &pair : pairs)
        change(profile, pair, call.content());
    auto diary = call.openForWriting();
    orStop(diary.save(profile), call);
    return show(call, profile);
}

} // namespace

void addProfileCommand(Commands &commands)
{
    auto *command = commands.add("profile", "What you have and cannot do",
                                 [](Call &call) { return show(call, call.history().profile()); });
    const auto pairs = std::make_shared<std::vector<std::string>>();
    commands
        .add(
            "set", "Change it", [pairs](Call &call) { return set(call, *pairs); }, command)
        ->add_option("pairs", *pairs, "kit, places, positions, excluded or emergency_number, each with = and words")
        ->type_name("KEY=VALUE")
        ->required();
}

} // namespace unknot::cli
