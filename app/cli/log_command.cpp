// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_forms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>

namespace unknot::cli {
namespace {

/// The words of a command line for one entry.
struct Words
{
    std::optional<int> average;
    std::optional<int> worst;
    std::optional<int> now;
    std::optional<int> function;
    std::vector<std::string> regions;
    std::vector<std::string> feel;
    std::vector<std::string> factors;
    std::vector<std::string> medicines;
    std::vector<std::string> care;
    std::vector<std::string> tags;
    std::string kind = "check-in";
    std::string woken;
    std::string at;
    std::string note;
};

const std::set<std::string> kFeel = {"stiff", "dull", "sharp", "burning", "cramp"};

[[noreturn]] void refuse(const std::string &sentence)
{
    throw Stop(WrongWords, "bad-value", sentence);
}

struct Pair
{
    std::string name;
    std::string value;
};

Pair split(const std::string &text, char sign)
{
    const auto at = text.find(sign);
    return at == std::string::npos ? Pair{text, {}} : Pair{text.substr(0, at), text.substr(at + 1)};
}

const content::Region &regionNamed(const content::Content &content, const std::string &name)
{
    const auto *region = content.findRegionNamed(name);
    if (!region)
        refuse(fmt::format("There is no region '{}'.", name));
    return *region;
}

int levelFrom(const std::string &text)
{
    int level = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), level);
    if (error != std::errc() || end != text.data() + text.size() || level < 0 || level > 10)
        refuse(fmt::format("A level is a whole number from 0 to 10, not '{}'.", text));
    return level;
}

void readRegions(const Words &words, const content::Content &content, records::Entry &entry)
{
    for (const auto &text : words.regions) {
        const auto [name, level] = split(text, '=');
        const auto &region = regionNamed(content, name);
        entry.regions[region.id] =
            text.find('=') == std::string::npos ? std::nullopt : std::optional(levelFrom(level));
    }
}

void readMedicines(const Words &words, const content::Content &content, records::Entry &entry)
{
    for (const auto &text : words.medicines) {
        const auto [name, place] = split(text, '@');
        const auto found =
            std::find_if(content.medicines.begin(), content.medicines.end(), [&](const auto &medicine) {
                return lowered(medicine.id.text()) == lowered(name) || lowered(medicine.ref) == lowered(name);
            });
        if (found == content.medicines.end())
            refuse(fmt::format("There is no medicine '{}'.", name));
        records::MedicineTaken taken{found->id, std::nullopt, false};
        if (!place.empty())
            taken.region = regionNamed(content, place).id;
        entry.medicines.push_back(std::move(taken));
    }
}

base::Moment momentFor(const std::string &text, const base::Clock &clock)
{
    if (text.empty())
        return clock.moment();
    const auto moment = base::Moment::parse(text, clock.zone());
    if (!moment && moment.error().code == base::ErrorCode::NoSuchTime)
        refuse(fmt::format("There is no '{}': the clocks went forward then.", text));
    if (!moment)
        refuse(fmt::format("'{}' is not a time. Write 2026-03-14T21:10.", text));
    if (moment->at > clock.now())
        refuse("An entry cannot be later than now.");
    return *moment;
}

records::Entry entryFrom(const Words &words, Call &call)
{
    const auto &content = call.content();
    records::Entry entry;
    const auto kind = base::fromWord<base::EntryKind>(words.kind);
    if (!kind)
        refuse(fmt::format("--kind is check-in, moment or night, not '{}'.", words.kind));
    entry.kind = *kind;
    entry.at = momentFor(words.at, call.clock());
    entry.average = words.average;
    entry.worst = words.worst;
    entry.now = words.now;
    entry.function = words.function;
    if (!words.woken.empty())
        entry.woken = words.woken;
    readRegions(words, content, entry);
    for (const auto &feel : words.feel) {
        if (!kFeel.contains(feel))
            refuse(fmt::format("--feel is stiff, dull, sharp, burning or cramp, not '{}'.", feel));
        entry.feel.push_back(feel);
    }
    for (const auto &text : words.factors) {
        const auto [name, value] = split(text, '=');
        if (name.empty() || value.empty())
            refuse(fmt::format("--factor takes NAME=VALUE, not '{}'.", text));
        entry.factors[name] = value;
    }
    readMedicines(words, content, entry);
    for (const auto *list : {&words.care, &words.tags})
        if (std::ranges::find(*list, std::string()) != list->end())
            refuse("--care and --tag take a word.");
    entry.care = words.care;
    entry.tags = words.tags;
    entry.note = words.note;
    const bool empty = !entry.average && !entry.worst && !entry.now && entry.regions.empty();
    if (empty)
        refuse("Say how it feels: --average N, --worst N, --now-level N or --region ID=N.");
    if (entry.average && entry.worst && *entry.average > *entry.worst)
        refuse("The worst of a day cannot be below its average.");
    return entry;
}

Exit log(Call &call, const Words &words)
{
    const auto entry = entryFrom(words, call);
    auto diary = call.openForWriting();
    const auto saved = orStop(diary.save(entry), call);
    call.print({{"id", saved.id.text()}}, saved.id.text());
    return Done;
}

} // namespace

void addLogCommand(Commands &commands)
{
    const auto words = std::make_shared<Words>();
    auto *command = commands.add("log", "Keep how it feels", [words](Call &call) { return log(call, *words); });
    const auto level = CLI::Range(0, 10);
    command->add_option("--average", words->average, "Today's average, 0 to 10")->check(level);
    command->add_option("--worst", words->worst, "Today's worst, 0 to 10")->check(level);
    command->add_option("--now-level", words->now, "Right now, 0 to 10")->check(level);
    command->add_option("--region", words->regions, "A sore place and its level")->type_name("ID=N");
    command->add_option("--kind", words->kind, "check-in, moment or night")->type_name("KIND");
    command->add_option("--woken", words->woken, "Did pain wake you?")->check(CLI::IsMember({"yes", "no", "unsure"}));
    command->add_option("--function", words->function, "Usual tasks: 0 all fine to 3 could not")
        ->check(CLI::Range(0, 3));
    command->add_option("--feel", words->feel, "stiff, dull, sharp, burning, cramp");
    command->add_option("--factor", words->factors, "What may matter")->type_name("NAME=VALUE");
    command->add_option("--medicine", words->medicines, "A medicine, and where on the skin; never an amount")
        ->type_name("NAME[@REGION]");
    command->add_option("--care", words->care, "What you did elsewhere");
    command->add_option("--tag", words->tags, "A word of your own");
    command->add_option("--at", words->at, "When, if not now")->type_name("ISO|LOCAL");
    command->add_option("--note", words->note, "Your words; never read by the program")->type_name("TEXT");
}

} // namespace unknot::cli
