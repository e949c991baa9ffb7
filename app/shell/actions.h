// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace unknot::ui {

class MainWindow;

/// What can be done from every page, by keys and at the end of the rail. Each is there once it is offered.
class Actions final : public QObject
{
    Q_OBJECT

public:
    enum class Id { LogToday, Flare, Check };

    explicit Actions(MainWindow &window);

    void offer(Id id, std::function<void()> perform);

private:
    MainWindow &m_window;
};

} // namespace unknot::ui
