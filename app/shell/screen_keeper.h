// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace unknot::ui {

/// Asks the desktop to leave the screen on, and takes it back. A desktop that has no such service is left alone; when
/// this program ends, however it ends, the desktop forgets the wish by itself.
class ScreenKeeper final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void keepOn(bool on);

private:
    void ask();
    void release(unsigned cookie);

    bool m_wanted = false;
    bool m_isAsking = false;
    std::optional<unsigned> m_cookie;
};

} // namespace unknot::ui
