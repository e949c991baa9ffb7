// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/diary_controller.h"

#include "core/base/clock.h"

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
    , m_shown(kDaysAtOnce)
{
    connect(&diary, &DiaryService::changed, this, &DiaryController::changed);
    connect(&diary, &DiaryService::stateChanged, this, &DiaryController::changed);
    connect(&diary, &DiaryService::saved, this, [this](const base::Uuid &id) {
        if (id == m_pending && !id.isNull()) {
            m_last = id;
            m_pending = {};
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
    auto rows = dayRows(m_diary.history(), m_content);
    m_hasMore = rows.size() > m_shown;
    if (m_hasMore)
        rows.resize(m_shown);
    return rows;
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
    if (const auto known = todaysCheckIn())
        change(*known, average, worst);
    else
        saveNew(average, worst);
}

void DiaryController::saveNew(int average, int worst)
{
    records::Entry entry;
    entry.at = m_clock.moment();
    entry.kind = base::EntryKind::CheckIn;
    entry.average = average;
    entry.worst = worst;
    m_before.reset();
    m_pending = m_diary.save(std::move(entry));
}

void DiaryController::change(const base::Uuid &id, int average, int worst)
{
    m_diary.readEntry(id, this, [this, average, worst](const base::Result<std::optional<records::Entry>> &read) {
        if (!read)
            return emit notLogged(read.error().code);
        if (!*read)
            return saveNew(average, worst);
        m_before = **read;
        auto entry = **read;
        entry.average = average;
        entry.worst = worst;
        m_pending = m_diary.save(std::move(entry));
    });
}

void DiaryController::undo()
{
    if (m_last.isNull())
        return;
    if (m_before)
        m_diary.save(*m_before);
    else
        m_diary.remove(m_last);
    m_last = {};
}

} // namespace unknot::ui
