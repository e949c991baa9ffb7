// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/uuid.h"
#include "core/plan/plan.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace unknot::content {
struct Content;
}
namespace unknot::records {
struct OwnRoutine;
}

namespace unknot::ui {

class DiaryService;

/// What the person made of routines and plans: kept in the diary, played through the same door as everything.
class OwnRoutines final : public QObject
{
    Q_OBJECT

public:
    struct One
    {
        base::Uuid id;
        plan::Plan plan; ///< "own:" and the id; as it is done today
    };

    OwnRoutines(const content::Content &content, DiaryService &diary, QObject *parent = nullptr);

    const std::vector<One> &all() const { return m_all; } ///< by name
    /// Null when there is none of that plan id.
    const One *find(const std::string &planId) const;

    /// Kept under that name; sentences when it may not be. What was kept is told by changed(), what was not by
    /// failed().
    struct Kept
    {
        base::Uuid id;
        QStringList problems;
    };
    Kept keep(plan::Plan plan, const QString &name);
    /// The steps of one that is there already.
    QStringList change(const base::Uuid &id, const plan::Plan &plan);
    void rename(const base::Uuid &id, const QString &name);
    base::Uuid duplicate(const base::Uuid &id);
    void remove(const base::Uuid &id);
    void restore(const base::Uuid &id);

    base::Result<void> exportTo(const QString &file, const base::Uuid &id) const;
    Kept importFrom(const QString &file);

signals:
    void changed();
    void failed(base::ErrorCode code);

private:
    void read();
    void take(const std::vector<records::OwnRoutine> &routines);
    const One *find(const base::Uuid &id) const;
    base::Uuid save(const base::Uuid &id, const std::string &name, const plan::Plan &plan);

    const content::Content &m_content;
    DiaryService &m_diary;
    std::vector<One> m_all;
    std::vector<base::Uuid> m_saving;
};

} // namespace unknot::ui
