// SPDX-License-Identifier: GPL-3.0-or-later
// From *Start* to the level after: how the pages come together around a routine.
#include "app/shell/application.h"

#include "app/body/body_controller.h"
#include "app/body/flare_controller.h"
#include "app/body/flare_page.h"
#include "app/bridge/brought_on.h"
#include "app/bridge/diary_service.h"
#include "app/bridge/last_plan.h"
#include "app/bridge/lived_clock.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/bridge/session_recovery.h"
#include "app/bridge/until_text.h"
#include "app/bridge/words_text.h"
#include "app/learn/learn_controller.h"
#include "app/learn/learn_page.h"
#include "app/player/player_controller.h"
#include "app/player/player_page.h"
#include "app/player/stage_facts.h"
#include "app/routines/own_routines.h"
#include "app/routines/routines_controller.h"
#include "app/routines/routines_page.h"
#include "app/settings/settings.h"
#include "app/shell/cut_off_notice.h"
#include "app/shell/main_window.h"
#include "app/shell/media_remote.h"
#include "app/shell/screen_keeper.h"
#include "app/shell/session_start.h"
#include "app/triage/brought_on_line.h"
#include "app/triage/check_controller.h"
#include "app/triage/passing_controller.h"
#include "app/triage/passing_line.h"
#include "core/base/clock.h"
#include "core/content/content.h"

#include <QBoxLayout>

#include <algorithm>

