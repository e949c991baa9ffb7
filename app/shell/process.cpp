// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/process.h"

#include <QApplication>
#include <QtGlobal>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unknot::ui {

namespace {

constexpr int kNoDisplay = 3;

/// Qt ends the process when no platform can be reached, after several lines of its own.
void sayNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("unknot: there is no display to show the window on\n", stderr);
    _exit(kNoDisplay);
}

} // namespace

void guardProcess()
{
    umask(S_IRWXG | S_IRWXO);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

std::unique_ptr<QApplication> openDisplay(int &argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(QStringLiteral("unknot"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Unknot"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.unknot.Unknot"));
    const auto usual = qInstallMessageHandler(&sayNoDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace unknot::ui
