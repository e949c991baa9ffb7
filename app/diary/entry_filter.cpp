// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/entry_filter.h"

#include "app/bridge/diary_words.h"
#include "app/bridge/qt_text.h"

#include <QStringList>

#include <algorithm>
#include <string>

namespace unknot::ui {

namespace {

QString idOfTag(const std::string &tag)
{
    return QStringLiteral("tag:") + toQString(tag);
}

QString idOfFactor(const std::string &name, const std::string &value)
{
    return QStringLiteral("factor:%1:%2").arg(toQString(name), toQString(value));
}

/// Everything that an entry says; a note is looked through and nothing more.
bool holdsWords(const records::Entry &entry, const content::Content &content, const QString &words)
{
    QStringList said{toQString(entry.note)};
    for (const auto &tag : entry.tags)
        said << QLatin1Char('#') + toQString(tag);
    for (const auto &word : entry.care)
        said << careText(word);
    for (const auto &word : entry.feel)
        said << feelText(word);
    for (const auto &[name, value] : entry.factors)
        said << factorText(name) + QLatin1Char(' ') + factorValueText(name, value);
    for (const auto &taken : entry.medicines) {
        const auto known = std::ranges::find(content.medicines, taken.medicine, &content::Medicine::id);
        said << toQString(known == content.medicines.end() ? taken.medicine.text() : known->name);
    }
    for (const auto &[id, level] : entry.regions)
        if (const auto *region = content.find(id))
            said << toQString(region->name);
    return said.join(QLatin1Char('\n')).contains(words, Qt::CaseInsensitive);
}

bool hasTrigger(const records::Entry &entry, const QString &trigger)
{
    return std::ranges::any_of(entry.tags, [&](const auto &tag) { return idOfTag(tag) == trigger; }) ||
           std::ranges::any_of(
               entry.factors, [&](const auto &factor) { return idOfFactor(factor.first, factor.second) == trigger; });
}

} // namespace

bool EntryFilter::holds(const records::Entry &entry, const content::Content &content) const
{
    return (trigger.isEmpty() || hasTrigger(entry, trigger)) &&
           (words.isEmpty() || holdsWords(entry, content, words));
}

std::set<base::Date> EntryFilter::daysOf(const std::vector<records::Entry> &entries,
                                         const content::Content &content) const
{
    std::set<base::Date> days;
    for (const auto &entry : entries)
        if (holds(entry, content))
            days.insert(entry.at.day);
    return days;
}

std::vector<Trigger> triggersOf(const diary::Triggers &said)
{
    std::vector<Trigger> found;
    for (const auto &name : factorNames())
        if (const auto values = said.factors.find(name); values != said.factors.end())
            for (const auto &value : values->second)
                found.push_back({idOfFactor(name, value),
                                 QStringLiteral("%1: %2").arg(factorText(name), factorValueText(name, value))});
    const auto firstTag = static_cast<std::ptrdiff_t>(found.size());
    for (const auto &tag : said.tags)
        found.push_back({idOfTag(tag), QLatin1Char('#') + toQString(tag)});
    std::sort(found.begin() + firstTag, found.end(),
              [](const Trigger &a, const Trigger &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return found;
}

} // namespace unknot::ui
