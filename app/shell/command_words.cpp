// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_words.h"

#include "app/shell/language.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace unknot::ui {

namespace {

constexpr auto kHelp = R"(Usage: unknot [--data DIR] [--lang TAG] [--routine ID] [--log]

Self-care for knots in the back, neck and shoulders.

  --data DIR   the folder that holds the diary (default: $XDG_DATA_HOME/unknot)
  --lang TAG   language of the window, as in "en" or "en-GB"
  --routine ID open this routine
  --log        open today's check-in
  --version    show the version and end
  --help       show this and end
)";

} // namespace

CommandWords readCommandWords(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), {}, QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("TAG"));
    const QCommandLineOption routine(QStringLiteral("routine"), {}, QStringLiteral("ID"));
    const QCommandLineOption log(QStringLiteral("log"));
    parser.addOptions({data, language, routine, log});
    CommandWords result;
    if (!parser.parse(QStringList{QStringLiteral("unknot")} + words))
        result.problem = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        result.problem =
            QCommandLineParser::tr("Unknown option '%1'.").arg(parser.positionalArguments().constFirst());
    result.data =
        parser.isSet(data) ? std::filesystem::absolute(parser.value(data).toStdString()) : usualDataFolder();
    result.language = parser.value(language);
    if (result.problem.isEmpty())
        result.problem = problemOfLanguage(result.language);
    result.routine = parser.value(routine);
    result.log = parser.isSet(log);
    return result;
}

bool answeredFromWords(std::span<char *const> words)
{
    const auto has = [words](std::string_view wanted) {
        return std::any_of(words.begin(), words.end(), [wanted](const char *word) { return wanted == word; });
    };
    if (has("--help") || has("-h"))
        std::fputs(kHelp, stdout);
    else if (has("--version"))
        std::puts("unknot " UNKNOT_VERSION);
    else
        return false;
    return true;
}

std::filesystem::path usualDataFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(home.toStdString()) / "unknot";
}

} // namespace unknot::ui
