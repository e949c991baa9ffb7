// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_controller.h"

#include "app/body/map_regions.h"
#include "app/bridge/passable_guards.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/settings/settings.h"
#include "core/base/clock.h"
#include "core/trends/marked_days.h"
#include "core/triage/understood.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace unknot::ui {

namespace {

QString worstOf(const MarkedLevels &marks)
{
    return std::ranges::max_element(marks, {}, [](const auto &mark) { return mark.second.value_or(-1); })->first;
}

} // namespace

/// One change of the marks. Digits typed for the same place are one change.
class BodyController::Change final : public QUndoCommand
{
public:
    Change(BodyController &body, const QString &text, const BodyMarking &next, const QString &mergesWith)
        : QUndoCommand(text)
        , m_body(body)
        , m_before(body.m_marking)
        , m_after(next)
        , m_place(mergesWith)
    {
    }

    void undo() override { m_body.show(m_before); }
    void redo() override { m_body.show(m_after); }
    int id() const override { return m_place.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &later = static_cast<const Change &>(*other);
        if (later.m_place != m_place)
            return false;
        m_after = later.m_after;
        return true;
    }

private:
    BodyController &m_body;
    BodyMarking m_before;
    BodyMarking m_after;
    QString m_place;
};

/// *It's gone*, of one part of the body.
class BodyController::Gone final : public QUndoCommand
{
public:
    Gone(BodyController &body, base::BodyPart part, const SpellStory &story)
        : QUndoCommand(tr("It's gone"))
        , m_body(body)
        , m_part(part)
        , m_story(story)
        , m_before(body.m_marking)
        , m_after(body.m_marking)
    {
        for (const content::Region &region : body.m_content.regions) {
            if (region.part == part)
                m_after = m_after.removed(toQString(region.id.text()));
        }
    }

    void undo() override
    {
        m_body.m_story.reset();
        m_body.m_safety.takeBackGone(m_statement);
        m_body.readLast();
        m_body.show(m_before);
    }
    void redo() override
    {
        m_statement = m_body.m_safety.stateGone(m_part);
        m_body.m_story = m_story;
        m_body.readLast();
        m_body.show(m_after);
    }

private:
    BodyController &m_body;
    base::BodyPart m_part;
    SpellStory m_story;
    BodyMarking m_before;
    BodyMarking m_after;
    base::Uuid m_statement;
};

BodyController::BodyController(const content::Content &content, const base::Clock &clock, Settings &settings,
                               Safety &safety)
    : m_content(content)
    , m_clock(clock)
    , m_settings(settings)
    , m_safety(safety)
    , m_regions(mapRegions(content))
{
    connect(&m_settings, &Settings::wishChanged, this, [this] {
        renewOffer();
        emit wishChanged();
    });
    connect(&m_safety, &Safety::changed, this, &BodyController::renewOffer);
}

BodyController::~BodyController() = default;

const MapRegion *BodyController::find(const QString &id) const
{
    const auto found = std::ranges::find(m_regions, id, &MapRegion::id);
    return found == m_regions.end() ? nullptr : &*found;
}

void BodyController::setHistory(const records::History &history)
{
    m_history = history;
    readLast();
    if (m_marking.isEmpty() && !m_last.empty()) // who comes back most often comes for the same place
        m_marking.selected = worstOf(m_last);
    renewOffer();
    emit markingChanged();
}

void BodyController::readLast()
{
    constexpr int kWeek = 7;
    m_last.clear();
    const base::Date today = m_clock.moment().day;
    const auto days = m_history.days();
    for (auto day = days.rbegin(); day != days.rend() && day->date.daysUntil(today) <= kWeek; ++day) {
        if (day->date >= today || day->levelCount == 0)
            continue;
        m_lastDaysAgo = day->date.daysUntil(today);
        for (const records::DayLevel &mark : m_history.levelsOf(*day)) {
            const QString id = toQString(m_history.name(mark.region));
            const content::Region *region = m_content.find(base::RegionId(m_history.name(mark.region)));
            if (region != nullptr && isGone(*day, region->part))
                continue;
            m_last[id] = mark.level < 0 ? std::nullopt : std::optional<int>(mark.level);
        }
        return;
    }
}

QString BodyController::lastText(const QString &id) const
{
    const auto last = m_last.find(id);
    if (last == m_last.end())
        return {};
    //: When a place was marked last; yesterday has a word of its own.
    const QString daysAgo = tr("%n days ago", nullptr, m_lastDaysAgo);
    const QString when = m_lastDaysAgo == 1 ? tr("yesterday") : daysAgo;
    const auto now = m_marking.levels.find(id);
    if (last->second && now != m_marking.levels.end() && now->second)
        return tr("%1 %2 → %3").arg(when).arg(*last->second).arg(*now->second);
    return last->second ? tr("%1 %2").arg(when).arg(*last->second) : when;
}

bool BodyController::isGone(const records::Day &day, base::BodyPart part) const
{
    const auto all = m_safety.statements();
    return std::ranges::any_of(all, [&](const records::Statement &statement) {
        return statement.kind == records::Statement::Kind::Gone && statement.episode == base::toWord(part) &&
               statement.at.day >= day.date;
    });
}

std::vector<base::RegionId> BodyController::sore() const
{
    std::vector<base::RegionId> regions;
    for (const content::Lock &lock : m_safety.locks({}, std::nullopt)) {
        if (lock.rule == "G5")
            regions.insert(regions.end(), lock.regions.begin(), lock.regions.end());
    }
    return regions;
}

bool BodyController::isSore(const QString &id) const
{
    const auto regions = sore();
    return std::ranges::find(regions, id.toStdString(), &base::RegionId::text) != regions.end();
}

