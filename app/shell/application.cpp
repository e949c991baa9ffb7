// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include "app/body/body_controller.h"
#include "app/body/body_page.h"
#include "app/body/flare_controller.h"
#include "app/body/next_morning_line.h"
#include "app/bridge/articles.h"
#include "app/bridge/brought_on.h"
#include "app/bridge/diary_service.h"
#include "app/bridge/lived_clock.h"
#include "app/bridge/next_morning.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/bridge/session_recovery.h"
#include "app/bridge/visit_draft.h"
#include "app/bridge/words_text.h"
#include "app/diary/diary_controller.h"
#include "app/diary/diary_page.h"
#include "app/diary/file_controller.h"
#include "app/diary/open_knots.h"
#include "app/diary/transfer_controller.h"
#include "app/learn/learn_controller.h"
#include "app/learn/learn_page.h"
#include "app/player/player_controller.h"
#include "app/report/report_controller.h"
#include "app/report/report_page.h"
#include "app/routines/own_routines.h"
#include "app/routines/routines_controller.h"
#include "app/routines/routines_page.h"
#include "app/settings/login_start.h"
#include "app/settings/settings.h"
#include "app/settings/sound_test.h"
#include "app/shell/actions.h"
#include "app/shell/desktop_notice.h"
#include "app/shell/diary_notices.h"
#include "app/shell/eraser.h"
#include "app/shell/event_log.h"
#include "app/shell/language.h"
#include "app/shell/lock_keeper.h"
#include "app/shell/main_window.h"
#include "app/shell/media_remote.h"
#include "app/shell/profile_keeper.h"
#include "app/shell/reminder.h"
#include "app/shell/screen_keeper.h"
#include "app/shell/session_start.h"
#include "app/shell/shipped_content.h"
#include "app/shell/theme/theme.h"
#include "app/trends/trends_controller.h"
#include "app/trends/trends_page.h"
#include "app/triage/check_controller.h"
#include "app/triage/check_page.h"
#include "app/triage/passing_controller.h"
#include "app/triage/passing_line.h"
#include "app/triage/see_page.h"
#include "core/content/content.h"
#include "core/records/triage_record.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace unknot::ui {

Application::Application(const Surroundings &surroundings)
    : m_surroundings(surroundings)
    , m_content(surroundings.content.take())
    , m_settings(std::make_unique<Settings>(usualSettingsFile(surroundings.isSample)))
    , m_clock(std::make_unique<LivedClock>(surroundings.clock))
    , m_theme(std::make_unique<Theme>(*m_settings))
    , m_diary(std::make_unique<DiaryService>(surroundings.dataFolder, *m_clock))
    , m_events(std::make_unique<EventLog>(*m_diary, surroundings.sound, surroundings.log))
    , m_profile(std::make_unique<ProfileKeeper>(*m_diary, *m_settings))
    , m_safety(std::make_unique<Safety>(*m_content, *m_clock))
    , m_visit(std::make_unique<VisitDraft>(*m_diary, *m_safety))
    , m_check(std::make_unique<CheckController>(*m_content, *m_safety))
    , m_passing(std::make_unique<PassingController>(*m_content, *m_safety))
    , m_start(std::make_unique<SessionStart>(*m_content, *m_safety, *m_clock))
    , m_recovery(std::make_unique<SessionRecovery>(*m_content, *m_diary, *m_clock))
    , m_player(std::make_unique<PlayerController>(PlayerController::Seams{
          *m_clock, surroundings.sleepWatch, surroundings.sound, *m_settings, surroundings.playTime}))
    , m_screen(std::make_unique<ScreenKeeper>())
    , m_window(std::make_unique<MainWindow>(*m_settings))
{
    speak(m_surroundings.language.isEmpty() ? m_settings->language() : m_surroundings.language);
    followSettings();
    addPages();
    linkDiary();
    linkStart();
    linkPlayer();
    linkRecovery();
    linkRemote();
    linkLock();
    linkPassing();
    linkReminder();
    m_actions = new Actions(*m_window);
    m_actions->offer(Actions::Id::LogToday, [this] { logToday(); });
    m_actions->offer(Actions::Id::Flare, [this] { m_window->showPage(PageId::Flare); });
    m_actions->offer(Actions::Id::Check, [this] { showCheck(); });
    setVolumes();
}

