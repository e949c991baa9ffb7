// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QStringList>

#include <optional>
#include <set>

namespace unknot::ui {

/// The days on which somebody was reminded: each at most once, wherever the clock is set to in between.
///
/// Few days are kept one by one. When there are more, all days up to the earliest of them count as done, so that a
/// clock that was years ahead for an evening neither reminds twice nor silences the years between.
class RemindedDays final
{
public:
    RemindedDays() = default;
    explicit RemindedDays(const QStringList &words);

    bool isOpen(base::Date day) const;
    void add(base::Date day);
    /// As they are kept: the day up to which all count as done, or an empty word; then the others.
    QStringList words() const;

private:
    std::optional<base::Date> m_doneUpTo;
    std::set<base::Date> m_days;
};

} // namespace unknot::ui
