// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/log_file.h"

#include "core/base/clock.h"

#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <array>
#include <string>

namespace unknot::ui {

Q_LOGGING_CATEGORY(logProgram, "unknot.program")
Q_LOGGING_CATEGORY(logDiary, "unknot.diary")
Q_LOGGING_CATEGORY(logSound, "unknot.sound")

namespace {

constexpr std::uintmax_t kLargest = 1'000'000;
constexpr std::array kNames{"unknot.log", "unknot.log.1", "unknot.log.2"};
const QLatin1String kOurs("unknot.");

QMutex guard;
LogFile *receiver = nullptr;
QtMessageHandler before = nullptr;

const char *wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const bool isOurs = category.startsWith(kOurs);
    {
        const QMutexLocker locked(&guard);
        if (receiver)
            receiver->write(type, category, isOurs ? message : QString());
    }
    if (!isOurs && before)
        before(type, context, message);
}

} // namespace

LogFile::LogFile(std::filesystem::path folder, const base::Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
}

void LogFile::receive(LogFile *file)
{
    const QMutexLocker locked(&guard);
    receiver = file;
    if (file && !before)
        before = qInstallMessageHandler(&take);
}

void LogFile::write(QtMsgType type, const QString &category, const QString &code)
{
    if (m_isErased)
        return;
    const base::Moment now = base::Moment::of(m_clock.now(), base::Zone::utc());
    const QString line = QStringLiteral("%1 %2 %3 %4")
                             .arg(QString::fromStdString(now.iso()), QLatin1String(wordOf(type)), category, code)
                             .trimmed();
    std::error_code failed;
    const auto size = std::filesystem::file_size(path(), failed);
    if (!failed && size + static_cast<std::uintmax_t>(line.size()) + 1 > kLargest)
        turnOver();
    QFile file(path());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(line.toUtf8() + '\n');
}

void LogFile::erase()
{
    const QMutexLocker locked(&guard);
    m_isErased = true;
    std::error_code failed;
    for (const char *name : kNames)
        std::filesystem::remove(m_folder / name, failed);
    std::filesystem::remove(m_folder, failed); // only when it is empty
}

QStringList LogFile::lastLines(int count) const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - count));
}

std::filesystem::path LogFile::path() const
{
    return m_folder / kNames.front();
}

void LogFile::turnOver()
{
    std::error_code failed;
    for (std::size_t i = kNames.size() - 1; i > 0; --i)
        std::filesystem::rename(m_folder / kNames[i - 1], m_folder / kNames[i], failed);
}

std::filesystem::path usualLogFolder()
{
    // Qt 6.4 has no name for this place. A relative one is to be ignored, says the specification.
    const QString told = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString state = told.startsWith(QLatin1Char('/')) ? told : home + QStringLiteral("/.local/state");
    return std::filesystem::path(state.toStdString()) / "unknot";
}

} // namespace unknot::ui
