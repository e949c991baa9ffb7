// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/own_routines.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/error_text.h"
#include "app/bridge/qt_text.h"
#include "app/routines/own_text.h"
#include "core/base/safe_file.h"
#include "core/content/content.h"
#include "core/plan/own_routine.h"

#include <QCollator>
#include <QFile>

#include <algorithm>

namespace unknot::ui {

namespace {

const std::string kOwn = "own:";

QString nameOf(const QString &wanted)
{
    return wanted.simplified().left(kRoutineNameMost);
}

} // namespace

OwnRoutines::OwnRoutines(const content::Content &content, DiaryService &diary, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_diary(diary)
{
    using What = DiaryService::What;
    connect(&diary, &DiaryService::changed, this, [this](const records::History &, What what, const base::Uuid &) {
        if (what == What::All || what == What::OwnRoutine || what == What::Removed || what == What::Restored)
            read();
    });
    connect(&diary, &DiaryService::failed, this, [this](const base::Uuid &id, base::ErrorCode code) {
        if (std::erase(m_saving, id) > 0)
            emit failed(code);
    });
    connect(&diary, &DiaryService::saved, this, [this](const base::Uuid &id) { std::erase(m_saving, id); });
    if (diary.state() != DiaryService::State::NotYet)
        read();
}

void OwnRoutines::read()
{
    m_diary.readOwnRoutines(this, [this](const base::Result<std::vector<records::OwnRoutine>> &routines) {
        take(routines ? *routines : std::vector<records::OwnRoutine>{});
    });
}

void OwnRoutines::take(const std::vector<records::OwnRoutine> &routines)
{
    m_all.clear();
    for (const records::OwnRoutine &routine : routines) {
        One one{routine.id, readSteps(routine.json).plan};
        one.plan.id = kOwn + routine.id.text();
        one.plan.name = routine.name;
        one.plan = plan::ofToday(m_content, std::move(one.plan));
        m_all.push_back(std::move(one));
    }
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(m_all, [&order](const One &a, const One &b) {
        return order.compare(toQString(a.plan.name), toQString(b.plan.name)) < 0;
    });
    emit changed();
}

const OwnRoutines::One *OwnRoutines::find(const std::string &planId) const
{
    const auto found = std::ranges::find_if(m_all, [&](const One &one) { return one.plan.id == planId; });
    return found == m_all.end() ? nullptr : &*found;
}

const OwnRoutines::One *OwnRoutines::find(const base::Uuid &id) const
{
    return find(kOwn + id.text());
}

base::Uuid OwnRoutines::save(const base::Uuid &id, const std::string &name, const plan::Plan &plan)
{
    records::OwnRoutine routine;
    routine.id = id;
    routine.name = name;
    routine.json = stepsText(plan);
    const base::Uuid saved = m_diary.save(routine);
    m_saving.push_back(saved);
    return saved;
}

OwnRoutines::Kept OwnRoutines::keep(plan::Plan plan, const QString &name)
{
    Kept kept;
    const QString own = nameOf(name);
    if (own.isEmpty())
        kept.problems << tr("Give it a name first.");
    plan = plan::ofToday(m_content, std::move(plan));
    for (const std::string &problem : plan::problemsIn(m_content, plan))
        kept.problems << toQString(problem);
    if (kept.problems.isEmpty())
        kept.id = save({}, own.toStdString(), plan);
    return kept;
}

QStringList OwnRoutines::change(const base::Uuid &id, const plan::Plan &plan)
{
    QStringList problems;
    const One *one = find(id);
    const plan::Plan today = plan::ofToday(m_content, plan);
    for (const std::string &problem : plan::problemsIn(m_content, today))
        problems << toQString(problem);
    if (one && problems.isEmpty())
        save(id, one->plan.name, today);
    return problems;
}

void OwnRoutines::rename(const base::Uuid &id, const QString &name)
{
    const One *one = find(id);
    const QString own = nameOf(name);
    if (one && !own.isEmpty())
        save(id, own.toStdString(), one->plan);
}

base::Uuid OwnRoutines::duplicate(const base::Uuid &id)
{
    const One *one = find(id);
    if (!one)
        return {};
    //: The name of a copy of a routine.
    const QString name = tr("%1, copy").arg(toQString(one->plan.name));
    return save({}, nameOf(name).toStdString(), one->plan);
}

void OwnRoutines::remove(const base::Uuid &id)
{
    m_saving.push_back(id);
    m_diary.remove(id);
}

void OwnRoutines::restore(const base::Uuid &id)
{
    m_saving.push_back(id);
    m_diary.restore(id);
}

base::Result<void> OwnRoutines::exportTo(const QString &file, const base::Uuid &id) const
{
    const One *one = find(id);
    if (!one)
        return tl::unexpected(base::Error{base::ErrorCode::NotFound, {}});
    const QByteArray text = routineFile(one->plan);
    const base::SafeFile target(QFile::encodeName(file).toStdString(), m_diary.folder() / "diary.db");
    return target.write(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))).map([](auto) {});
}

OwnRoutines::Kept OwnRoutines::importFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {{}, {errorText(base::ErrorCode::NotFound)}};
    if (source.size() > kRoutineFileMost)
        return {{}, {tr("This is no routine of Unknot.")}};
    ReadRoutine read = readRoutineFile(source.read(kRoutineFileMost));
    Kept kept{{}, read.problems};
    if (read.problems.isEmpty())
        for (const std::string &problem : plan::problemsIn(m_content, read.plan))
            kept.problems << toQString(problem);
    if (kept.problems.isEmpty())
        return keep(read.plan, toQString(read.plan.name));
    return kept;
}

} // namespace unknot::ui
