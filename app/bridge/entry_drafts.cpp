// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/entry_drafts.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/qt_text.h"
#include "core/base/clock.h"
#include "core/diary/entry_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string_view>
#include <utility>

namespace unknot::ui {

namespace {

using Typed = EntryDrafts::Typed;

constexpr auto kToday = "check-in";
constexpr std::string_view kBegun = "entry ";

records::Draft draftOf(const std::string &form, const Typed &typed)
{
    QJsonObject object{{QStringLiteral("entry"), toQString(diary::textOf(typed.entry))}};
    if (typed.seenBy)
        object.insert(QStringLiteral("seen-by"), *typed.seenBy);
    return {form, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), {}};
}

std::optional<Typed> typedFrom(const records::Draft &draft)
{
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(draft.json)).object();
    auto entry = diary::entryFrom(object.value(QStringLiteral("entry")).toString().toStdString());
    if (!entry)
        return std::nullopt;
    Typed typed{std::move(*entry), {}, draft.form};
    if (const auto by = object.value(QStringLiteral("seen-by")); by.isString())
        typed.seenBy = by.toString();
    return typed;
}

} // namespace

EntryDrafts::EntryDrafts(DiaryService &diary, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
    , m_clock(clock)
{
    connect(&diary, &DiaryService::stateChanged, this, &EntryDrafts::look);
    look();
}

std::optional<Typed> EntryDrafts::today() const
{
    return m_today && m_today->entry.at.day == m_clock.moment().day ? m_today : std::nullopt;
}

void EntryDrafts::keepToday(const Typed &typed)
{
    m_today = typed;
    m_diary.saveDraft(draftOf(kToday, typed));
}

void EntryDrafts::dropToday()
{
    if (std::exchange(m_today, std::nullopt))
        m_diary.removeDraft(kToday);
}

std::string EntryDrafts::formOf(const records::Entry &entry) const
{
    return std::string(kBegun) + (entry.id.isNull() ? base::Uuid::make(m_clock.now()) : entry.id).text();
}

void EntryDrafts::keepBegun(const Typed &typed)
{
    m_diary.saveDraft(draftOf(typed.form, typed));
    const auto known = std::ranges::find(m_begun, typed.form, &Typed::form);
    if (known != m_begun.end()) {
        *known = typed;
        return;
    }
    m_begun.push_back(typed);
    emit changed();
}

void EntryDrafts::dropBegun(const std::string &form)
{
    if (std::erase_if(m_begun, [&](const Typed &typed) { return typed.form == form; }) == 0)
        return;
    m_diary.removeDraft(form);
    emit changed();
}

void EntryDrafts::look()
{
    if (m_diary.state() != DiaryService::State::Ready || std::exchange(m_hasLooked, true))
        return;
    m_diary.readDrafts(this, [this](const base::Result<std::vector<records::Draft>> &read) {
        if (read)
            take(*read);
    });
}

void EntryDrafts::take(const std::vector<records::Draft> &drafts)
{
    for (const auto &draft : drafts) {
        auto typed = typedFrom(draft);
        if (!typed)
            continue;
        // What was typed while they were read is newer.
        if (draft.form == kToday && !m_today)
            m_today = std::move(typed);
        else if (draft.form.starts_with(kBegun) &&
                 std::ranges::find(m_begun, draft.form, &Typed::form) == m_begun.end())
            m_begun.push_back(std::move(*typed));
    }
    if (m_today && !today())
        moveToBegun();
    if (m_today || !m_begun.empty())
        emit changed();
}

/// Yesterday's half check-in can still be made a whole one.
void EntryDrafts::moveToBegun()
{
    auto typed = *std::exchange(m_today, std::nullopt);
    typed.form = formOf(typed.entry);
    keepBegun(typed);
    m_diary.removeDraft(kToday);
}

} // namespace unknot::ui
