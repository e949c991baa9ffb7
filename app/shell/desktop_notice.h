// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace unknot::ui {

/// One line that the desktop shows for a while, with one thing to press. Where no desktop takes it, that is said.
class DesktopNotice final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QObject *parent = nullptr);

    /// In place of the last one.
    void show(const QString &text, const QString &button);
    /// Its reason is gone.
    void withdraw();

signals:
    void pressed();
    void notShown();

private slots:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    uint m_id = 0;
    bool m_isWanted = false;
};

} // namespace unknot::ui
