// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::ui {

/// Whether the desktop starts Unknot, without a window, when the person logs in: a file of theirs that is there or
/// not. Nobody else writes it, and nothing is written before it is switched on.
class LoginStart final : public QObject
{
    Q_OBJECT

public:
    /// `words`: the program to start and what it is to be told.
    LoginStart(QString file, QStringList words, QObject *parent = nullptr);

    QString file() const { return m_file; }
    bool isOn() const;
    /// False when it could not be written, or not be taken away.
    bool setOn(bool on);

signals:
    void changed();

private:
    bool write() const;

    QString m_file;
    QStringList m_words;
};

/// Where desktops look for it: in $XDG_CONFIG_HOME/autostart.
QString usualLoginFile();

} // namespace unknot::ui