Application::~Application() = default;

void Application::start(const CommandWords &words)
{
    connect(m_window.get(), &MainWindow::firstPainted, this, &Application::afterFirstFrame);
    m_window->showPage(PageId::Body);
    if (m_settings->hasLock())
        m_window->lock(PageId::Lock);
    if (words.hidden)
        startHidden();
    else
        m_window->show();
    obey(words);
}

void Application::followWords(const QStringList &words)
{
    const CommandWords read = readCommandWords(words);
    obey(read);
    if (!read.hidden)
        bringUp();
}

void Application::obey(const CommandWords &words)
{
    if (words.log)
        logToday();
    if (words.routine.isEmpty())
        return;
    if (words.routine == QLatin1String("last"))
        return startLast();
    m_window->showPage(PageId::Routines);
    static_cast<RoutinesPage *>(m_window->page(PageId::Routines))->open(words.routine);
}

void Application::setVolumes()
{
    if (m_player->sound().isOpen())
        return; // a session has its own
    for (const SoundKind kind : {SoundKind::Tones, SoundKind::Voice, SoundKind::Ticks, SoundKind::Breath})
        m_surroundings.sound.setVolume(kind, m_settings->gain(kind));
}

void Application::addPages()
{
    m_window->addPage(PageId::Body, [this] { return makeBody(); });
    m_window->addPage(PageId::Routines, [this] { return makeRoutines(); });
    m_window->addPage(PageId::Diary, [this] { return makeDiary(); });
    m_window->addPage(PageId::Trends, [this] { return makeTrends(); });
    m_window->addPage(PageId::Learn, [this] { return makeLearn(); });
    m_window->addPage(PageId::Settings, [this] { return makeSettings(); });
    m_window->addPage(PageId::About, [this] { return makeAbout(); });
    m_window->addPage(PageId::DiaryFile, [this] { return makeDiaryFile(); });
    m_window->addPage(PageId::See, [this] { return makeSee(); });
    m_window->addPage(PageId::Report, [this] { return makeReport(); });
    m_window->addPage(PageId::Check, [this] { return makeCheck(); });
    connect(m_window.get(), &MainWindow::undoAsked, this, &Application::undoDiary);
    m_window->addPage(PageId::Flare, [this] { return makeFlare(); });
    m_window->addPage(PageId::Player, [this] { return makePlayer(); });
}

Page *Application::makeBody()
{
    m_body = std::make_unique<BodyController>(*m_content, *m_clock, *m_settings, *m_safety);
    m_body->setHistory(m_diary->history());
    connect(m_diary.get(), &DiaryService::changed, m_body.get(), &BodyController::setHistory);
    connect(m_body.get(), &BodyController::checkRequested, this, &Application::showCheck);
    connect(m_body.get(), &BodyController::rowRequested, this, [this](const QString &question, const QString &why) {
        showCheck(question);
        m_window->showWayBack(why, tr("Back to the body"), PageId::Body);
    });
    connect(m_body.get(), &BodyController::startRequested, this, &Application::startFromBody);
    connect(m_body.get(), &BodyController::routineRequested, this, [this](const QString &id) {
        if (const auto *routine = m_content->find(base::RoutineId(id.toStdString())))
            startFromRoutines(plan::fromRoutine(*m_content, *routine));
    });
    connect(m_body.get(), &BodyController::planRequested, this, [this](const plan::Plan &plan) {
        m_window->showPage(PageId::Routines);
        static_cast<RoutinesPage *>(m_window->page(PageId::Routines))->openPlan(plan);
    });
    connect(m_body.get(), &BodyController::insteadRequested, this, &Application::startMarked);
    connect(m_body.get(), &BodyController::gentleRequested, this, &Application::startGently);
    connect(m_body.get(), &BodyController::markingChanged, this, &Application::lookAtMarks);
    lookAtMarks();
    connect(&m_body->undoStack(), &QUndoStack::indexChanged, this, [this] { m_undoesDiary = false; });
    auto *page = new BodyPage(*m_body);
    page->standFirst(new NextMorningLine(*new NextMorning(*m_diary, *m_clock, page)));
    page->undoFirst([this] { return undoDiary(); });
    page->standInPassing(new PassingLine(*m_passing, triage::Passing::Return),
                         new PassingLine(*m_passing, triage::Passing::Level));
    connect(page, &BodyPage::techniqueRequested, this, [this](const QString &id) {
        m_window->showPage(PageId::Learn);
        static_cast<LearnPage *>(m_window->page(PageId::Learn))->open(QStringLiteral("technique:") + id);
    });
    return page;
}

