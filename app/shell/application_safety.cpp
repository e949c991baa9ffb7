// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps something from being done: guards that open by themselves, and rules that are newer than the diary.
#include "app/shell/application.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/lived_clock.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/bridge/until_text.h"
#include "app/bridge/words_text.h"
#include "app/player/player_controller.h"
#include "app/settings/settings.h"
#include "app/shell/main_window.h"
#include "app/triage/check_controller.h"
#include "app/triage/resting_steps.h"
#include "app/triage/tired_line.h"
#include "core/content/content.h"
#include "core/matching/meanwhile.h"

#include <QBoxLayout>

namespace unknot::ui {

/// Something that may be done while a guard keeps the rest.
std::optional<plan::Plan> Application::meanwhile(const std::vector<base::RegionId> &regions,
                                                 std::optional<int> level) const
{
    matching::Wish wish;
    wish.regions = regions;
    wish.levelNow = level;
    wish.kit = m_settings->kit();
    wish.places = m_settings->places();
    wish.cannot = m_settings->cannot();
    wish.excluded = m_settings->excluded();
    const auto *routine =
        matching::meanwhile(*m_content, wish, m_safety->locks(regions, level), m_surroundings.clock.now());
    return routine ? std::optional(plan::fromRoutine(*m_content, *routine)) : std::nullopt;
}

QString Application::meanwhileText(const plan::Plan &plan)
{
    return tr("Meanwhile: %1").arg(withoutMinutes(toQString(plan.name)));
}

/// A guard keeps it: the time is told, what there is meanwhile starts with a button of its own, and where somebody
/// may go on all the same there is one for that.
void Application::offerInstead(const QString &why, const SessionStart::Wanted &wanted)
{
    if (m_window->current() == PageId::Check)
        m_window->showPage(PageId::Body);
    QList<MainWindow::BannerAction> actions;
    if (const auto plan = meanwhile(wanted.regions, wanted.level))
        actions.append({meanwhileText(*plan), [this, plan = *plan, wanted] {
                            m_start->want({plan, wanted.regions, wanted.level, {}, {}});
                        }});
    if (m_start->mayBeUnderstood(wanted))
        actions.append(
            {tr("I understand – once, a little lighter"), [this, wanted] { m_start->understand(wanted); }});
    actions.append({tr("Not now"), [this] { m_window->hideBanner(kRests); }});
    m_window->showBanner(kRests, base::Level::Care, why, actions);
}

QWidget *Application::makeBeforeStart()
{
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    m_resting = new RestingSteps;
    connect(m_resting, &RestingSteps::insteadAsked, this, [this] {
        const auto &last = m_start->last();
        if (const auto plan = last ? meanwhile(last->regions, last->level) : std::nullopt)
            m_start->want({*plan, last->regions, last->level, {}, {}});
    });
    connect(m_resting, &RestingSteps::understood, this, [this] {
        if (m_start->last())
            m_start->understand(*m_start->last());
    });
    column->addWidget(m_resting);
    column->addWidget(new TiredLine(*m_passing));
    return lines;
}

/// What a guard has taken out of the plan that is about to begin.
void Application::showResting(const plan::PermittedPlan &plan)
{
    QStringList lines;
    for (const plan::Replaced &each : plan.plan().replaced) {
        const content::Technique *technique = m_content->find(each.technique);
        if (!each.until || technique == nullptr)
            continue;
        lines << tr("%1: %2 Next: %3.")
                     .arg(toQString(technique->name), toQString(each.text),
                          untilText(*each.until, m_clock->now(), m_clock->zone()));
    }
    lines.removeDuplicates();
    const auto &last = m_start->last();
    const auto other = last && !lines.isEmpty() ? meanwhile(last->regions, last->level) : std::nullopt;
    const bool isOther = other && other->id != plan.plan().id;
    m_resting->show(lines, isOther ? meanwhileText(*other) : QString(), last && m_start->mayBeUnderstood(*last));
}

/// Once, as soon as the diary is there: rules of another version than those that saw it last look at the days before.
/// Their version is kept when nothing came of it, or once the card was answered; a card that was left is on record.
void Application::lookBack()
{
    const QString version = QString::fromStdString(m_content->rulesVersion);
    if (std::exchange(m_hasLookedBack, true) || version.isEmpty() || m_settings->rulesVersion() == version)
        return;
    const auto found = m_safety->lookBack();
    if (!found)
        return m_settings->setRulesVersion(version);
    m_check->showFound(*found);
    m_window->showPage(PageId::Check);
    connect(
        m_check.get(), &CheckController::stageChanged, this,
        [this, version] { m_settings->setRulesVersion(version); }, Qt::SingleShotConnection);
}

} // namespace unknot::ui
