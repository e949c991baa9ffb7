// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/words.h"

#include <QObject>
#include <QString>

#include <vector>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

class DiaryController;
class Safety;

/// The spells of pain that are open, and *It's gone* for each, with its way back.
class OpenKnots final : public QObject
{
    Q_OBJECT

public:
    struct Knot
    {
        base::BodyPart part{};
        QString place; ///< the strongest of that part on the last day that named one
        base::Date since;
        base::Date lastNamed;
    };

    OpenKnots(const content::Content &content, Safety &safety, DiaryController &diary, QObject *parent = nullptr);

    std::vector<Knot> list() const;
    void close(base::BodyPart part);

signals:
    void changed();
    void closed();

private:
    const content::Content &m_content;
    Safety &m_safety;
    DiaryController &m_diary;
};

} // namespace unknot::ui
