// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/open_knots.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/diary/diary_controller.h"

#include <optional>
#include <ranges>

namespace unknot::ui {

namespace {

/// The strongest place of that part on a day; nothing when none was named.
const content::Region *strongest(const content::Content &content, const records::History &history,
                                 const records::Day &day, base::BodyPart part)
{
    const content::Region *found = nullptr;
    int highest = -2; // below a place without a level
    for (const auto &level : history.levelsOf(day)) {
        const auto *region = content.find(base::RegionId(history.name(level.region)));
        if (!region || region->part != part || level.level <= highest)
            continue;
        found = region;
        highest = level.level;
    }
    return found;
}

} // namespace

OpenKnots::OpenKnots(const content::Content &content, Safety &safety, DiaryController &diary, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_safety(safety)
    , m_diary(diary)
{
    connect(&safety, &Safety::changed, this, &OpenKnots::changed);
}

std::vector<OpenKnots::Knot> OpenKnots::list() const
{
    std::vector<Knot> knots;
    const auto &history = m_diary.history();
    for (const base::BodyPart part : base::all<base::BodyPart>()) {
        const auto spell = m_safety.openSpell(part);
        if (!spell)
            continue;
        for (const auto &day : history.days() | std::views::reverse) {
            if (day.date < spell->first)
                break;
            const auto *region = strongest(m_content, history, day, part);
            if (!region)
                continue;
            knots.push_back({part, toQString(region->name), spell->first, day.date});
            break;
        }
    }
    return knots;
}

void OpenKnots::close(base::BodyPart part)
{
    const auto statement = m_safety.stateGone(part);
    m_diary.undoWith([this, statement] { m_safety.takeBackGone(statement); });
    emit closed();
}

} // namespace unknot::ui
