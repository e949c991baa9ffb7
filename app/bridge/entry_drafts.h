// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/entry.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace unknot::base {
class Clock;
}
namespace unknot::records {
struct Draft;
}

namespace unknot::ui {

class DiaryService;

/// What somebody has typed into the diary and not kept yet. It is on the disk at once, and there again at the next
/// start whatever happened to the program.
class EntryDrafts final : public QObject
{
    Q_OBJECT

public:
    struct Typed
    {
        records::Entry entry;
        std::optional<QString> seenBy; ///< *I saw someone*: by whom
        std::string form;              ///< tells what was begun apart: an entry of its own, or a new one

        friend bool operator==(const Typed &, const Typed &) = default;
    };

    EntryDrafts(DiaryService &diary, const base::Clock &clock, QObject *parent = nullptr);

    /// Half of today's check-in. That of an earlier day is found again as an entry that was begun.
    std::optional<Typed> today() const;
    void keepToday(const Typed &typed);
    void dropToday();

    /// Entries in their editor, new or changed, in the order in which they were begun.
    const std::vector<Typed> &begun() const { return m_begun; }
    /// What the next that is begun is called: by its id, or by a name of its own.
    std::string formOf(const records::Entry &entry) const;
    void keepBegun(const Typed &typed);
    void dropBegun(const std::string &form);

signals:
    void changed();

private:
    void look();
    void take(const std::vector<records::Draft> &drafts);
    void moveToBegun();

    DiaryService &m_diary;
    const base::Clock &m_clock;
    std::optional<Typed> m_today;
    std::vector<Typed> m_begun;
    bool m_hasLooked = false;
};

} // namespace unknot::ui