namespace unknot::ui {

Page *Application::makePlayer()
{
    auto *page = new PlayerPage(*m_player);
    m_broughtOn = std::make_unique<BroughtOn>(*m_content, *m_safety, m_surroundings.clock);
    m_broughtOn->setHistory(m_diary->history());
    connect(m_diary.get(), &DiaryService::changed, m_broughtOn.get(), &BroughtOn::setHistory);
    connect(m_broughtOn.get(), &BroughtOn::told, m_diary.get(),
            [this](const records::Entry &entry) { m_diary->save(entry); });
    connect(m_player.get(), &PlayerController::phaseChanged, m_broughtOn.get(), [this] {
        const bool isAfter = m_player->phase() == PlayerController::Phase::After;
        m_broughtOn->look(isAfter ? m_player->context().regions : std::vector<base::RegionId>{});
    });
    auto *cause = new BroughtOnLine(*m_broughtOn);
    connect(cause, &BroughtOnLine::habitsAsked, this, [this] {
        m_player->leave();
        m_window->showPage(PageId::Learn);
        static_cast<LearnPage *>(m_window->page(PageId::Learn))->open(QStringLiteral("habits"));
    });
    auto *below = new QWidget;
    auto *lines = new QVBoxLayout(below);
    lines->setContentsMargins({});
    lines->addWidget(new PassingLine(*m_passing, triage::Passing::After));
    lines->addWidget(cause);
    page->standInPassing(makeBeforeStart(), below);
    connect(m_screen.get(), &ScreenKeeper::refused, page, &PlayerPage::warnOfScreen);
    return page;
}

void Application::startFromBody(const StartWish &wish)
{
    m_marked = wish.levels;
    m_passing->leaveOpen(triage::Passing::Level);
    // After the check more may be locked: the plan is then made again, not mended.
    const auto again = [this] { return m_body->offer().plan; };
    m_start->want({wish.plan, wish.wish.regions, wish.wish.levelNow,
                   wish.wish.places.value_or(std::vector<base::Place>()), again});
}

void Application::startGently()
{
    startMarked(plan::gentle(*m_content), m_body ? m_body->marking().levels : MarkedLevels());
}

/// A plan as it stands, whatever is marked.
void Application::startMarked(const plan::Plan &plan, const MarkedLevels &levels)
{
    m_marked = levels;
    std::vector<base::RegionId> regions;
    std::optional<int> level;
    for (const auto &[id, given] : levels) {
        regions.emplace_back(id.toStdString());
        level = given ? std::max(given, level) : level;
    }
    m_start->want({plan, regions, level, {}, {}});
}

/// From the desktop, without a look at the window before.
void Application::startLast()
{
    if (m_player->sound().isOpen())
        return; // one is under way
    m_window->showPage(PageId::Routines);
    if (m_window->isLocked())
        return; // it would begin behind the lock
    readLastPlan(*m_diary, this, [this](const std::optional<plan::Plan> &plan) {
        if (!plan)
            return m_window->showMessage(tr("Nothing was played here yet."));
        startFromRoutines(*plan);
    });
}

Page *Application::makeRoutines()
{
    m_routines = std::make_unique<RoutinesController>(*m_content);
    connect(m_routines.get(), &RoutinesController::startAsked, this, &Application::startFromRoutines);
    m_routines->setDoor(
        [this](const plan::Plan &plan) {
            return plan::permit(*m_content, plan, m_safety->locks({}, std::nullopt), m_clock->now());
        },
        [this](base::Instant until) { return untilText(until, m_clock->now(), m_clock->zone()); });
    m_own = std::make_unique<OwnRoutines>(*m_content, *m_diary);
    auto *page = new RoutinesPage(*m_routines);
    page->allowStart();
    page->offerOwn(*m_own);
    connect(m_safety.get(), &Safety::changed, page, &RoutinesPage::lookAgain);
    connect(page, &RoutinesPage::told, this, [this](const QString &text, const std::function<void()> &undo) {
        m_window->showMessage(text, undo ? tr("Undo") : QString(), undo);
    });
    return page;
}

/// A plan that was made for the marks is played for them, whatever was changed in it.
void Application::startFromRoutines(const plan::Plan &plan)
{
    m_marked.clear();
    std::optional<int> level;
    const auto marked = markedRegions();
    if (!plan.regions.empty() && std::ranges::is_permutation(marked, plan.regions)) {
        m_marked = m_body->marking().levels;
        for (const auto &[id, given] : m_marked)
            level = std::max(level, given);
    }
    m_start->want({plan, plan.regions, level, {}, {}});
}

/// Into the plan that Start plays; what is for another place than the marked ones goes into one that is opened.
void Application::putIntoPlan(const plan::Step &step)
{
    const QString id = toQString(step.technique.text());
    if (m_body && m_body->putIn(id)) {
        m_window->showPage(PageId::Body);
        const PutIn &put = m_body->offer().putIn.back();
        const auto undo = [this, id] { m_body->takeOut(id); };
        if (put.whyNot.isEmpty())
            m_window->showMessage(tr("It is in the plan now."), tr("Undo"), undo);
        else
            m_window->showMessage(tr("It is not in the plan. %1").arg(put.whyNot), tr("Undo"), undo);
        return;
    }
    plan::Plan own{.id = "composed", .name = tr("My plan").toStdString(), .regions = {}, .steps = {}, .replaced = {}};
    m_window->showPage(PageId::Routines);
    static_cast<RoutinesPage *>(m_window->page(PageId::Routines))
        ->putIn(step, m_body && m_body->offer().plan ? *m_body->offer().plan : own);
}

Page *Application::makeFlare()
{
    m_window->page(PageId::Body); // the marks are its own
    m_flare = std::make_unique<FlareController>(*m_body, *m_settings);
    m_flare->setHistory(m_diary->history());
    connect(m_diary.get(), &DiaryService::changed, m_flare.get(), &FlareController::setHistory);
    connect(m_flare.get(), &FlareController::startRequested, this,
            [this](const plan::Plan &plan, const MarkedLevels &levels, std::optional<int> level) {
                m_marked = levels;
                m_start->want({plan, plan.regions, level, {}, {}});
            });
    auto *page = new FlarePage(*m_flare);
    connect(page, &FlarePage::gentleAsked, this, &Application::startGently);
    return page;
}

void Application::linkStart()
{
    connect(m_start.get(), &SessionStart::checkDue, this,
            [this](const std::vector<base::RegionId> &regions, std::optional<int> level) {
                m_check->begin(regions, level);
                m_window->showPage(PageId::Check);
            });
    connect(m_check.get(), &CheckController::passed, this, [this] {
        if (m_start->isWaiting())
            m_start->goOn();
        else
            m_window->showPage(m_window->previous());
    });
    connect(
        m_start.get(), &SessionStart::permitted, this,
        [this](const plan::PermittedPlan &plan, const SessionStart::Wanted &wanted) {
            keepMarks();
            m_window->hideBanner(kRests);
            m_player->prepare(plan, {wanted.regions, wanted.level, wanted.unfinished, [this] { return mayGoOn(); }});
            m_window->showPage(PageId::Player);
            showResting(plan);
        });
    connect(m_start.get(), &SessionStart::refused, this, &Application::explain);
    connect(m_start.get(), &SessionStart::rests, this,
            [this](const QString &why, const SessionStart::Wanted &wanted) { offerInstead(why, wanted); });
}

void Application::linkPlayer()
{
    connect(m_player.get(), &PlayerController::sessionChanged, m_diary.get(),
            [this](const records::Session &session) { m_diary->save(session); });
    connect(m_player.get(), &PlayerController::left, this, [this] { m_window->showPage(PageId::Body); });
    connect(m_player.get(), &PlayerController::trendAsked, this, [this] { m_window->showPage(PageId::Trends); });
    connect(m_player.get(), &PlayerController::checkAsked, this, &Application::showCheck);
    connect(m_player.get(), &PlayerController::forbidden, this, [this] {
        const auto locks = m_safety->locks(m_player->context().regions, m_player->context().levelBefore);
        if (std::ranges::any_of(locks, [](const content::Lock &lock) { return lock.rule == "D10"; }))
            return showCheck(QStringLiteral("QA4")); // it spread or went numb: one short check opens that again
        m_player->end();
        m_window->showMessage(tr("After what you answered, this routine ends here."), tr("Why?"),
                              [this] { m_window->showPage(PageId::See); });
    });
    connect(m_player.get(), &PlayerController::changed, this, &Application::keepScreen);
    connect(m_player.get(), &PlayerController::phaseChanged, this, &Application::keepScreen);
    connect(m_settings.get(), &Settings::screenChanged, this, &Application::keepScreen);
}

/// The keys of keyboard and headset, by way of the desktop.
void Application::linkRemote()
{
    m_remote = std::make_unique<MediaRemote>(
        [this] { return m_player->player() ? stepTime(*m_player->player()).done : std::chrono::milliseconds(0); });
    const auto play = [this] {
        if (m_player->phase() == PlayerController::Phase::Preparing)
            m_player->begin();
        else if (!m_player->asksWhere())
            m_player->carryOn();
    };
    connect(m_remote.get(), &MediaRemote::playAsked, m_player.get(), play);
    connect(m_remote.get(), &MediaRemote::pauseAsked, m_player.get(), &PlayerController::pause);
    connect(m_remote.get(), &MediaRemote::toggleAsked, m_player.get(),
            [this, play] { m_player->isRunning() ? m_player->pause() : play(); });
    connect(m_remote.get(), &MediaRemote::nextAsked, m_player.get(), &PlayerController::nextStep);
    connect(m_remote.get(), &MediaRemote::previousAsked, m_player.get(), &PlayerController::previousStep);
    connect(m_remote.get(), &MediaRemote::tenMoreAsked, m_player.get(), &PlayerController::tenMore);
    connect(m_remote.get(), &MediaRemote::restartAsked, m_player.get(), &PlayerController::restartStep);
    connect(m_remote.get(), &MediaRemote::raiseAsked, m_window.get(), [this] {
        m_window->raise();
        m_window->activateWindow();
    });
    connect(m_player.get(), &PlayerController::changed, this, &Application::tellRemote);
    connect(m_player.get(), &PlayerController::phaseChanged, this, &Application::tellRemote);
}

void Application::tellRemote()
{
    using Status = MediaRemote::Status;
    const auto phase = m_player->phase();
    if (phase != PlayerController::Phase::Preparing && phase != PlayerController::Phase::Playing)
        return m_remote->show({});
    const player::RoutinePlayer &player = *m_player->player();
    m_remote->show({.status = m_player->isRunning() ? Status::Playing : Status::Paused,
                    .step = static_cast<int>(player.step()) + 1,
                    .steps = static_cast<int>(player.plan().plan().steps.size()),
                    .length = stepTime(player).length});
}

/// After a pause in which the check was answered: what is left of the plan has to be open still. Guards are not
/// asked again, since this very session feeds them.
bool Application::mayGoOn() const
{
    const player::RoutinePlayer &player = *m_player->player();
    const auto &context = m_player->context();
    if (m_safety->wasAsked() && m_safety->assess(context.regions, context.levelBefore).level >= base::Level::Urgent)
        return false;
    auto locks = m_safety->locks(context.regions, context.levelBefore);
    std::erase_if(locks, [](const content::Lock &lock) { return lock.until.has_value(); });
    plan::Plan rest = player.plan().plan();
    rest.steps.erase(rest.steps.begin(), rest.steps.begin() + static_cast<std::ptrdiff_t>(player.step()));
    rest.replaced.clear();
    const auto permission = plan::permit(*m_content, rest, locks, m_clock->now());
    return permission && permission->plan().replaced.empty();
}

void Application::linkRecovery()
{
    auto *notice = new CutOffNotice(*m_content, *m_recovery, *m_window);
    connect(m_player.get(), &PlayerController::underWayChanged, m_recovery.get(), &SessionRecovery::keep);
    connect(m_player.get(), &PlayerController::underWayChanged, notice, &CutOffNotice::hide);
    connect(m_player.get(), &PlayerController::finished, m_recovery.get(), &SessionRecovery::forget);
    connect(notice, &CutOffNotice::goOnAsked, this, [this](const plan::Plan &rest, const records::Session &session) {
        m_marked.clear();
        m_start->want({.plan = rest, .regions = rest.regions, .level = session.before, .unfinished = session});
    });
}

void Application::linkPassing()
{
    connect(m_passing.get(), &PassingController::answered, this,
            [this](const base::QuestionId &question, const QString &value) {
                if (question.text() == "QS1")
                    m_start->wantAgain();
                else if (question.text() == "QD17" && value == QLatin1String("worse"))
                    showCheck(QStringLiteral("QB6"));
                else if (question.text() == "QD17" && value == QLatin1String("saw-someone"))
                    m_window->showPage(PageId::See);
            });
}

void Application::lookAtMarks()
{
    auto regions = markedRegions();
    if (m_learn)
        m_learn->setMarked(regions);
    const auto &selected = m_body->marking().selected;
    if (regions.empty() && !selected.isEmpty())
        regions.emplace_back(selected.toStdString());
    m_passing->lookAt(regions);
}

void Application::keepScreen()
{
    m_screen->keepOn(m_settings->keepsScreenOn() && m_player->isRunning());
}

/// What was marked on the map is kept as a moment of the day, so that it need not be asked again.
void Application::keepMarks()
{
    if (m_marked.empty())
        return;
    records::Entry entry;
    entry.kind = base::EntryKind::Moment;
    entry.at = m_clock->moment();
    for (const auto &[id, level] : m_marked)
        entry.regions[base::RegionId(id.toStdString())] = level;
    m_marked.clear();
    m_diary->save(std::move(entry));
}

} // namespace unknot::ui
