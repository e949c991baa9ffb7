// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_reading.h"
#include "app/bridge/diary_service.h"
#include "app/report/sheet_words.h"

#include <QByteArray>
#include <QObject>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// What the clinician's page is made from: a range, the parts that are wanted, and the diary.
class ReportController final : public QObject
{
    Q_OBJECT

public:
    ReportController(const content::Content &content, DiaryService &diary, const base::Clock &clock,
                     QObject *parent = nullptr);

    /// The page comes to the front: the diary is read for its texts.
    void open();
    trends::Range range() const { return m_range; }
    /// The last so many days; 0: all of the diary.
    void chooseDays(int days);
    /// Ends that are the wrong way round are put right.
    void chooseRange(trends::Range range);
    const SheetParts &parts() const { return m_parts; }
    void setParts(const SheetParts &parts);

    const DiaryRead &diary() const { return m_read; }
    const content::Content &content() const { return m_content; }
    const base::Clock &clock() const { return m_clock; }
    /// A name for the file.
    QString fileName() const;
    void keep(const QString &path, const QByteArray &pdf);

signals:
    void changed();
    void kept(const QString &path);
    void notKept(unknot::base::ErrorCode code);

private:
    void readTexts();

    const content::Content &m_content;
    DiaryService &m_diary;
    const base::Clock &m_clock;
    trends::Range m_range;
    SheetParts m_parts;
    DiaryRead m_read;
    bool m_isChosen = false; ///< the range was chosen by the person
};

} // namespace unknot::ui
