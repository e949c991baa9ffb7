// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::ui {

/// One window for each diary of a session. The first program takes a name on the session bus; a later one hands its
/// words over to it and ends. Without a bus every start is the first: the diary's own lock keeps them apart.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.unknot.Unknot")

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when a running window of the same diary has taken the words.
    bool handOver(const QStringList &words);

public Q_SLOTS:
    /// Called over the bus. False when this window has another diary open.
    Q_SCRIPTABLE bool Open(const QString &dataFolder, const QStringList &words, const QString &token);

Q_SIGNALS:
    void asked(const QStringList &words);

private:
    QString m_dataFolder;
    bool m_isFirst = false;
};

} // namespace unknot::ui