Page *Application::makeDiary()
{
    m_diaryPages = std::make_unique<DiaryController>(*m_content, *m_diary, *m_clock);
    connect(m_diaryPages.get(), &DiaryController::logged, this,
            [this] { m_window->showMessage(tr("Logged."), tr("Undo"), [this] { m_diaryPages->undo(); }); });
    connect(m_diaryPages.get(), &DiaryController::removed, this,
            [this] { m_window->showMessage(tr("Deleted."), tr("Undo"), [this] { m_diaryPages->undo(); }); });
    m_diaryPages->setAskedAlso(m_settings->askedAlso());
    connect(m_diaryPages.get(), &DiaryController::askedAlsoChanged, m_settings.get(), &Settings::setAskedAlso);
    connect(m_settings.get(), &Settings::askedAlsoChanged, m_diaryPages.get(), &DiaryController::setAskedAlso);
    for (const auto done : {&DiaryController::logged, &DiaryController::removed})
        connect(m_diaryPages.get(), done, this, [this] { m_undoesDiary = true; });
    m_knots = std::make_unique<OpenKnots>(*m_content, *m_safety, *m_diaryPages);
    connect(m_knots.get(), &OpenKnots::closed, this, [this] {
        m_undoesDiary = true;
        m_window->showMessage(tr("It's gone."), tr("Undo"), [this] { m_diaryPages->undo(); });
    });
    auto *page = new DiaryPage(*m_diaryPages);
    page->tellOf(*m_knots);
    return page;
}

/// Whether the last thing that was done was done in the diary; takes it back then.
bool Application::undoDiary()
{
    // The page itself and the message's button may have taken it back already.
    if (!std::exchange(m_undoesDiary, false) || !m_diaryPages->canUndo())
        return false;
    m_diaryPages->undo();
    return true;
}

Page *Application::makeTrends()
{
    m_trends = std::make_unique<TrendsController>(*m_content, *m_clock);
    m_trends->setHistory(m_diary->history());
    connect(m_diary.get(), &DiaryService::changed, m_trends.get(), &TrendsController::setHistory);
    auto *page = new TrendsPage(*m_trends);
    connect(page, &TrendsPage::told, m_window.get(), [this](const QString &text) { m_window->showMessage(text); });
    connect(page, &TrendsPage::reportAsked, this, [this] { m_window->showPage(PageId::Report); });
    return page;
}

Page *Application::makeReport()
{
    m_report = std::make_unique<ReportController>(*m_content, *m_diary, *m_clock);
    auto *page = new ReportPage(*m_report);
    connect(page, &ReportPage::backAsked, this, [this] { m_window->showPage(PageId::Trends); });
    return page;
}

void Application::logToday()
{
    m_window->showPage(PageId::Diary);
    static_cast<DiaryPage *>(m_window->page(PageId::Diary))->beginLog();
}

Page *Application::makeLearn()
{
    m_learn = std::make_unique<LearnController>(*m_content, *m_safety, *m_clock);
    m_learn->setHistory(m_diary->history());
    connect(m_diary.get(), &DiaryService::changed, m_learn.get(), &LearnController::setHistory);
    // What could not be kept is not shown as kept.
    connect(m_diary.get(), &DiaryService::failed, m_learn.get(), &LearnController::changed);
    connect(m_learn.get(), &LearnController::habitTicked, m_diary.get(),
            [this](const records::HabitTicked &habit) { m_diary->save(habit); });
    connect(m_learn.get(), &LearnController::habitUnticked, m_diary.get(), &DiaryService::remove);
    connect(m_learn.get(), &LearnController::resultAsked, this, [this] {
        m_window->showPage(PageId::Check);
        m_check->judge();
    });
    m_learn->setMarked(markedRegions());
    connect(m_learn.get(), &LearnController::justThisAsked, this, [this](const plan::Plan &plan) {
        m_marked.clear();
        m_start->want({plan, plan.regions, std::nullopt, {}, {}});
    });
    connect(m_learn.get(), &LearnController::intoPlanAsked, this, &Application::putIntoPlan);
    return new LearnPage(*m_learn);
}

