// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/figure_svg.h"
#include "core/base/embedded_file.h"
#include "core/base/safe_file.h"
#include "core/content/content.h"
#include "core/content/load.h"
#include "core/figure/faults.h"
#include "core/figure/figures.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace unknot::cli {
namespace {

struct FigureWords
{
    std::string technique;
    std::string svg;
    std::string way;
    std::string side = "right";
    std::string region;
    std::string figures;
    int pose = 0;
    bool strip = false;
};

/// The files of an author, as they are now; else what is compiled in.
figure::Figures readFigures(const std::string &folder, content::Problems &problems)
{
    if (folder.empty())
        return figure::Figures::read(figure::shipped(), problems);
    const auto files = content::readFolder(folder, problems);
    std::vector<base::EmbeddedFile> views;
    views.reserve(files.size());
    for (const auto &file : files)
        views.push_back({file.path, file.text});
    return figure::Figures::read(views, problems);
}

const content::Technique &techniqueOf(const content::Content &content, const std::string &word)
{
    const std::string name = lowered(word);
    const auto isNamed = [&](const content::Technique &technique) {
        return technique.id.text() == name || lowered(technique.ref) == name;
    };
    const auto found = std::ranges::find_if(content.techniques, isNamed);
    if (found == content.techniques.end())
        throw Stop(WrongWords, "unknown-id", fmt::format("There is no technique '{}'.", word));
    return *found;
}

const content::Way &wayOf(const content::Technique &technique, const std::string &word)
{
    if (word.empty())
        return technique.ways.front();
    const auto found = std::ranges::find(technique.ways, lowered(word), &content::Way::id);
    if (found == technique.ways.end())
        throw Stop(WrongWords, "unknown-id", fmt::format("{} is not done by way of '{}'.", technique.name, word));
    return *found;
}

/// All frames of a strip, one that was asked for, else the first that tells it.
std::vector<std::size_t> framesOf(const figure::Animation &animation, const FigureWords &words)
{
    auto poses = figure::keyPoses(animation);
    if (words.strip)
        return poses;
    const auto asked = static_cast<std::size_t>(std::max(1, words.pose));
    if (asked > poses.size())
        throw Stop(WrongWords, "bad-value", fmt::format("{} has {} poses.", animation.id, poses.size()));
    return {poses[asked - 1]};
}

void save(const std::string &path, const std::string &svg)
{
    if (!base::SafeFile(path).write(svg))
        throw Stop(WrongWords, "bad-path", fmt::format("'{}' cannot be written.", path));
}

Exit show(Call &call, const FigureWords &words)
{
    content::Problems problems;
    const auto figures = readFigures(words.figures, problems);
    const content::Technique &technique = techniqueOf(call.content(), words.technique);
    const content::Way &way = wayOf(technique, words.way);
    const figure::Animation *animation = figures.find(technique.id, way.id, way.position);
    if (animation == nullptr)
        throw Stop(AnswerIsNo, "bad-content", problems.empty() ? "There are no figures." : problems.front().text);
    const auto frames = framesOf(*animation, words);
    const std::string seen(call.content().figureText(animation->id));
    save(words.svg, svgOf(*animation, {seen, frames, words.side == "left", lowered(words.region)}));
    auto list = Json::array();
    std::string text;
    const auto tell = [&](const std::string &file, const std::string &where, const std::string &what) {
        list.push_back({{"file", file}, {"pointer", where}, {"text", what}});
        text += fmt::format("{} {}: {}\n", file, where, what);
    };
    for (const content::Problem &problem : problems)
        tell(problem.file, problem.pointer, problem.text);
    const std::string file = "figures/" + animation->id + ".json";
    for (const figure::Fault &fault : figure::faultsOf(*animation, call.content().joints))
        tell(file, fmt::format("at {:.1f} s", fault.at), fault.text);
    call.print({{"figure", animation->id}, {"text", seen}, {"poses", frames.size()}, {"problems", list}},
               text.empty() ? fmt::format("{}\n", seen) : text);
    return list.empty() ? Done : AnswerIsNo;
}

} // namespace

void addFigureCommand(Commands &commands)
{
    const auto words = std::make_shared<FigureWords>();
    auto *command = commands.add("figure", "A technique as a picture, and what is wrong with its figure",
                                 [words](Call &call) { return show(call, *words); });
    command->add_option("TECHNIQUE", words->technique, "Its id or ref")->required()->type_name("ID");
    command->add_option("--svg", words->svg, "The picture that is written")->required()->type_name("PATH");
    auto *pose = command->add_option("--pose", words->pose, "One pose, counted from 1")->check(CLI::PositiveNumber);
    command->add_flag("--strip", words->strip, "All poses side by side")->excludes(pose);
    command->add_option("--way", words->way, "How it is done: its id in the technique")->type_name("ID");
    command->add_option("--side", words->side, "right, or left")->check(CLI::IsMember({"left", "right"}));
    command->add_option("--region", words->region, "The sore place")->type_name("ID");
    command->add_option("--figures", words->figures, "Figure files instead of those compiled in")->type_name("DIR");
}

} // namespace unknot::cli
