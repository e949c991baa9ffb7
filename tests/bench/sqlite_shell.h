// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace unknot::bench {

/// The program sqlite3 on a diary, with the settings that the store uses: the yardstick of a save.
class SqliteShell
{
public:
    explicit SqliteShell(const std::filesystem::path &file);
    SqliteShell(const SqliteShell &) = delete;
    SqliteShell &operator=(const SqliteShell &) = delete;
    ~SqliteShell();

    /// From the first byte written to the word that it is done.
    std::chrono::duration<double> run(const std::string &statements);

private:
    void await(const std::string &word);

    int m_process = -1;
    int m_input = -1;
    int m_output = -1;
};

/// Hears what every connection of this program is told to do while it lives, with the values put in.
class StatementLog
{
public:
    StatementLog();
    StatementLog(const StatementLog &) = delete;
    StatementLog &operator=(const StatementLog &) = delete;
    ~StatementLog();

    /// What follows belongs to one more transaction.
    void begin() { m_transactions.emplace_back(); }
    const std::vector<std::string> &transactions() const { return m_transactions; }
    void add(const char *statement);

private:
    std::vector<std::string> m_transactions;
};

} // namespace unknot::bench