Page *Application::makeCheck()
{
    auto *page = new CheckPage(*m_check, [this] { return emergencyNumber(); });
    connect(page, &CheckPage::left, this, [this] {
        m_start->drop();
        m_window->showPage(m_window->previous());
    });
    connect(page, &CheckPage::breathingAsked, this, &Application::startGently);
    connect(page, &CheckPage::reshaped, m_window.get(), &MainWindow::fit);
    connect(page, &CheckPage::rulesAsked, this, [this] { m_window->showPage(PageId::See); });
    connect(page, &CheckPage::summaryAsked, this, [this] { m_window->showPage(PageId::Report); });
    return page;
}

Page *Application::makeSee()
{
    auto *page = new SeePage(*m_content, *m_safety);
    connect(page, &SeePage::checkAsked, this, [this] { showCheck(); });
    connect(page, &SeePage::summaryAsked, this, [this] { m_window->showPage(PageId::Report); });
    connect(page, &SeePage::left, this, [this] { m_window->showPage(PageId::Body); });
    return page;
}

void Application::linkDiary()
{
    const auto *notices = new DiaryNotices(*m_diary, *m_window);
    connect(notices, &DiaryNotices::helpAsked, this, [this] { m_window->showPage(PageId::DiaryFile); });
    connect(m_diary.get(), &DiaryService::changed, m_safety.get(), &Safety::setHistory);
    connect(m_diary.get(), &DiaryService::changed, this, &Application::lookBack);
    connect(m_safety.get(), &Safety::takenBack, m_diary.get(), &DiaryService::remove);
    connect(m_safety.get(), &Safety::kept, m_diary.get(), [this](const Safety::Kept &kept) {
        m_diary->save(records::TriageRecord{kept.answers, kept.statements, kept.toSet, kept.toClear, {}});
        if (kept.visit)
            m_diary->save(*kept.visit);
    });
}

std::vector<base::RegionId> Application::markedRegions() const
{
    std::vector<base::RegionId> regions;
    if (m_body)
        for (const auto &[id, level] : m_body->marking().levels)
            regions.emplace_back(id.toStdString());
    return regions;
}

void Application::showCheck(const QString &question)
{
    if (question.isEmpty())
        m_check->begin(markedRegions(), std::nullopt);
    else
        m_check->beginAt(base::QuestionId(question.toStdString()), markedRegions(), std::nullopt);
    m_window->showPage(PageId::Check);
}

void Application::explain(const QString &why, const QString &question)
{
    if (m_safety->wasAsked() && m_safety->assess(markedRegions(), std::nullopt).level >= base::Level::Urgent) {
        m_check->showStanding(markedRegions(), std::nullopt);
        m_window->showPage(PageId::Check);
        return;
    }
    if (m_window->current() == PageId::Check)
        m_window->showPage(PageId::Body);
    m_window->showMessage(why, tr("Why?"), [this, question] { showCheck(question); });
}

QString Application::emergencyNumber() const
{
    const QString own = m_settings->emergencyNumber();
    return own.isEmpty() ? emergencyNumberOf(*m_content, countryOfSystem()) : own;
}

void Application::afterFirstFrame()
{
    m_diary->open();
    m_theme->followDesktop();
    if (m_surroundings.isSample)
        m_window->showBanner(QStringLiteral("sample"), base::Level::Care,
                             tr("Sample data. None of this is yours, and what you do here is thrown away."));
    if (!m_surroundings.zoneIsKnown)
        m_window->showBanner(QStringLiteral("zone"), base::Level::Care,
                             tr("This computer names no time zone. Days are counted in UTC."));
}

} // namespace unknot::ui
