// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include "app/body/body_page.h"
#include "app/bridge/articles.h"
#include "app/bridge/words_text.h"
#include "app/diary/diary_page.h"
#include "app/learn/learn_controller.h"
#include "app/learn/learn_page.h"
#include "app/routines/routines_controller.h"
#include "app/routines/routines_page.h"
#include "app/settings/about_page.h"
#include "app/settings/settings.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/shell/theme/theme.h"
#include "app/trends/trends_page.h"
#include "core/content/load.h"

#include <QCoreApplication>
#include <QLocale>
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
    , m_content(std::make_unique<const content::Content>(content::loadShipped()))
    , m_settings(std::make_unique<Settings>(settingsFile()))
    , m_theme(std::make_unique<Theme>(*m_settings))
    , m_window(std::make_unique<MainWindow>(*m_settings))
{
    if (!m_surroundings.language.isEmpty())
        QLocale::setDefault(QLocale(m_surroundings.language));
    addPages();
    connect(m_settings.get(), &Settings::soundChanged, this, &Application::setVolumes);
    setVolumes();
}

Application::~Application() = default;

void Application::start(const CommandWords &words)
{
    m_window->showPage(PageId::Body);
    m_window->show();
    QTimer::singleShot(0, this, &Application::afterFirstFrame);
    obey(words);
}

void Application::followWords(const QStringList &words)
{
    obey(readCommandWords(words));
    m_window->raise();
    m_window->activateWindow();
}

void Application::obey(const CommandWords &words)
{
    if (words.routine.isEmpty())
        return;
    m_window->showPage(PageId::Routines);
    static_cast<RoutinesPage *>(m_window->page(PageId::Routines))->open(words.routine);
}

void Application::setVolumes()
{
    for (const SoundKind kind : {SoundKind::Tones, SoundKind::Voice, SoundKind::Ticks, SoundKind::Breath})
        m_surroundings.sound.setVolume(kind, m_settings->gain(kind));
}

void Application::addPages()
{
    m_window->addPage(PageId::Body, [] { return new BodyPage; });
    m_window->addPage(PageId::Routines, [this] { return makeRoutines(); });
    m_window->addPage(PageId::Diary, [] { return new DiaryPage; });
    m_window->addPage(PageId::Trends, [] { return new TrendsPage; });
    m_window->addPage(PageId::Learn, [this] { return makeLearn(); });
    m_window->addPage(PageId::Settings, [this] { return makeSettings(); });
    m_window->addPage(PageId::About, [this] { return makeAbout(); });
}

Page *Application::makeRoutines()
{
    m_routines = std::make_unique<RoutinesController>(*m_content);
    return new RoutinesPage(*m_routines);
}

Page *Application::makeLearn()
{
    m_learn = std::make_unique<LearnController>(*m_content);
    return new LearnPage(*m_learn);
}

Page *Application::makeSettings()
{
    SettingsFacts facts{.kitNames = {},
                        .localEmergency = emergencyNumberOf(*m_content, QLocale()),
                        .diaryFile = QString::fromStdString((m_surroundings.dataFolder / "diary.db").string())};
    for (const base::Kit kit : base::all<base::Kit>())
        facts.kitNames << nameOf(*m_content, kit);
    auto *page = new SettingsPage(*m_settings, facts);
    connect(page, &SettingsPage::aboutAsked, this, [this] { m_window->showPage(PageId::About); });
    return page;
}

Page *Application::makeAbout()
{
    auto *page = new AboutPage(aboutArticle(*m_content, QCoreApplication::applicationVersion()));
    connect(page, &AboutPage::backAsked, this, [this] { m_window->showPage(PageId::Settings); });
    return page;
}

void Application::afterFirstFrame()
{
    m_theme->followDesktop();
    if (!m_surroundings.zoneIsKnown)
        m_window->showBanner(QStringLiteral("zone"), base::Level::Care,
                             tr("This computer names no time zone. Days are counted in UTC."));
}

} // namespace unknot::ui
