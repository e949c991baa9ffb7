// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/player_page.h"

#include "app/art/figure_view.h"
#include "app/bridge/qt_text.h"
#include "app/player/after_view.h"
#include "app/player/cue_tint.h"
#include "app/player/player_controller.h"
#include "app/player/prepare_view.h"
#include "app/player/stage_facts.h"
#include "app/player/stage_link.h"
#include "app/player/stage_view.h"
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/banner.h"
#include "core/content/content.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace unknot::ui {

using Phase = PlayerController::Phase;
using std::chrono::milliseconds;

namespace {

constexpr double kTint = 0.2; ///< of the accent in the ground, when a cue is strongest

QString namesOf(const plan::PermittedPlan &plan, const std::vector<base::RegionId> &regions)
{
    QStringList names;
    for (const base::RegionId &id : regions) {
        if (const content::Region *region = plan.content().find(id))
            names << toQString(region->name);
    }
    return names.join(QStringLiteral(", "));
}

/// The name of a routine says its minutes.
QString headOf(const plan::PermittedPlan &plan)
{
    QString name = toQString(plan.plan().name);
    if (plan.content().find(base::RoutineId(plan.plan().id)) != nullptr)
        return name;
    return name.isEmpty() ? lengthOf(plan) : PlayerPage::tr("%1 · %2").arg(lengthOf(plan), name);
}

} // namespace

PlayerPage::PlayerPage(PlayerController &controller, QWidget *parent)
    : Page(tr("Player"), parent)
    , m_controller(controller)
    , m_warning(new Banner(base::Level::Care, {}, this))
    , m_views(new QStackedWidget(this))
    , m_prepare(new PrepareView)
    , m_stage(new StageView)
    , m_after(new AfterView)
    , m_link(new StageLink(controller, *m_stage, this))
    , m_tint(new CueTint(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_views->addWidget(m_prepare);
    m_views->addWidget(m_stage);
    m_views->addWidget(m_after);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_warning);
    column->addWidget(m_views, 1);
    connectPrepare();
    connect(m_after, &AfterView::levelGiven, &m_controller, &PlayerController::giveLevelAfter);
    connect(m_after, &AfterView::reasonGiven, &m_controller, &PlayerController::giveReason);
    connect(m_after, &AfterView::doneAsked, &m_controller, &PlayerController::leave);
    connect(m_after, &AfterView::trendAsked, &m_controller, &PlayerController::seeTrend);
    connect(&m_controller, &PlayerController::phaseChanged, this, &PlayerPage::followPhase);
    connect(&m_controller, &PlayerController::changed, this, &PlayerPage::follow);
    connect(&m_controller, &PlayerController::ticked, this, &PlayerPage::followTime);
    connect(&m_controller, &PlayerController::cueShown, this, &PlayerPage::showCue);
    connect(&m_controller.sound(), &SessionSound::changed, this, &PlayerPage::followSound);
    followPhase();
    followSound();
}

void PlayerPage::standInPassing(QWidget *beforeStart, QWidget *afterLevel)
{
    m_prepare->standBeforeStart(beforeStart);
    m_after->standBelow(afterLevel);
}

void PlayerPage::connectPrepare()
{
    connect(m_prepare, &PrepareView::readyAsked, &m_controller, &PlayerController::begin);
    connect(m_prepare, &PrepareView::minuteAsked, &m_controller, &PlayerController::needMinute);
    connect(m_prepare, &PrepareView::leaveAsked, &m_controller, &PlayerController::leave);
    connect(m_prepare, &PrepareView::louderAsked, &m_controller.sound(), &SessionSound::louder);
    connect(m_prepare, &PrepareView::offAsked, &m_controller.sound(), &SessionSound::setOff);
    connect(m_prepare, &PrepareView::profileChosen, &m_controller.sound(), &SessionSound::setProfile);
}

bool PlayerPage::stepBack()
{
    switch (m_controller.phase()) {
    case Phase::Idle:
        return false;
    case Phase::Preparing:
    case Phase::After:
        m_controller.leave();
        return true;
    case Phase::Playing:
        break;
    }
    if (m_controller.isRunning())
        m_controller.pause(); // the pause offers to end it here
    else
        m_controller.end();
    return true;
}

bool PlayerPage::mayClose()
{
    if (m_controller.phase() != Phase::Playing)
        return true;
    if (m_link->isClosing()) {
        m_controller.end();
        return true;
    }
    m_link->askClosing();
    return false;
}

void PlayerPage::warnOfScreen(bool mayGoOff)
{
    m_screenMayGoOff = mayGoOff;
    warn();
}

