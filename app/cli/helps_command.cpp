// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_forms.h"
#include "core/trends/relief.h"

#include <fmt/format.h>

namespace unknot::cli {
namespace {

using base::HelpLabel;
using trends::Relief;

constexpr std::size_t kShown = 3; ///< a longer list would look like a ranking

std::string sentenceFor(HelpLabel label)
{
    switch (label) {
    case HelpLabel::Eased:
        return "often eased right after";
    case HelpLabel::Unclear:
        return "small or unclear";
    case HelpLabel::Worse:
        return "often worse after";
    case HelpLabel::NotEnough:
        return "not enough yet";
    }
    return {};
}

std::string nameOf(const Relief &item, const content::Content &content)
{
    if (item.of == Relief::Of::Technique) {
        const auto *technique = content.findTechniqueNamed(item.id);
        return technique ? technique->name : item.id;
    }
    const auto *routine = content.findRoutineNamed(item.id);
    return routine ? routine->name : item.id == "composed" ? "A plan for the spot" : item.id;
}

Json nextDayOf(const std::optional<trends::NextDay> &nextDay)
{
    if (!nextDay)
        return nullptr;
    return {{"pairs", nextDay->pairs},
            {"median", nextDay->difference.median},
            {"low", nextDay->difference.low},
            {"high", nextDay->difference.high}};
}

Json formOf(const Relief &item, const std::string &region)
{
    Json form;
    form[item.of == Relief::Of::Technique ? "technique" : "routine"] = item.id;
    form["region"] = orNull(region);
    form["pairs"] = item.pairs;
    form["unpaired"] = item.unpaired;
    form["median"] = item.right ? Json(item.right->median) : Json(nullptr);
    form["low"] = item.right ? Json(item.right->low) : Json(nullptr);
    form["high"] = item.right ? Json(item.right->high) : Json(nullptr);
    form["label"] = word(item.label);
    form["felt"] = {{"easier", item.easier}, {"same", item.same}, {"worse", item.worse}};
    form["next_day"] = nextDayOf(item.nextDay);
    return form;
}

std::string lineOf(const Relief &item, const content::Content &content)
{
    auto line = fmt::format("{}: {} ({} rated)", nameOf(item, content), sentenceFor(item.label), item.pairs);
    if (const int answers = item.easier + item.same + item.worse; answers > 0)
        line += fmt::format(", easier {} of {}", item.easier, answers);
    return line + "\n";
}

Exit whatHelps(Call &call, const std::string &place)
{
    std::optional<base::RegionId> region;
    if (!place.empty()) {
        const auto *known = call.content().findRegionNamed(place);
        if (!known)
            throw Stop(WrongWords, "bad-value", fmt::format("There is no region '{}'.", place));
        region = known->id;
    }
    auto items = Json::array();
    std::string text;
    std::size_t shown = 0;
    for (const auto &item : trends::relief(call.history(), region)) {
        items.push_back(formOf(item, region ? region->text() : ""));
        if (shown++ < kShown)
            text += lineOf(item, call.content());
    }
    const auto *caption = call.content().findText("diary-caption");
    if (!text.empty() && caption)
        text += caption->paragraphs.front();
    call.print({{"items", items}}, text.empty() ? "No session yet." : text);
    return Done;
}

} // namespace

void addHelpsCommand(Commands &commands)
{
    const auto region = std::make_shared<std::string>();
    commands
        .add("what-helps", "What followed your sessions", [region](Call &call) { return whatHelps(call, *region); })
        ->add_option("--region", *region, "One place only")
        ->type_name("ID");
}

} // namespace unknot::cli
