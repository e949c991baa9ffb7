// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QWidget>

#include <chrono>

class QPushButton;

namespace unknot::ui {

class PrimaryButton;
class ReasonRow;
class Text;
enum class Spread;

/// What stands in the middle of the stage while it waits: going on, and why not.
class PauseCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PauseCard(QWidget *parent = nullptr);

    void showPaused();
    /// It is spreading: where to?
    void showWhere();
    /// Something was told that the check should hear about.
    void showStopped();
    void showSlept(std::chrono::milliseconds away);
    /// The window is about to close.
    void showClosing();

signals:
    void carryOnAsked();
    void restartAsked();
    void endAsked();
    void stopped(unknot::base::StepEnd reason);
    void spreads(unknot::ui::Spread where);

private:
    enum class Asked { Nothing, Why, Where };

    void say(const QString &title, const QString &line, const QString &goOn);
    void ask(Asked what);

    Text *m_title;
    Text *m_line;
    PrimaryButton *m_goOn;
    ReasonRow *m_reasons;
    ReasonRow *m_where;
    QPushButton *m_restart;
    QWidget *m_others;
};

/// "12 minutes", "3 hours": how long somebody was away.
QString awayText(std::chrono::milliseconds away);

} // namespace unknot::ui
