// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/safety.h"

#include <QWidget>

class QDateEdit;

namespace unknot::ui {

/// *I have been seen*: when, by whom, and what they said about going on. The last of the three is the one that says
/// it; until then it is begun.
class VisitForm final : public QWidget
{
    Q_OBJECT

public:
    VisitForm(base::Date today, const SeenVisit &begun, QWidget *parent = nullptr);

signals:
    void begun(const unknot::ui::SeenVisit &visit);
    void said(const unknot::ui::SeenVisit &visit);

private:
    QWidget *dayRow();
    QWidget *whomRow();
    QWidget *goOnRow();
    void setDay(base::Date day);

    base::Date m_today;
    SeenVisit m_visit;
    QDateEdit *m_other = nullptr; ///< neither today nor yesterday
};

} // namespace unknot::ui
