// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/login_start.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace unknot::ui {

namespace {

/// As the rules for desktop entries want it: in quotes for the command, and once more for the line of a file.
QString quoted(const QString &word)
{
    QString command;
    for (const QChar each : word) {
        if (QStringLiteral("\"`$\\").contains(each))
            command += QLatin1Char('\\');
        command += each;
        if (each == QLatin1Char('%'))
            command += each;
    }
    command.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    command.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return QLatin1Char('"') + command + QLatin1Char('"');
}

} // namespace

LoginStart::LoginStart(QString file, QStringList words, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_words(std::move(words))
{
}

bool LoginStart::isOn() const
{
    return QFile::exists(m_file);
}

bool LoginStart::setOn(bool on)
{
    if (on == isOn())
        return true;
    const bool isDone = on ? write() : QFile::remove(m_file);
    if (isDone)
        emit changed();
    return isDone;
}

bool LoginStart::write() const
{
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    QStringList command;
    for (const QString &word : m_words)
        command << quoted(word);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QStringLiteral("[Desktop Entry]\nType=Application\nName=Unknot\nIcon=org.unknot.Unknot\n"
                              "Exec=%1\nTerminal=false\nStartupNotify=false\n")
                   .arg(command.join(QLatin1Char(' ')))
                   .toUtf8());
    return file.commit();
}

QString usualLoginFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/org.unknot.Unknot.desktop");
}

} // namespace unknot::ui
