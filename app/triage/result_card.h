// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/safety.h"

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// What came of the check when it is not "begin": what you told us, why it matters, what to do now, the number, what
/// to say. Drawn from text compiled in; needs no diary, no sound and no picture.
class ResultCard final : public QWidget
{
    Q_OBJECT

public:
    ResultCard(const content::Content &content, const triage::Assessment &result, const QString &number,
               const Safety &safety, QWidget *parent = nullptr);

signals:
    void changeAsked();
    void seenBegun(const unknot::ui::SeenVisit &visit);
    void seenAsked(const unknot::ui::SeenVisit &visit);
    void knownAsked();
    void goOnAsked();
    void leaveAsked();
    void breathingAsked();
    void rulesAsked();
    void summaryAsked();

private:
    void addHead(QVBoxLayout *column);
    void addFinding(QVBoxLayout *column, const triage::Fired &finding);
    void addNumber(QVBoxLayout *column);
    void addSay(QVBoxLayout *column, const content::Rule &rule);
    void addReasons(QVBoxLayout *column);
    QWidget *footer();

    const content::Content &m_content;
    const triage::Assessment &m_result;
    QString m_number;
    QWidget *m_visit = nullptr; ///< what the visit said about going on
};

/// "STOP – get help now", "Call today", "Book a visit", "Go gently": the word that stands with a level's colour and
/// shape (clinical 5.1).
QString levelWords(base::Level level);

} // namespace unknot::ui
