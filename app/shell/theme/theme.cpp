// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/theme.h"

#include "app/settings/settings.h"
#include "app/shell/theme/calm_style.h"
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/desktop_appearance.h"
#include "app/shell/theme/typography.h"

#include <QApplication>
#include <QPalette>

namespace unknot::ui {

namespace {

// A desktop that names no font gives 9 points, which nobody reads at arm's length.
constexpr double kSmallestDesktopFont = 10.5;

QFont fontOfDesktop()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10)
        font.setPointSizeF(kSmallestDesktopFont);
    return font;
}

} // namespace

Theme::Theme(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_style(new CalmStyle)
    , m_desktopFont(fontOfDesktop())
{
    const bool paletteIsDark = lightness(QApplication::palette().color(QPalette::Window)) < 50;
    const Wishes first{.dark = settings.wasDark().value_or(paletteIsDark)};
    m_desktop = new DesktopAppearance(first, paletteIsDark, this);
    connect(m_desktop, &DesktopAppearance::changed, this, [this] {
        m_settings.setWasDark(m_desktop->wishes().dark);
        dress();
    });
    connect(&settings, &Settings::appearanceChanged, this, &Theme::dress);
    QApplication::setStyle(m_style);
    QApplication::setCursorFlashTime(0); // nothing flashes, and an idle page has no timer
    dress();
}

void Theme::followDesktop()
{
    m_desktop->follow();
}

Scheme Theme::scheme() const
{
    const Wishes &wishes = m_desktop->wishes();
    switch (m_settings.appearance()) {
    case Appearance::Light:
        return Scheme::Light;
    case Appearance::Dark:
        return Scheme::Dark;
    case Appearance::Contrast:
        return wishes.dark ? Scheme::ContrastDark : Scheme::ContrastLight;
    case Appearance::Desktop:
        break;
    }
    if (wishes.contrast)
        return wishes.dark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return wishes.dark ? Scheme::Dark : Scheme::Light;
}

void Theme::dress()
{
    m_style->setReducedMotion(m_settings.motion() == Motion::Reduced || m_desktop->wishes().reducedMotion);
    QFont font = m_desktopFont;
    const double share = m_settings.textPercent() / 100.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(qRound(font.pixelSize() * share));
    if (font != QApplication::font())
        setFontOfAll(font);
    QApplication::setPalette(paletteOf(tokensOf(scheme())));
}

} // namespace unknot::ui
