// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unknot::ui {

class DiaryService;
class Safety;

/// *I have been seen*, filled in half: on the disk at once, and there again at the next start whatever happened to
/// the program.
class VisitDraft final : public QObject
{
    Q_OBJECT

public:
    VisitDraft(DiaryService &diary, Safety &safety, QObject *parent = nullptr);

private:
    void look();

    DiaryService &m_diary;
    Safety &m_safety;
    bool m_hasLooked = false;
};

} // namespace unknot::ui
