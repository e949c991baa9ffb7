// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/process.h"

#include "core/base/private_process.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QtGlobal>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <string_view>
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

/// Written to by the handler, which may do next to nothing, and read in the event loop.
std::array<int, 2> signalPipe{-1, -1};

void passOn(int)
{
    const int known = errno;
    static_cast<void>(!::write(signalPipe[1], "", 1));
    errno = known;
}

} // namespace

void guardProcess()
{
    base::keepPrivate();
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

void useNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
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
    endOnSignals(*application);
    return application;
}

void endOnSignals(QApplication &application)
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    // Not quit(), which closes the windows: one of them may have a question, and nobody is there to answer it.
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] { QCoreApplication::exit(); });
    struct sigaction action
    {
    };
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

std::vector<std::string> wordsAgain(std::span<char *const> words)
{
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == "--lang" || word == "--routine")
            ++i; // with its value
        else if (word != "--log" && !word.starts_with("--lang=") && !word.starts_with("--routine="))
            kept.emplace_back(word);
    }
    return kept;
}

int startAgain(std::span<char *const> words)
{
    auto kept = wordsAgain(words);
    std::vector<char *> pointers;
    for (std::string &word : kept)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv("/proc/self/exe", pointers.data());
    std::perror("unknot");
    return 1;
}

} // namespace unknot::ui