void BodyController::tellSore(const QString &id, bool isIt)
{
    if (isSore(id) == isIt)
        return;
    auto regions = sore();
    const base::RegionId region(id.toStdString());
    if (isIt)
        regions.push_back(region);
    else
        std::erase(regions, region);
    m_safety.tellSore(regions);
}

void BodyController::tellGone(const QString &id)
{
    const content::Region *region = m_content.find(base::RegionId(id.toStdString()));
    if (region == nullptr)
        return;
    const auto level = m_marking.levels.find(id);
    const SpellStory story = tellStory(m_content, m_safety.openSpell(region->part),
                                       level == m_marking.levels.end() ? std::nullopt : level->second);
    m_undo.push(new Gone(*this, region->part, story));
}

BodyController::Heat BodyController::heat(int days) const
{
    const base::Date today = m_clock.moment().day;
    const trends::MarkedDays marked = trends::markedDays(m_history, {today.plusDays(1 - days), today});
    Heat heat{marked.logged, {}};
    for (const auto &[region, count] : marked.days)
        heat.days[toQString(region.text())] = count;
    return heat;
}

void BodyController::change(const QString &text, const BodyMarking &next, const QString &mergesWith)
{
    if (next == m_marking)
        return;
    if (next.levels == m_marking.levels)
        show(next); // looking at another mark is nothing to undo
    else
        m_undo.push(new Change(*this, text, next, mergesWith));
}

void BodyController::show(const BodyMarking &marking)
{
    if (std::exchange(m_marking, marking).selected != marking.selected) {
        m_variant = 0;
        m_bothSides = false;
    }
    if (marking.isEmpty())
        m_asked.clear();
    renewOffer();
    emit markingChanged();
}

void BodyController::tap(const QString &id)
{
    if (find(id) == nullptr)
        return;
    m_story.reset();
    const bool isNew = !m_marking.levels.contains(id);
    change(tr("Mark"), m_marking.tapped(id));
    const content::Region *region = m_content.find(base::RegionId(id.toStdString()));
    if (isNew && region->kind == content::RegionKind::Spread && m_offer.kind == BodyOffer::Kind::AskFirst)
        emit rowRequested(m_offer.question, tr("Pain that spreads there has a question of its own."));
}

void BodyController::tapBlank(const QString &id)
{
    // The questions of chest and belly stand in their rows of the check.
    if (!id.isEmpty())
        emit rowRequested(id == QStringLiteral("belly") ? QStringLiteral("QA12") : QStringLiteral("QA7"),
                          tr("That is not a place for pressing. If it hurts there, answer this."));
}

void BodyController::giveLevel(const QString &id, int level)
{
    if (find(id) == nullptr)
        return;
    m_story.reset();
    change(tr("Level"), m_marking.given(id, std::clamp(level, 0, 10)), id);
}

void BodyController::clearLevel(const QString &id)
{
    change(tr("No level"), m_marking.withoutLevel(id));
}

void BodyController::remove(const QString &id)
{
    change(tr("Remove"), m_marking.removed(id));
}

void BodyController::swapSides()
{
    change(tr("Swap sides"), m_marking.swapped());
}

void BodyController::takeLast()
{
    if (!m_last.empty())
        change(tr("Same as last"), {m_last, m_last.begin()->first});
}

void BodyController::takeLastPlaces()
{
    if (m_last.empty())
        return;
    BodyMarking places{{}, worstOf(m_last)};
    for (const auto &[id, level] : m_last)
        places.levels[id] = std::nullopt;
    change(tr("Same as last"), places);
}

void BodyController::renewOffer()
{
    m_offer = offerOf(m_variant);
    emit offerChanged();
}

void BodyController::openPlan()
{
    if (m_offer.plan)
        emit planRequested(*m_offer.plan);
}

void BodyController::understandGuards()
{
    const auto asked = wish();
    auto locks = m_safety.locks(asked.regions, asked.levelNow);
    std::erase_if(locks, [&](const content::Lock &lock) {
        return lock.question != triage::kUnderstood.text() ||
               std::ranges::none_of(asked.regions, [&](const base::RegionId &id) {
                   return std::ranges::find(lock.regions, id) != lock.regions.end();
               });
    });
    if (!locks.empty())
        m_safety.answer({{triage::kUnderstood, triage::understood(locks)}});
}

void BodyController::understandGuardsOf(const QString &technique)
{
    const auto *meant = m_content.find(base::TechniqueId(technique.toStdString()));
    if (meant == nullptr)
        return;
    const auto asked = wish();
    plan::Plan plan;
    for (const auto &region : asked.regions)
        std::ranges::move(plan::fromTechnique(m_content, *meant, region).steps, std::back_inserter(plan.steps));
    const auto guards = passableGuards(m_content, plan, m_safety.locks(asked.regions, asked.levelNow), m_clock.now());
    if (!guards.empty())
        m_safety.answer({{triage::kUnderstood, triage::understood(guards)}});
}

void BodyController::startInstead()
{
    if (!m_offer.guard || m_offer.guard->instead.isEmpty())
        return;
    MarkedLevels levels = m_marking.levels;
    levels.try_emplace(m_marking.selected, std::nullopt);
    emit insteadRequested(m_offer.guard->plan, levels);
}

void BodyController::start()
{
    if (!m_offer.plan)
        return;
    MarkedLevels levels = m_marking.levels;
    levels.try_emplace(m_marking.selected, std::nullopt);
    emit startRequested({*m_offer.plan, wish(), levels, m_offer.due});
}

} // namespace unknot::ui
