// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include "app/body/body_page.h"
#include "app/diary/diary_page.h"
#include "app/settings/settings.h"
#include "app/shell/main_window.h"
#include "app/shell/theme/theme.h"
#include "app/trends/trends_page.h"

#include <QStandardPaths>
#include <QTimer>

namespace unknot::ui {

namespace {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/unknot/unknot.ini");
}

} // namespace

Application::Application(const Surroundings &surroundings)
    : m_surroundings(surroundings)
    , m_settings(std::make_unique<Settings>(settingsFile()))
    , m_theme(std::make_unique<Theme>(*m_settings))
    , m_window(std::make_unique<MainWindow>(*m_settings))
{
    addPages();
}

Application::~Application() = default;

void Application::start(const CommandWords &)
{
    m_window->showPage(PageId::Body);
    m_window->show();
    QTimer::singleShot(0, this, &Application::afterFirstFrame);
}

void Application::followWords(const QStringList &)
{
    m_window->raise();
    m_window->activateWindow();
}

void Application::addPages()
{
    m_window->addPage(PageId::Body, [] { return new BodyPage; });
    m_window->addPage(PageId::Diary, [] { return new DiaryPage; });
    m_window->addPage(PageId::Trends, [] { return new TrendsPage; });
}

void Application::afterFirstFrame()
{
    m_theme->followDesktop();
    if (!m_surroundings.zoneIsKnown)
        m_window->showBanner(QStringLiteral("zone"), base::Level::Care,
                             tr("This computer names no time zone. Days are counted in UTC."));
}

} // namespace unknot::ui
