// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sqlite_shell.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::bench {

namespace {

constexpr const char *kSettings =
    ".bail on\nPRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; "
    "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;\n";

StatementLog *currentLog = nullptr;

int hear(unsigned, void *, void *statement, void *)
{
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    if (currentLog != nullptr && text != nullptr)
        currentLog->add(text);
    sqlite3_free(text);
    return 0;
}

int listen(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, nullptr);
}

void (*listener())()
{
    return reinterpret_cast<void (*)()>(listen);
}

} // namespace

SqliteShell::SqliteShell(const std::filesystem::path &file)
{
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (::pipe2(input.data(), O_CLOEXEC) != 0 || ::pipe2(output.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipes");
    m_process = ::fork();
    if (m_process == 0) {
        ::dup2(input[0], STDIN_FILENO);
        ::dup2(output[1], STDOUT_FILENO);
        ::execlp("sqlite3", "sqlite3", "-batch", file.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    m_output = output[0];
    std::signal(SIGPIPE, SIG_IGN);
    run(kSettings);
}

SqliteShell::~SqliteShell()
{
    ::close(m_input);
    ::close(m_output);
    ::waitpid(m_process, nullptr, 0);
}

std::chrono::duration<double> SqliteShell::run(const std::string &statements)
{
    const std::string text = statements + "\nSELECT 'done';\n";
    const auto start = std::chrono::steady_clock::now();
    if (::write(m_input, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        throw std::runtime_error("the shell is gone");
    await("done\n");
    return std::chrono::steady_clock::now() - start;
}

void SqliteShell::await(const std::string &word)
{
    std::string heard;
    while (!heard.ends_with(word)) {
        std::array<char, 256> piece{};
        const ssize_t size = ::read(m_output, piece.data(), piece.size());
        if (size <= 0)
            throw std::runtime_error("the shell stopped: is sqlite3 there?");
        heard.append(piece.data(), static_cast<std::size_t>(size));
    }
}

StatementLog::StatementLog()
{
    currentLog = this;
    sqlite3_auto_extension(listener());
}

StatementLog::~StatementLog()
{
    sqlite3_cancel_auto_extension(listener());
    currentLog = nullptr;
}

void StatementLog::add(const char *statement)
{
    if (!m_transactions.empty())
        m_transactions.back() += std::string(statement) + ";\n";
}

} // namespace unknot::bench
