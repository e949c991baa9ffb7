// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/diagnostics.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace unknot::ui {

namespace {

QString screens()
{
    QStringList texts;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        texts << QStringLiteral("%1x%2 at %3").arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio());
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString diagnosticsText(const ProgramFacts &facts)
{
    QStringList lines{
        QStringLiteral("unknot %1").arg(facts.version),
        QStringLiteral("content %1, %2").arg(facts.contentVersion, facts.reviewState),
        QStringLiteral("diary %1, schema %2").arg(facts.diaryState).arg(facts.diarySchema),
        QStringLiteral("Qt %1, %2").arg(QLatin1String(qVersion()), QGuiApplication::platformName()),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("desktop %1, locale %2").arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP"), QLocale().name()),
        QStringLiteral("screens %1").arg(screens()),
    };
    lines += facts.logLines;
    return lines.join(QLatin1Char('\n'));
}

} // namespace unknot::ui
