// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/records/session.h"

#include <QObject>

namespace unknot::ui {

class MainWindow;
class SessionRecovery;

/// Says that a routine was cut off, and asks whether it goes on. It stays until it is answered, or until something
/// else is played.
class CutOffNotice final : public QObject
{
    Q_OBJECT

public:
    CutOffNotice(const content::Content &content, SessionRecovery &recovery, MainWindow &window);

    void hide();

signals:
    void goOnAsked(const unknot::plan::Plan &rest, const unknot::records::Session &session);

private:
    void show(const plan::Plan &rest, const records::Session &session, int step, int steps);

    const content::Content &m_content;
    SessionRecovery &m_recovery;
    MainWindow &m_window;
};

} // namespace unknot::ui
