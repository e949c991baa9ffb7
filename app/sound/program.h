// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/desk.h"
#include "app/sound/line_protocol.h"
#include "app/sound/stream.h"
#include "app/sound/voice_thread.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <string>

namespace unknot::sound {

/// Listens on stdin, answers on stdout, and ends with its parent.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const std::string &language);

private:
    void listen();
    void obey(const Command &command);
    void answer(const std::string &line);
    void close();

    Desk m_desk;
    Stream m_stream;
    VoiceThread m_voice;
    LineSplitter m_lines;
    QSocketNotifier m_input;
    QTimer m_closing;
    int m_quietTicks = 0;
};

} // namespace unknot::sound
