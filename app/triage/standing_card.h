// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/triage/assess.h"

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

/// How it stands: the level first, then what to do and why, then what is left out for now and until when.
class StandingCard final : public QWidget
{
    Q_OBJECT

public:
    StandingCard(const content::Content &content, const triage::Assessment &now, const base::Clock &clock,
                 QWidget *parent = nullptr);

    /// What a level's card that was left waits for; empty where it waits for nothing.
    static QString holdsText(const triage::Fired &finding, const base::Clock &clock);
    /// One line for each reason why something is left out: of what, why, until when.
    static QStringList leftOut(const content::Content &content, const triage::Assessment &now,
                               const base::Clock &clock);

private:
    void addFinding(QVBoxLayout *column, const triage::Fired &finding, const base::Clock &clock);
};

} // namespace unknot::ui
