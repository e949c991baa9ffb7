// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_search.h"

#include <QRegularExpression>

#include <algorithm>

namespace unknot::ui {

namespace {

QString folded(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("\\p{M}"));
    return text.normalized(QString::NormalizationForm_KD).remove(marks).toCaseFolded();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return folded(text).split(between, Qt::SkipEmptyParts);
}

bool everyWordBeginsOne(const QStringList &typed, const QStringList &words)
{
    return std::ranges::all_of(typed, [&](const QString &part) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

bool matches(const MapRegion &region, const QString &typed)
{
    const QStringList words = wordsOf(region.name + u' ' + region.hint + u' ' + region.layNames.join(u' '));
    return everyWordBeginsOne(wordsOf(typed), words);
}

std::vector<const MapRegion *> search(const std::vector<MapRegion> &regions, const QString &typed)
{
    const QStringList parts = wordsOf(typed);
    std::vector<const MapRegion *> found;
    for (const MapRegion &region : regions) {
        if (matches(region, typed))
            found.push_back(&region);
    }
    std::ranges::stable_partition(
        found, [&](const MapRegion *region) { return everyWordBeginsOne(parts, wordsOf(region->name)); });
    return found;
}

} // namespace unknot::ui
