// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_marking.h"

namespace unknot::ui {

QString otherSide(const QString &id)
{
    static const QString left = QStringLiteral("-left"), right = QStringLiteral("-right");
    if (id.endsWith(left))
        return id.chopped(left.size()) + right;
    return id.endsWith(right) ? id.chopped(right.size()) + left : id;
}

BodyMarking BodyMarking::tapped(const QString &id) const
{
    BodyMarking next = *this;
    next.levels.try_emplace(id, std::nullopt);
    next.selected = id;
    return next;
}

BodyMarking BodyMarking::given(const QString &id, int level) const
{
    BodyMarking next = tapped(id);
    next.levels[id] = level;
    return next;
}

BodyMarking BodyMarking::withoutLevel(const QString &id) const
{
    BodyMarking next = tapped(id);
    next.levels[id] = std::nullopt;
    return next;
}

BodyMarking BodyMarking::removed(const QString &id) const
{
    BodyMarking next = *this;
    next.levels.erase(id);
    if (next.selected == id)
        next.selected = next.levels.empty() ? QString() : next.levels.begin()->first;
    return next;
}

BodyMarking BodyMarking::swapped() const
{
    BodyMarking next;
    for (const auto &[id, level] : levels)
        next.levels[otherSide(id)] = level;
    next.selected = otherSide(selected);
    return next;
}

} // namespace unknot::ui