/// In one line across the page, so that it takes no room from what is played. The page before says it in its place.
void PlayerPage::warn()
{
    if (m_controller.phase() != Phase::Playing)
        return m_warning->hide();
    QStringList lines;
    if (m_controller.sound().isMissing())
        lines << tr("No sound device. You will see every cue.");
    if (m_screenMayGoOff)
        lines << tr("The screen may switch off meanwhile.");
    m_warning->setText(lines.join(u' '));
    m_warning->setVisible(!lines.isEmpty());
}

void PlayerPage::follow()
{
    switch (m_controller.phase()) {
    case Phase::Idle:
        break;
    case Phase::Preparing:
        followTime();
        break;
    case Phase::Playing:
        m_link->follow();
        followTime();
        break;
    case Phase::After:
        showAfter();
        break;
    }
}

void PlayerPage::followTime()
{
    if (m_controller.phase() == Phase::Preparing) {
        const auto beginsIn = m_controller.beginsIn();
        const auto seconds = beginsIn ? std::chrono::ceil<std::chrono::seconds>(*beginsIn).count() : 0;
        m_prepare->showCountdown(beginsIn ? tr("%1 s").arg(seconds) : QString());
    } else if (m_controller.phase() == Phase::Playing) {
        m_link->followTime();
        setTitle(tr("%1 left").arg(clockText(m_controller.player()->left())));
    }
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    switch (m_controller.phase()) {
    case Phase::Idle:
        break;
    case Phase::Preparing:
        if (isEnter || event->key() == Qt::Key_Space)
            return m_controller.begin();
        break;
    case Phase::Playing:
        if (m_link->takeKey(*event))
            return;
        break;
    case Phase::After:
        if (isEnter)
            return m_controller.leave();
        if (m_after->takeKey(*event))
            return;
        break;
    }
    Page::keyPressEvent(event);
}

void PlayerPage::deactivated()
{
    m_controller.pause();
    m_tint->clear();
}

void PlayerPage::followPhase()
{
    m_link->begin();
    m_tint->clear();
    warn();
    if (m_controller.phase() != Phase::Playing)
        setTitle(tr("Player"));
    switch (m_controller.phase()) {
    case Phase::Idle:
        return;
    case Phase::Preparing:
        showPlan();
        m_views->setCurrentWidget(m_prepare);
        break;
    case Phase::Playing:
        m_views->setCurrentWidget(m_stage);
        break;
    case Phase::After:
        m_views->setCurrentWidget(m_after);
        break;
    }
    follow();
    if (m_controller.phase() == Phase::After)
        m_after->setFocus();
    else
        setFocus();
}

void PlayerPage::followSound()
{
    const SessionSound &sound = m_controller.sound();
    warn();
    m_prepare->showSound({.device = sound.device(),
                          .isOff = sound.isOff(),
                          .isMissing = sound.isMissing(),
                          .lacksVoice = sound.lacksVoice(),
                          .profile = sound.profile(),
                          .mayBeLouder = sound.canBeLouder()});
}

void PlayerPage::showPlan()
{
    const plan::PermittedPlan &plan = m_controller.player()->plan();
    QStringList leftOut;
    for (const plan::Replaced &replaced : plan.plan().replaced)
        if (!replaced.until) // what only rests is told with its time, above
            leftOut << toQString(replaced.text);
    leftOut.removeDuplicates();
    m_prepare->showPlan(m_controller.needs(), headOf(plan), overviewOf(plan), leftOut);
    m_link->showPlan();
    // What has to be fetched is for the first step that needs a thing.
    const auto inView = std::ranges::find_if(plan.plan().steps, [&plan](const plan::Step &step) {
        return !plan.content().find(step.technique)->kit.empty();
    });
    const plan::Step &shown = inView == plan.plan().steps.end() ? plan.plan().steps.front() : *inView;
    m_prepare->figure().show(plan.content(), *plan.content().find(shown.technique), shown.way, shown.side,
                             shown.region);
}

void PlayerPage::showAfter()
{
    const records::Session &session = *m_controller.session();
    m_after->showSession(namesOf(m_controller.player()->plan(), m_controller.context().regions), session.before,
                         session.after, m_controller.hasPressed());
    m_after->askReason(m_controller.asksReason());
}

void PlayerPage::showCue(const player::Upcoming &cue)
{
    if (m_controller.isRunning() || cue.cue == base::Cue::Finished)
        m_tint->show(cue.cue);
}

void PlayerPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(event->rect(), mixed(t.window, t.accent, kTint * m_tint->strength()));
}

} // namespace unknot::ui
