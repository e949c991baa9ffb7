// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/spell_story.h"

#include "app/bridge/qt_text.h"

#include <QCoreApplication>

namespace unknot::ui {

namespace {

QString tr(const char *text, const char *meant = nullptr, int n = -1)
{
    return QCoreApplication::translate("unknot::ui", text, meant, n);
}

QString usedText(const content::Content &content, const triage::Spell::Used &used)
{
    const content::Technique *technique = content.find(used.technique);
    if (technique == nullptr)
        return {};
    const QString name = toQString(technique->name);
    if (used.answered == 0)
        return tr("Most often you used: %1.").arg(name);
    return tr("Most often you used: %1 (%2 of %3 times easier).").arg(name).arg(used.easier).arg(used.answered);
}

} // namespace

SpellStory tellStory(const content::Content &content, const std::optional<triage::Spell> &spell,
                     std::optional<int> to)
{
    SpellStory story;
    if (!spell)
        return story;
    //: How long a spell of pain lasted.
    const QString days = tr("%n days", nullptr, spell->days);
    story.course =
        spell->from ? tr("%1, from %2 to %3.").arg(days).arg(*spell->from).arg(to.value_or(0)) : tr("%1.").arg(days);
    if (!spell->used.empty())
        story.used = usedText(content, spell->used.front());
    return story;
}

} // namespace unknot::ui
