// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace unknot::ui {

using MarkedLevels = std::map<QString, std::optional<int>>;

/// What the person has marked on the body, and which mark is being looked at. Every change gives a new value, so that
/// undo is the value before.
struct BodyMarking
{
    MarkedLevels levels;
    QString selected;

    /// Selects; marks it without a level where it was not marked.
    BodyMarking tapped(const QString &id) const;
    BodyMarking given(const QString &id, int level) const;
    BodyMarking withoutLevel(const QString &id) const;
    /// Another mark is looked at next, if there is one.
    BodyMarking removed(const QString &id) const;
    /// Left for right and right for left; what lies in the middle stays.
    BodyMarking swapped() const;

    bool isEmpty() const { return levels.empty() && selected.isEmpty(); }
    friend bool operator==(const BodyMarking &, const BodyMarking &) = default;
};

/// The same place on the other side; the place itself in the middle.
QString otherSide(const QString &id);

} // namespace unknot::ui
