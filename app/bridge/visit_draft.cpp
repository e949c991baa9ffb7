// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/visit_draft.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/safety.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace unknot::ui {

namespace {

constexpr auto kForm = "visit";

std::string textOf(const SeenVisit &visit)
{
    const QJsonObject object{{QStringLiteral("day"), QString::fromStdString(visit.day.iso())},
                             {QStringLiteral("by-whom"), visit.byWhom}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<SeenVisit> visitFrom(const std::string &text)
{
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    const auto day = base::Date::parse(object.value(QStringLiteral("day")).toString().toStdString());
    if (!day)
        return std::nullopt;
    return SeenVisit{{}, object.value(QStringLiteral("by-whom")).toString(), *day};
}

} // namespace

VisitDraft::VisitDraft(DiaryService &diary, Safety &safety, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
    , m_safety(safety)
{
    connect(&safety, &Safety::visitBegun, this, [this](const SeenVisit &visit) {
        m_diary.saveDraft({kForm, textOf(visit), {}});
    });
    connect(&safety, &Safety::visitDone, this, [this] { m_diary.removeDraft(kForm); });
    connect(&diary, &DiaryService::stateChanged, this, &VisitDraft::look);
    look();
}

void VisitDraft::look()
{
    if (m_diary.state() != DiaryService::State::Ready || std::exchange(m_hasLooked, true))
        return;
    m_diary.readDrafts(this, [this](const base::Result<std::vector<records::Draft>> &read) {
        for (const auto &draft : read.value_or(std::vector<records::Draft>{}))
            if (draft.form == kForm)
                if (const auto visit = visitFrom(draft.json))
                    m_safety.recallVisit(*visit);
    });
}

} // namespace unknot::ui
