// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/program.h"
#include "core/base/private_process.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>

namespace unknot::cli {

namespace {

int report(bool json, Exit exit, const std::string &code, const std::string &text)
{
    if (json)
        std::cout << Json({{"schema", 1}, {"error", {{"code", code}, {"text", text}}}})
                         .dump(-1, ' ', false, Json::error_handler_t::replace)
                  << '\n';
    else
        std::cerr << text << '\n';
    return exit;
}

std::string sentenceFor(const CLI::ParseError &wrong, const CLI::App &app)
{
    const auto unknown = app.remaining(true);
    if (wrong.get_name() != "RequiredError" || unknown.empty())
        return wrong.what();
    return "There is no command '" + unknown.front() + "'; --help lists those there are.";
}

/// A full disk or a reader that went away: what was asked is done, but nobody can know the answer.
int written(Exit exit)
{
    errno = 0;
    std::cout.flush();
    if (std::cout)
        return exit;
    if (errno != EPIPE)
        std::cerr << "The answer could not be written.\n";
    return AnswerIsNo;
}

int run(int count, char **words)
{
    CLI::App app(kDescription, "unknot-cli");
    Globals globals;
    Commands commands(app);
    addWords(app, globals, commands);
    const bool json =
        std::any_of(words, words + count, [](const char *word) { return std::string(word) == "--json"; });
    try {
        app.parse(count, words);
    } catch (const CLI::Success &asked) { // --help, --version
        return app.exit(asked);
    } catch (const CLI::ParseError &wrong) {
        return report(json, WrongWords, "bad-value", sentenceFor(wrong, app));
    }
    try {
        Call call(std::move(globals));
        call.checkLanguage();
        return written(commands.chosen()(call));
    } catch (const Stop &stop) {
        return report(json, stop.exit, stop.code, stop.what());
    } catch (const std::exception &problem) {
        return report(json, WrongWords, "bad-input", problem.what());
    }
}

} // namespace
} // namespace unknot::cli

int main(int count, char **words)
{
    unknot::base::keepPrivate();
    // A file that grows past a limit, or a reader that went away, is an error to be told, not a death.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    return unknot::cli::run(count, words);
}
