// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/killed_writer.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sstream>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace unknot::test {

namespace {

class Writer
{
public:
    explicit Writer(const std::filesystem::path &folder)
    {
        std::array<int, 2> pipe{};
        if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
            throw std::system_error(errno, std::generic_category(), "pipe");
        m_process = ::fork();
        if (m_process == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::execl(UNKNOT_DIARY_WRITER, UNKNOT_DIARY_WRITER, folder.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(pipe[1]);
        m_output = pipe[0];
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer() { ::close(m_output); }

    /// False at the end of the output.
    bool readOnce()
    {
        std::array<char, 4096> piece{};
        const ssize_t size = ::read(m_output, piece.data(), piece.size());
        if (size > 0)
            m_text.append(piece.data(), static_cast<std::size_t>(size));
        return size > 0;
    }

    /// Reads for that long; false when the writer ended before.
    bool readFor(std::chrono::microseconds time)
    {
        const auto end = std::chrono::steady_clock::now() + time;
        for (;;) {
            const auto left = end - std::chrono::steady_clock::now();
            if (left <= std::chrono::nanoseconds(0))
                return true;
            pollfd one{m_output, POLLIN, 0};
            const timespec wait{left / std::chrono::seconds(1),
                                static_cast<long>((left % std::chrono::seconds(1)).count())};
            if (::ppoll(&one, 1, &wait, nullptr) > 0 && !readOnce())
                return false;
        }
    }

    bool kill()
    {
        ::kill(m_process, SIGKILL);
        while (readOnce()) {
        }
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

    const std::string &text() const { return m_text; }

private:
    pid_t m_process = -1;
    int m_output = -1;
    std::string m_text;
};

} // namespace

void Acknowledged::take(const std::string &line)
{
    std::istringstream words(line);
    std::string kind;
    std::string id;
    int number = 0;
    words >> kind >> id >> number;
    if (kind == "entry")
        entries[id] = number;
    else if (kind == "session")
        sessions[id] = number;
    else if (kind == "removed")
        removed.insert(id);
    ++lines;
}

bool writeAndKill(const std::filesystem::path &folder, std::chrono::microseconds after, Acknowledged &said)
{
    Writer writer(folder);
    const bool isWriting = writer.readOnce() && writer.readFor(after);
    const bool isKilled = writer.kill();
    // What stands behind the last end of line was cut off, so it was not said.
    std::istringstream whole(writer.text().substr(0, writer.text().rfind('\n') + 1));
    for (std::string line; std::getline(whole, line);)
        said.take(line);
    return isWriting && isKilled;
}

} // namespace unknot::test
