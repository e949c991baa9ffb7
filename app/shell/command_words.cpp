// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_words.h"

#include "app/bridge/sample_diary.h"
#include "app/shell/language.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace unknot::ui {

namespace {

constexpr auto kHelp = R"(Usage: unknot [--data DIR] [--lang TAG] [--routine ID] [--log] [--hidden]
       unknot --report PATH [--from DAY --to DAY] [--data DIR] [--lang TAG]
       unknot --sample

Self-care for knots in the back, neck and shoulders.

  --data DIR     the folder that holds the diary (default: $XDG_DATA_HOME/unknot)
  --lang TAG     language of the window, as in "en" or "en-GB"
  --routine ID   open this routine; "last" begins the one that was played last
  --log          open today's check-in
  --hidden       start without a window, for the reminder; the next start shows it
  --report PATH  write the page for the doctor as a PDF and end; needs no display
  --from DAY, --to DAY
                 its first and last day, such as 2026-03-14 (default: the last 90)
  --sample       look around in a made-up year, in a folder of its own
  --version      show the version and end
  --help         show this and end
)";

std::optional<base::Date> dayOf(CommandWords &words, const QString &option, const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto day = base::Date::parse(text.toStdString());
    if (!day && words.problem.isEmpty())
        words.problem = QCommandLineParser::tr("%1 takes a day such as 2026-03-14, not '%2'.").arg(option, text);
    return day;
}

void readReport(CommandWords &words, const QString &path, const QString &from, const QString &to)
{
    if (path.isEmpty() && words.problem.isEmpty())
        words.problem = QCommandLineParser::tr("--report takes the name of a file, such as page.pdf.");
    words.report = path.isEmpty() ? std::filesystem::path() : std::filesystem::absolute(path.toStdString());
    words.from = dayOf(words, QStringLiteral("--from"), from);
    words.to = dayOf(words, QStringLiteral("--to"), to);
    if (words.from && words.to && *words.to < *words.from && words.problem.isEmpty())
        words.problem = QCommandLineParser::tr("--from has to come before --to.");
}

} // namespace

CommandWords readCommandWords(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), {}, QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("TAG"));
    const QCommandLineOption routine(QStringLiteral("routine"), {}, QStringLiteral("ID"));
    const QCommandLineOption log(QStringLiteral("log"));
    const QCommandLineOption hidden(QStringLiteral("hidden"));
    const QCommandLineOption report(QStringLiteral("report"), {}, QStringLiteral("PATH"));
    const QCommandLineOption from(QStringLiteral("from"), {}, QStringLiteral("DAY"));
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("DAY"));
    const QCommandLineOption sample(QStringLiteral("sample"));
    parser.addOptions({data, language, routine, log, hidden, sample, report, from, to});
    CommandWords result;
    if (!parser.parse(QStringList{QStringLiteral("unknot")} + words))
        result.problem = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        result.problem =
            QCommandLineParser::tr("Unknown option '%1'.").arg(parser.positionalArguments().constFirst());
    result.data =
        parser.isSet(data) ? std::filesystem::absolute(parser.value(data).toStdString()) : usualDataFolder();
    result.sample = parser.isSet(sample);
    if (result.sample && parser.isSet(data) && result.problem.isEmpty())
        result.problem = QCommandLineParser::tr("--sample has a folder of its own; leave --data out.");
    if (result.sample)
        result.data = sampleFolder();
    result.language = parser.value(language);
    if (result.problem.isEmpty())
        result.problem = problemOfLanguage(result.language);
    result.routine = parser.value(routine);
    result.log = parser.isSet(log);
    result.hidden = parser.isSet(hidden);
    if (parser.isSet(report))
        readReport(result, parser.value(report), parser.value(from), parser.value(to));
    else if (result.problem.isEmpty() && (parser.isSet(from) || parser.isSet(to)))
        result.problem = QCommandLineParser::tr("--from and --to go with --report.");
    return result;
}

bool asksForPaper(std::span<char *const> words)
{
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return word == "--report" || word.starts_with("--report="); });
}

bool asksForSample(std::span<char *const> words)
{
    return std::any_of(words.begin(), words.end(), [](std::string_view word) { return word == "--sample"; });
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

QString usualSettingsFile(bool isSample)
{
    if (isSample)
        return QString::fromStdString((sampleFolder() / "unknot.ini").string());
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/unknot/unknot.ini");
}

} // namespace unknot::ui
