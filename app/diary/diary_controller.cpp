// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/diary_controller.h"

#include "app/bridge/qt_text.h"
#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/trends/months.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace unknot::ui {

namespace {

constexpr std::size_t kDaysAtOnce = 30;

} // namespace

DiaryController::DiaryController(const content::Content &content, DiaryService &diary, const base::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_diary(diary)
    , m_clock(clock)
    , m_drafts(diary, clock)
    , m_shown(kDaysAtOnce)
{
    connect(&diary, &DiaryService::changed, this, &DiaryController::changed);
    connect(&diary, &DiaryService::stateChanged, this, &DiaryController::changed);
    connect(&m_drafts, &EntryDrafts::changed, this, &DiaryController::changed);
    connect(&diary, &DiaryService::saved, this, [this](const base::Uuid &id) {
        if (m_toRemove > 0 && std::ranges::find(m_removed, id) != m_removed.end() && --m_toRemove == 0)
            emit removed();
        if (id == m_pending && !id.isNull()) {
            m_last = id;
            m_pending = {};
            if (m_pendingForm.empty())
                m_drafts.dropToday();
            else
                m_drafts.dropBegun(m_pendingForm);
            emit logged();
        }
    });
    connect(&diary, &DiaryService::failed, this, [this](const base::Uuid &id, base::ErrorCode code) {
        if (id == m_pending && !id.isNull()) {
            m_pending = {};
            emit notLogged(code);
        }
    });
}

std::vector<DayRow> DiaryController::days() const
{
    const auto &history = m_diary.history();
    const auto region = m_region ? history.indexOf(m_region->text()) : std::nullopt;
    const auto isWanted = [&](base::Date date) {
        if (m_from && date > *m_from)
            return false;
        if (m_matches && !m_matches->contains(date))
            return false;
        if (!m_region)
            return true;
        const auto *day = history.find(date);
        return day && region && std::ranges::any_of(history.levelsOf(*day), [&](const records::DayLevel &level) {
                   return level.region == *region;
               });
    };
    auto rows = dayRows(history, m_content, isWanted, m_shown + 1);
    m_hasMore = rows.size() > m_shown;
    if (m_hasMore)
        rows.pop_back();
    return rows;
}

void DiaryController::filterBy(const std::optional<base::RegionId> &region)
{
    m_region = region;
    m_shown = kDaysAtOnce;
    emit changed();
}

void DiaryController::search(const QString &words)
{
    m_filter.words = words.trimmed();
    findDays();
}

void DiaryController::filterByTrigger(const QString &trigger)
{
    m_filter.trigger = trigger;
    findDays();
}

void DiaryController::findDays()
{
    m_shown = kDaysAtOnce;
    if (m_filter.isEmpty()) {
        m_matches.reset();
        return emit changed();
    }
    if (std::exchange(m_isFinding, true))
        return; // once it is back: a long diary is not read for each letter
    m_diary.readEntries({}, {}, this,
                        [this, asked = m_filter](const base::Result<std::vector<records::Entry>> &read) {
                            m_isFinding = false;
                            if (asked != m_filter)
                                return findDays(); // somebody has typed on
                            if (read)
                                m_matches = m_filter.daysOf(*read, m_content);
                            emit changed();
                        });
}

void DiaryController::readTriggers(std::function<void(const std::vector<Trigger> &)> take)
{
    m_diary.readTriggers(this, [take = std::move(take)](const base::Result<diary::Triggers> &read) {
        take(triggersOf(read.value_or(diary::Triggers{})));
    });
}

void DiaryController::showFrom(const std::optional<base::Date> &newest)
{
    m_from = newest;
    m_shown = kDaysAtOnce;
    emit changed();
}

std::vector<std::pair<base::RegionId, QString>> DiaryController::markedPlaces() const
{
    std::vector<std::pair<base::RegionId, QString>> places;
    for (const auto &region : m_content.regions)
        if (m_diary.history().indexOf(region.id.text()))
            places.emplace_back(region.id, toQString(region.name));
    return places;
}

QString DiaryController::monthLine(base::Date first) const
{
    const auto sum = trends::monthSum(m_diary.history(), first, todaysDate());
    const QString month = QLocale().toString(toQDate(first), QStringLiteral("MMMM yyyy"));
    if (sum.logged == 0)
        return tr("%1: nothing logged").arg(month);
    QString line = tr("%1: %2 of %3 days").arg(month).arg(sum.logged).arg(sum.of);
    if (sum.middle)
        line += tr(", middle %1").arg(levelText(*sum.middle));
    if (sum.middle && sum.before)
        line += tr(", was %1").arg(levelText(*sum.before));
    if (const auto *technique = m_content.find(sum.mostOften))
        line += tr("; %1 most often").arg(toQString(technique->name));
    return line;
}

void DiaryController::more()
{
    m_shown += kDaysAtOnce;
    emit changed();
}

base::Date DiaryController::todaysDate() const
{
    return m_clock.moment().day;
}

DiaryController::Today DiaryController::today() const
{
    Today today;
    for (const auto &entry : m_diary.history().entriesOf(todaysDate())) {
        if (entry.kind != base::EntryKind::CheckIn)
            continue;
        if (entry.average >= 0)
            today.average = entry.average;
        if (entry.worst >= 0)
            today.worst = entry.worst;
        if (entry.woken >= 0)
            today.woken = entry.woken == 1 ? "yes" : entry.woken == 2 ? "unsure" : "no";
    }
    if (today.woken.empty())
        today.woken = m_woken;
    if (const auto typed = m_drafts.today(); typed && !today.isLogged()) {
        today.average = typed->entry.average;
        today.worst = typed->entry.worst;
        if (today.woken.empty())
            today.woken = typed->entry.woken.value_or(std::string());
    }
    return today;
}

bool DiaryController::canWrite() const
{
    return m_diary.state() == DiaryService::State::Ready || m_diary.state() == DiaryService::State::NotYet;
}

bool DiaryController::isLoaded() const
{
    return m_diary.state() != DiaryService::State::NotYet;
}

std::optional<base::Uuid> DiaryController::todaysCheckIn() const
{
    std::optional<base::Uuid> found;
    for (const auto &entry : m_diary.history().entriesOf(todaysDate()))
        if (entry.kind == base::EntryKind::CheckIn)
            found = entry.id;
    return found;
}

void DiaryController::log(int average, int worst)
{
    changeToday([average, worst](records::Entry &entry) {
        entry.average = average;
        entry.worst = worst;
    });
}

void DiaryController::answerWoken(const std::string &answer)
{
    if (!todaysCheckIn()) {
        m_woken = answer;
        return;
    }
    if (today().woken != answer)
        changeToday([answer](records::Entry &entry) { entry.woken = answer; });
}

void DiaryController::changeToday(std::function<void(records::Entry &)> fill)
{
    m_pendingForm.clear();
    if (const auto known = todaysCheckIn())
        return revise(*known, std::move(fill));
    records::Entry entry;
    entry.at = m_clock.moment();
    entry.kind = base::EntryKind::CheckIn;
    if (const std::string woken = today().woken; !woken.empty())
        entry.woken = woken;
    fill(entry);
    saveNew(std::move(entry));
}

void DiaryController::saveNew(records::Entry entry)
{
    m_woken.clear();
    forgetUndo();
    m_before.reset();
    m_pending = m_diary.save(std::move(entry));
}

void DiaryController::revise(const base::Uuid &id, std::function<void(records::Entry &)> fill)
{
    m_diary.readEntry(id, this,
                      [this, fill = std::move(fill)](const base::Result<std::optional<records::Entry>> &read) {
                          if (!read)
                              return emit notLogged(read.error().code);
                          if (!*read)
                              return emit notLogged(base::ErrorCode::NotFound);
                          forgetUndo();
                          m_before = **read;
                          auto entry = **read;
                          fill(entry);
                          m_pending = m_diary.save(std::move(entry));
                      });
}

void DiaryController::keep(records::Entry entry, const std::string &form)
{
    m_pendingForm = form;
    if (entry.id.isNull())
        return saveNew(std::move(entry));
    const auto id = entry.id;
    revise(id, [entry = std::move(entry)](records::Entry &stored) {
        const auto revision = stored.revision;
        const auto created = stored.created;
        stored = entry;
        stored.revision = revision;
        stored.created = created;
    });
}

void DiaryController::keepVisit(base::Date day, const QString &byWhom)
{
    m_diary.readVisits(this, [this, day, byWhom](const base::Result<std::vector<records::Visit>> &visits) {
        const auto isKnown = [&](const records::Visit &visit) {
            return visit.day == day && visit.byWhom == byWhom.toStdString();
        };
        if (!visits || std::ranges::any_of(*visits, isKnown))
            return;
        records::Visit visit;
        visit.day = day;
        visit.byWhom = byWhom.toStdString();
        m_diary.save(std::move(visit));
    });
}

void DiaryController::removeEntry(const base::Uuid &id)
{
    forgetUndo();
    m_removed = {id};
    m_toRemove = 1;
    m_last = {};
    dropDraftsOf(m_removed);
    m_diary.remove(id);
}

std::optional<int> DiaryController::highestToday() const
{
    const auto *day = m_diary.history().find(todaysDate());
    if (!day)
        return std::nullopt;
    int highest = day->worst; // NOLINT(bugprone-signed-char-misuse): -1 is none
    for (const auto &level : m_diary.history().levelsOf(*day))
        highest = std::max<int>(highest, level.level);
    return highest < 0 ? std::nullopt : std::optional(highest);
}

void DiaryController::setAskedAlso(const QStringList &questions)
{
    if (questions == m_askedAlso)
        return;
    m_askedAlso = questions;
    emit askedAlsoChanged(questions);
    emit changed();
}

void DiaryController::readDay(base::Date day, DiaryService::Taker<std::vector<records::Entry>> take)
{
    m_diary.readEntries(day, day, this, std::move(take));
}

void DiaryController::readEarlier(const base::Uuid &id, DiaryService::Taker<std::vector<records::Entry>> take)
{
    m_diary.readRevisions(id, this, std::move(take));
}

void DiaryController::dropDraftsOf(const std::vector<base::Uuid> &ids)
{
    for (const auto &id : ids) {
        records::Entry entry;
        entry.id = id;
        m_drafts.dropBegun(m_drafts.formOf(entry));
    }
}

void DiaryController::removeDay(base::Date day)
{
    forgetUndo();
    for (const auto &entry : m_diary.history().entriesOf(day))
        m_removed.push_back(entry.id);
    m_toRemove = m_removed.size();
    m_last = {};
    dropDraftsOf(m_removed);
    for (const base::Uuid &id : m_removed)
        m_diary.remove(id);
}

void DiaryController::forgetUndo()
{
    m_removed.clear();
    m_takeBack = nullptr;
}

void DiaryController::undoWith(std::function<void()> takeBack)
{
    forgetUndo();
    m_last = {};
    m_takeBack = std::move(takeBack);
}

bool DiaryController::canUndo() const
{
    return m_takeBack || !m_removed.empty() || !m_last.isNull();
}

void DiaryController::undo()
{
    if (m_takeBack)
        return std::exchange(m_takeBack, nullptr)();
    for (const base::Uuid &id : m_removed)
        m_diary.restore(id);
    m_removed.clear();
    if (m_last.isNull())
        return;
    if (m_before)
        m_diary.save(*m_before);
    else
        m_diary.remove(m_last);
    m_last = {};
}

} // namespace unknot::ui
