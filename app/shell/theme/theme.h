// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/theme/tokens.h"

#include <QFont>
#include <QObject>

namespace unknot::ui {

class CalmStyle;
class DesktopAppearance;
class Settings;

/// Dresses the application: style, palette and font, again whenever the settings or the desktop change.
///
/// Widgets never ask the theme. They take colours from tokensOf(palette()), fonts from fontOf() and the length of a
/// movement from motionTime(), and are told of changes by Qt's own events.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Settings &settings, QObject *parent = nullptr);

    /// Begins to follow the desktop; after the first frame, because it asks over the bus.
    void followDesktop();
    Scheme scheme() const;

private:
    void dress();

    Settings &m_settings;
    DesktopAppearance *m_desktop;
    CalmStyle *m_style; ///< owned by the application
    QFont m_desktopFont;
};

} // namespace unknot::ui
