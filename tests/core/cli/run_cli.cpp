// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::test {
namespace {

std::string slurp(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void redirect(int number, const std::string &path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    ::dup2(file, number);
}

} // namespace

Ran runCli(const std::string &home, const std::vector<std::string> &words, const std::string &input)
{
    std::ofstream(home + "/in", std::ios::binary) << input;
    const auto child = ::fork();
    if (child == 0) {
        redirect(STDIN_FILENO, home + "/in", O_RDONLY);
        redirect(STDOUT_FILENO, home + "/out", O_WRONLY | O_CREAT | O_TRUNC);
        redirect(STDERR_FILENO, home + "/err", O_WRONLY | O_CREAT | O_TRUNC);
        ::setenv("HOME", home.c_str(), 1);
        ::setenv("TZ", "UTC", 1);
        ::unsetenv("XDG_DATA_HOME");
        std::vector<char *> list = {const_cast<char *>(UNKNOT_CLI)};
        for (const auto &word : words)
            list.push_back(const_cast<char *>(word.c_str()));
        list.push_back(nullptr);
        ::execv(UNKNOT_CLI, list.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), slurp(home + "/out"),
            slurp(home + "/err")};
}

} // namespace unknot::test
