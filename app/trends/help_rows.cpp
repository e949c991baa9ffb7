// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/help_rows.h"

#include "app/bridge/qt_text.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

using base::HelpLabel;
using trends::Relief;

constexpr std::size_t kShown = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

QString number(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString nameOf(const Relief &item, const content::Content &content)
{
    if (item.of == Relief::Of::Technique) {
        const auto *technique = content.findTechniqueNamed(item.id);
        return toQString(technique ? technique->name : item.id);
    }
    const auto *routine = content.findRoutineNamed(item.id);
    if (routine)
        return toQString(routine->name);
    return item.id == "composed" ? tr("A plan for the spot") : tr("A routine of your own");
}

QString labelText(HelpLabel label)
{
    switch (label) {
    case HelpLabel::Eased:
        return tr("Often eased right after (for you)");
    case HelpLabel::Unclear:
        return tr("Small or unclear");
    case HelpLabel::Worse:
        return tr("Often worse after");
    case HelpLabel::NotEnough:
        break;
    }
    return tr("Not enough yet");
}

/// "in the middle 2 lower, mostly 1 to 3 lower": levels of pain.
QString points(const trends::Estimate &estimate)
{
    if (estimate.low == 0 && estimate.high == 0)
        return tr("no difference");
    if (estimate.low >= 0)
        return tr("in the middle %1 lower, mostly %2 to %3 lower")
            .arg(number(estimate.median), number(estimate.low), number(estimate.high));
    if (estimate.high <= 0)
        return tr("in the middle %1 higher, mostly %2 to %3 higher")
            .arg(number(-estimate.median), number(-estimate.high), number(-estimate.low));
    return tr("anything between %1 higher and %2 lower").arg(number(-estimate.low), number(estimate.high));
}

QString numbersOf(const Relief &item)
{
    QString text = tr("%1 rated").arg(item.pairs);
    if (item.unpaired > 0)
        text += tr(", %1 more without both numbers").arg(item.unpaired);
    text += QStringLiteral(": ") + points(*item.right);
    if (const int answers = item.easier + item.same + item.worse; answers > 0)
        text += tr(" · felt easier %1 of %2 times").arg(item.easier).arg(answers);
    return text;
}

QString nextDayOf(const Relief &item)
{
    if (!item.nextDay)
        return {};
    return tr("The day after, beside %1 days that began alike: %2.")
        .arg(item.nextDay->pairs)
        .arg(points(item.nextDay->difference));
}

/// The first two that often eased, when what followed the one could as well have followed the other.
bool looksAlike(std::span<const Relief> all)
{
    if (all.size() < 2 || all[0].label != HelpLabel::Eased || all[1].label != HelpLabel::Eased)
        return false;
    return all[1].right->high >= all[0].right->low;
}

} // namespace

std::vector<HelpRow> helpRows(std::span<const Relief> all, const content::Content &content)
{
    std::vector<HelpRow> rows;
    for (const Relief &item : all) {
        if (!item.right)
            continue;
        rows.push_back({nameOf(item, content), labelText(item.label), numbersOf(item), nextDayOf(item)});
        if (rows.size() == kShown)
            break;
    }
    return rows;
}

QString helpNote(std::span<const Relief> all)
{
    int most = 0;
    bool isCompared = false;
    bool isClear = false;
    for (const Relief &item : all) {
        most = std::max(most, item.pairs);
        isCompared |= item.right.has_value();
        isClear |= item.label == HelpLabel::Eased || item.label == HelpLabel::Worse;
    }
    if (isClear)
        return looksAlike(all) ? tr("The first two cannot be told apart yet: both may do as well.") : QString();
    if (isCompared)
        return tr("No clear difference yet. That is an answer too.");
    if (most == 0)
        return tr("Not enough yet. Say how it feels before and after a session; from five on we start to compare.");
    return tr("Not enough yet: %1 so far. From five on we start to compare.").arg(most);
}

} // namespace unknot::ui
