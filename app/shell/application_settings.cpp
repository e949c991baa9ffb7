// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the program rather than to the pain: settings, what it is, its file, its lock, its end.
#include "app/shell/application.h"

#include "app/bridge/articles.h"
#include "app/bridge/diary_service.h"
#include "app/bridge/error_text.h"
#include "app/bridge/lived_clock.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "app/diary/extra_questions.h"
#include "app/diary/file_controller.h"
#include "app/diary/file_page.h"
#include "app/diary/transfer_controller.h"
#include "app/learn/learn_page.h"
#include "app/player/player_controller.h"
#include "app/settings/about_page.h"
#include "app/settings/erase_page.h"
#include "app/settings/settings.h"
#include "app/settings/settings_page.h"
#include "app/settings/sound_test.h"
#include "app/shell/eraser.h"
#include "app/shell/event_log.h"
#include "app/shell/language.h"
#include "app/shell/lock_keeper.h"
#include "app/shell/lock_page.h"
#include "app/shell/main_window.h"
#include "app/shell/process.h"
#include "core/base/pass_word.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QProcess>

namespace unknot::ui {

Page *Application::makeSettings()
{
    SettingsFacts facts{.kitNames = {},
                        .localEmergency = emergencyNumberOf(*m_content, countryOfSystem()),
                        .diaryFile = QString::fromStdString((m_surroundings.dataFolder / "diary.db").string()),
                        .techniques = {},
                        .languages = {},
                        .questions = {},
                        .loginStart = m_loginStart.get()};
    for (const content::Technique &technique : m_content->techniques)
        facts.techniques << SettingsFacts::Named{toQString(technique.id.text()), toQString(technique.name)};
    for (const base::Kit kit : base::all<base::Kit>())
        facts.kitNames << nameOf(*m_content, kit);
    for (const auto &[tag, name] : languages())
        facts.languages << SettingsFacts::Named{tag, name};
    for (const auto &[word, name] : ExtraQuestions::all())
        facts.questions << SettingsFacts::Named{word, name};
    m_soundTest =
        std::make_unique<SoundTest>(m_surroundings.sound, *m_settings, [this] { return m_player->sound().isOpen(); });
    auto *page = new SettingsPage(*m_settings, facts, *m_soundTest);
    connect(page, &SettingsPage::fileAsked, this, [this] { m_window->showPage(PageId::DiaryFile); });
    connect(page, &SettingsPage::aboutMeAsked, this, [this] { showCheck(QStringLiteral("QP1")); });
    connect(page, &SettingsPage::eraseAsked, this, [this] { m_window->showPage(PageId::Erase); });
    connect(page, &SettingsPage::sampleAsked, this, &Application::lookAround);
    connect(page, &SettingsPage::keysAsked, m_window.get(), &MainWindow::showKeys);
    connect(page, &SettingsPage::seeAsked, this, [this] { m_window->showPage(PageId::See); });
    connect(page, &SettingsPage::stopListAsked, this, [this] {
        m_window->showPage(PageId::Learn);
        static_cast<LearnPage *>(m_window->page(PageId::Learn))->open(QStringLiteral("text:stop-list"));
    });
    connect(page, &SettingsPage::aboutAsked, this, [this] { m_window->showPage(PageId::About); });
    return page;
}

void Application::followSettings()
{
    connect(m_settings.get(), &Settings::soundChanged, this, &Application::setVolumes);
    connect(m_settings.get(), &Settings::languageChanged, this, &Application::speakAnew, Qt::QueuedConnection);
    const auto setDayBegin = [this] { m_clock->setDayBegins(std::chrono::hours(m_settings->dayBeginsAt())); };
    connect(m_settings.get(), &Settings::dayBeginChanged, this, setDayBegin);
    setDayBegin();
}

/// Every sentence of the window is in one language: it begins anew for another, unless a routine is under way.
void Application::speakAnew()
{
    if (m_player->sound().isOpen() || !m_window->close())
        return m_window->showMessage(tr("From the next start on."));
    QCoreApplication::exit(kStartAgain);
}

Page *Application::makeErase()
{
    auto *page = new ErasePage(m_eraser->places());
    connect(page, &ErasePage::eraseAsked, m_eraser.get(), &Eraser::erase);
    connect(page, &ErasePage::backAsked, this, [this] { m_window->showPage(PageId::Settings); });
    connect(page, &ErasePage::closeAsked, this, &Application::quit);
    connect(m_eraser.get(), &Eraser::erased, page, &ErasePage::showDone);
    connect(m_eraser.get(), &Eraser::failed, page, [page](base::ErrorCode why) { page->showFailed(errorText(why)); });
    return page;
}

/// In a window of its own, so that nothing of it can get into the diary.
void Application::lookAround()
{
    QStringList words{QStringLiteral("--sample")};
    const QString language = m_surroundings.language.isEmpty() ? m_settings->language() : m_surroundings.language;
    if (!language.isEmpty())
        words << QStringLiteral("--lang") << language;
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), words))
        m_window->showMessage(tr("The sample could not be opened."));
}

Page *Application::makeAbout()
{
    auto *page = new AboutPage(aboutArticle(*m_content, QCoreApplication::applicationVersion()),
                               [this] { return m_events->diagnostics(*m_content); });
    connect(page, &AboutPage::backAsked, this, [this] { m_window->showPage(PageId::Settings); });
    return page;
}

Page *Application::makeDiaryFile()
{
    m_file = std::make_unique<FileController>(*m_diary);
    m_transfer = std::make_unique<TransferController>(*m_diary);
    auto *page = new FilePage(*m_file, *m_transfer);
    connect(page, &FilePage::backAsked, this, [this] { m_window->showPage(PageId::Settings); });
    return page;
}

void Application::linkLock()
{
    const auto isBusy = [this] { return m_player->isRunning(); };
    m_window->setBusy(isBusy);
    m_window->addPage(PageId::Lock, [this] {
        auto *page = new LockPage([this](const QString &word) {
            return base::opens(word.toStdString(), m_settings->lockSeal().toStdString());
        });
        connect(page, &LockPage::opened, m_lock.get(), &LockKeeper::follow);
        connect(page, &LockPage::opened, m_window.get(), &MainWindow::unlock);
        return page;
    });
    m_eraser = std::make_unique<Eraser>(*m_diary, *m_settings, m_surroundings.log, *m_window);
    m_window->addPage(PageId::Erase, [this] { return makeErase(); });
    m_lock = std::make_unique<LockKeeper>(*m_settings, *m_clock, isBusy);
    connect(m_lock.get(), &LockKeeper::lockAsked, this, [this] { m_window->lock(PageId::Lock); });
}

} // namespace unknot::ui
