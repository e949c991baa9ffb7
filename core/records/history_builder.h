// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history.h"

#include <memory>

namespace unknot::records {

/// Makes a History out of all records of a diary, in any order, without holding the records themselves. Damaged ones
/// are left out.
class HistoryBuilder
{
public:
    HistoryBuilder();
    ~HistoryBuilder();
    HistoryBuilder(const HistoryBuilder &) = delete;
    HistoryBuilder &operator=(const HistoryBuilder &) = delete;

    void add(const Entry &entry);
    void add(const Session &session);
    void add(const Answer &answer);
    void add(const Statement &statement);
    void add(const Finding &finding);
    void add(const Episode &episode);
    void add(const Visit &visit);
    void add(const HabitTicked &habit);
    void set(const Profile &profile);

    /// Call it once, at the end.
    History build();

private:
    struct Collected;
    std::unique_ptr<Collected> m_collected;
};

} // namespace unknot::records
