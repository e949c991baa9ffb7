// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entry_form.h"

#include "app/cli/json_forms.h"

#include <fmt/format.h>

namespace unknot::cli {
namespace {

std::string stamp(base::Instant at)
{
    return base::Moment::of(at, base::Zone::utc()).iso();
}

} // namespace

Json toJson(const records::Entry &entry)
{
    auto regions = Json::object();
    for (const auto &[region, level] : entry.regions)
        regions[region.text()] = orNull(level);
    auto factors = Json::object();
    for (const auto &[name, value] : entry.factors)
        factors[name] = value;
    auto medicines = Json::array();
    for (const auto &taken : entry.medicines)
        medicines.push_back({{"medicine", taken.medicine.text()},
                             {"region", taken.region ? Json(taken.region->text()) : Json(nullptr)},
                             {"irritated", taken.irritated}});
    return {{"id", entry.id.text()},
            {"at", entry.at.iso()},
            {"zone", entry.at.zone},
            {"day", entry.at.day.iso()},
            {"kind", word(entry.kind)},
            {"now", orNull(entry.now)},
            {"average", orNull(entry.average)},
            {"worst", orNull(entry.worst)},
            {"function", orNull(entry.function)},
            {"woken", orNull(entry.woken)},
            {"regions", regions},
            {"feel", entry.feel},
            {"factors", factors},
            {"tags", entry.tags},
            {"medicines", medicines},
            {"care", entry.care},
            {"note", entry.note},
            {"created", stamp(entry.created)},
            {"modified", stamp(entry.modified)},
            {"damaged", entry.damaged}};
}

std::string toText(const records::Entry &entry, const content::Content &content)
{
    const auto at = entry.at.iso();
    std::string line = fmt::format("{} {}", entry.at.day.iso(), at.substr(at.find('T') + 1, 5));
    const auto add = [&](const char *name, const std::optional<int> &level) {
        if (level)
            line += fmt::format("  {} {}", name, *level);
    };
    add("now", entry.now);
    add("average", entry.average);
    add("worst", entry.worst);
    for (const auto &[id, level] : entry.regions) {
        const auto *region = content.find(id);
        line += fmt::format("  {}{}", region ? region->name : id.text(), level ? fmt::format(" {}", *level) : "");
    }
    if (!entry.note.empty())
        line += "  " + entry.note;
    if (entry.damaged)
        line += "  (damaged)";
    return line;
}

} // namespace unknot::cli
