// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/eraser.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/sample_diary.h"
#include "app/settings/login_start.h"
#include "app/settings/settings.h"
#include "app/shell/log_file.h"
#include "app/shell/main_window.h"

#include <QDir>

namespace unknot::ui {

namespace {

QString shown(const std::filesystem::path &path)
{
    return QDir::toNativeSeparators(QString::fromStdString(path.string()));
}

} // namespace

Eraser::Eraser(DiaryService &diary, Settings &settings, LogFile *log, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
    , m_settings(settings)
    , m_log(log)
    , m_window(window)
{
}

QStringList Eraser::places() const
{
    QStringList places{shown(m_diary.folder()), m_settings.file()};
    if (m_log)
        places << shown(m_log->path().parent_path());
    if (m_loginStart && m_loginStart->isOn())
        places << QDir::toNativeSeparators(m_loginStart->file());
    return places;
}

void Eraser::erase()
{
    m_window.lock(PageId::Erase); // no other page may write meanwhile
    m_diary.erase(this, [this](const base::Result<void> &erased) { finish(erased); });
}

void Eraser::finish(const base::Result<void> &done)
{
    if (!done) {
        m_window.unlock();
        emit failed(done.error().code);
        return;
    }
    std::error_code ignored;
    std::filesystem::remove_all(sampleFolder(), ignored);
    if (m_log)
        m_log->erase();
    const bool startsNoMore = !m_loginStart || m_loginStart->setOn(false);
    if (m_settings.erase() && startsNoMore)
        emit erased();
    else
        emit failed(base::ErrorCode::NoRights);
}

} // namespace unknot::ui
