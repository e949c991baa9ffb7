// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/program.h"

#include <QCoreApplication>

#include <csignal>
#include <string>
#include <string_view>

/// unknot-sound [LANGUAGE]: what a session sounds like, as lines on stdin say (app/sound/line_protocol.h).
int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an answer of write()
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Unknot"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("unknot.org"));
    const unknot::sound::Program program(argc > 1 ? argv[1] : "en");
    return QCoreApplication::exec();
}
