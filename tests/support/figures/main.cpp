// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_colours.h"
#include "app/shell/theme/tokens.h"
#include "core/content/load.h"
#include "core/figure/figures.h"

#include "tests/support/figures/sheet.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

#include <cstdio>
#include <string>
#include <vector>

using namespace unknot;

namespace {

/// The figures of a folder, as an author has them; problems go to standard error.
figure::Figures figuresIn(const QString &folder)
{
    std::vector<std::string> texts, paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        texts.push_back(file.readAll().toStdString());
        paths.push_back("figures/" + name.toStdString());
    }
    std::vector<base::EmbeddedFile> files;
    for (std::size_t i = 0; i < texts.size(); ++i)
        files.push_back({paths[i], texts[i]});
    content::Problems problems;
    auto figures = figure::Figures::read(files, problems);
    for (const content::Problem &problem : problems)
        std::fprintf(stderr, "%s %s: %s\n", problem.file.c_str(), problem.pointer.c_str(), problem.text.c_str());
    return figures;
}

} // namespace

/// Paints every technique on one sheet, light and dark.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser words;
    words.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the sheets go"));
    const QCommandLineOption figuresOption(QStringLiteral("figures"), QStringLiteral("read these files"),
                                           QStringLiteral("folder"));
    const QCommandLineOption bareOption(QStringLiteral("no-captions"), QStringLiteral("pictures only"));
    words.addOptions({figuresOption, bareOption});
    words.process(application);
    if (words.positionalArguments().size() != 1)
        words.showHelp(2);
    const auto figures = words.isSet(figuresOption) ? figuresIn(words.value(figuresOption)) : figure::Figures::ours();
    const auto content = content::loadShipped();
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        const ui::Tokens &tokens = ui::tokensOf(scheme);
        const test::SheetLook look{ui::figureColours(ui::paletteOf(tokens)), tokens.card, tokens.text,
                                   !words.isSet(bareOption)};
        const QString name =
            tokens.isDark() ? QStringLiteral("figures-dark.png") : QStringLiteral("figures-light.png");
        const QString path = QDir(words.positionalArguments().front()).filePath(name);
        if (!test::contactSheet(content, figures, look).save(path))
            return 1;
        std::printf("%s\n", qPrintable(path));
    }
    return 0;
}
