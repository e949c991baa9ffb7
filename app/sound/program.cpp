// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/program.h"

#include <QCoreApplication>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>

namespace unknot::sound {

namespace {

constexpr int kClosingTick = 100; // ms
constexpr int kTailTicks = 5;     // the stream's lag, twice

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>; // for compilers that do not find it by themselves

} // namespace

Program::Program(const std::string &language)
    : m_desk([this](const std::string &line) { answer(line); },
             [this](std::int64_t id, const std::string &text) { m_voice.speak(id, text); })
    , m_stream([this](std::span<std::int16_t> out, Nanoseconds now) { m_desk.render(out, now); },
               [this](Sample sample, Nanoseconds now) { m_desk.heard(sample, now); })
    , m_voice(
          language, [this](std::int64_t id, const SharedPcm &pcm) { m_desk.spoken(id, pcm); },
          [this] { answer(silentLine("no-voice")); })
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Program::listen);
    connect(&m_closing, &QTimer::timeout, this, &Program::close);
    connect(&m_stream, &Stream::deviceFound, this,
            [this](const QString &name) { answer(deviceLine(name.simplified().toStdString())); });
    connect(&m_stream, &Stream::silent, this,
            [this](const QString &reason) { answer(silentLine(reason.toStdString())); });
    connect(&m_stream, &Stream::progressed, this, [this](qint64 samples) { answer(aliveLine(samples)); });
}

void Program::listen()
{
    std::array<char, 4096> bytes;
    const ssize_t size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size <= 0) {
        m_input.setEnabled(false);
        QCoreApplication::quit(); // whoever wanted sound is gone
        return;
    }
    for (const std::string &line : m_lines.take({bytes.data(), static_cast<std::size_t>(size)})) {
        if (const auto command = parseCommand(line))
            obey(*command);
    }
}

void Program::obey(const Command &command)
{
    std::visit(Overloaded{
                   [this](const Open &) { m_stream.openDefault(); },
                   [this](const PlayCue &cue) { m_desk.play(cue); },
                   [this](const Speak &sentence) { m_desk.say(sentence); },
                   [this](const Cancel &cancel) { m_desk.cancel(cancel); },
                   [this](const SetVolume &volume) { m_desk.setVolume(volume); },
                   [this](const Close &) { m_closing.start(kClosingTick); },
               },
               command);
}

void Program::answer(const std::string &line)
{
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t size = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0) {
            QCoreApplication::quit();
            return;
        }
        rest.remove_prefix(static_cast<std::size_t>(size));
    }
}

void Program::close()
{
    m_quietTicks = m_desk.isQuiet() ? m_quietTicks + 1 : 0;
    if (m_quietTicks >= kTailTicks)
        QCoreApplication::quit();
}

} // namespace unknot::sound
