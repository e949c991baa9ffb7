// SPDX-License-Identifier: GPL-3.0-or-later
// The reminder to log, and how Unknot goes on without a window for its sake.
#include "app/shell/application.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/lived_clock.h"
#include "app/player/player_controller.h"
#include "app/settings/login_start.h"
#include "app/settings/settings.h"
#include "app/shell/command_words.h"
#include "app/shell/desktop_notice.h"
#include "app/shell/eraser.h"
#include "app/shell/main_window.h"
#include "app/shell/reminder.h"
#include "core/base/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QShortcut>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr auto kBanner = "reminder";

/// A diary in another place is named, so that the same one is opened at login.
QStringList wordsAtLogin(const std::filesystem::path &dataFolder)
{
    QStringList words{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")};
    if (dataFolder != usualDataFolder())
        words << QStringLiteral("--data") << QString::fromStdString(dataFolder.string());
    return words;
}

bool hasCheckIn(const records::History &history, base::Date day)
{
    return std::ranges::any_of(history.entriesOf(day), [](const records::EntryFact &entry) {
        return entry.kind == base::EntryKind::CheckIn && entry.average >= 0;
    });
}

} // namespace

void Application::linkReminder()
{
    if (!m_surroundings.isSample) {
        m_loginStart = std::make_unique<LoginStart>(usualLoginFile(), wordsAtLogin(m_surroundings.dataFolder));
        m_eraser->includeLoginStart(*m_loginStart);
        connect(m_loginStart.get(), &LoginStart::changed, this, &Application::followClosing);
    }
    const auto *quitKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), m_window.get());
    connect(quitKeys, &QShortcut::activated, this, &Application::quit);
    m_notice = std::make_unique<DesktopNotice>();
    m_reminder = std::make_unique<Reminder>(*m_settings, *m_clock, [this](base::Date day) { return mayRemind(day); });
    const auto open = [this] {
        m_window->hideBanner(QLatin1String(kBanner));
        logToday();
        bringUp();
    };
    const QString text = tr("Would you like to note how today was?");
    connect(m_reminder.get(), &Reminder::due, this, [this, text] { m_notice->show(text, tr("Log today")); });
    connect(m_notice.get(), &DesktopNotice::pressed, this, open);
    connect(m_notice.get(), &DesktopNotice::notShown, this, [this, text, open] {
        const auto hide = [this] { m_window->hideBanner(QLatin1String(kBanner)); };
        m_window->showBanner(QLatin1String(kBanner), base::Level::Care, text,
                             {{tr("Log today"), open}, {tr("Not now"), hide}});
    });
    connect(m_diary.get(), &DiaryService::changed, this, [this](const records::History &history) {
        if (!hasCheckIn(history, m_clock->moment().day))
            return;
        m_notice->withdraw();
        m_window->hideBanner(QLatin1String(kBanner));
    });
    connect(m_diary.get(), &DiaryService::stateChanged, m_reminder.get(), &Reminder::look);
}

bool Application::mayRemind(base::Date day) const
{
    return m_diary->state() == DiaryService::State::Ready && !m_player->isRunning() &&
           !hasCheckIn(m_diary->history(), day);
}

void Application::startHidden()
{
    m_beganHidden = true;
    followClosing();
    QMetaObject::invokeMethod(this, &Application::afterFirstFrame, Qt::QueuedConnection);
    disconnect(m_window.get(), &MainWindow::firstPainted, this, &Application::afterFirstFrame);
}

/// Begun at login, it stays when its window is closed, for as long as that is wanted.
void Application::followClosing()
{
    QGuiApplication::setQuitOnLastWindowClosed(!m_beganHidden || !m_loginStart || !m_loginStart->isOn());
}

void Application::bringUp()
{
    if (!m_window->isVisible() && m_settings->hasLock())
        m_window->lock(PageId::Lock);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::quit()
{
    if (m_window->close())
        QCoreApplication::quit();
}

} // namespace unknot::ui
