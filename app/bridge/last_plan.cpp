// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/last_plan.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/plan_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace unknot::ui {

namespace {

using Take = std::function<void(std::optional<plan::Plan>)>;

std::optional<plan::Plan> planOf(const records::Session &session)
{
    const QByteArray text = QByteArray::fromStdString(session.planJson);
    return text.isEmpty() ? std::nullopt : planFrom(QJsonDocument::fromJson(text).object());
}

/// What was kept without a plan, by another program, cannot be begun again.
std::optional<plan::Plan> newestOf(std::vector<records::Session> sessions)
{
    std::ranges::sort(sessions, std::ranges::greater(), [](const records::Session &each) { return each.started.at; });
    for (const records::Session &session : sessions) {
        if (auto plan = planOf(session))
            return plan;
    }
    return std::nullopt;
}

void readNow(DiaryService &diary, QObject *receiver, const Take &take)
{
    constexpr int kDays = 30;
    const auto sessions = diary.history().sessions();
    if (sessions.empty())
        return take(std::nullopt);
    diary.readSessions(sessions.back().day.plusDays(-kDays), std::nullopt, receiver,
                       [take](const base::Result<std::vector<records::Session>> &read) {
                           take(read ? newestOf(*read) : std::nullopt);
                       });
}

} // namespace

void readLastPlan(DiaryService &diary, QObject *receiver, Take take)
{
    if (diary.state() != DiaryService::State::NotYet)
        return readNow(diary, receiver, take);
    QObject::connect(
        &diary, &DiaryService::changed, receiver,
        [&diary, receiver, take = std::move(take)] { readNow(diary, receiver, take); }, Qt::SingleShotConnection);
}

} // namespace unknot::ui
