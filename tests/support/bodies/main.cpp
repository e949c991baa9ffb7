// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_painter.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/body_colours.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <cstdio>
#include <optional>

using namespace unknot::ui;

namespace {

constexpr int kMargin = 24;

std::optional<BodyDrawing> drawingIn(const QString &folder, BodyView view)
{
    const QString name = view == BodyView::Back ? QStringLiteral("back.svg") : QStringLiteral("front.svg");
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto drawing = readBody(file, name, view);
    if (drawing)
        return std::move(*drawing);
    std::fprintf(stderr, "%s\n", qPrintable(drawing.error().sentence()));
    return std::nullopt;
}

/// Both views beside each other.
QImage sheetOf(const BodyArt &art, const BodyColours &colours, const BodyMarks &marks, BodyCrop crop, qreal scale)
{
    const BodyPainter back(art.back, colours, crop), front(art.front, colours, crop);
    const QSizeF size = back.bounds().size() * scale;
    QImage sheet(QSize(qRound(size.width() + front.bounds().width() * scale) + 3 * kMargin,
                       qRound(size.height()) + 2 * kMargin),
                 QImage::Format_ARGB32_Premultiplied);
    sheet.fill(colours.ground);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal left = kMargin;
    for (const BodyPainter *body : {&back, &front}) {
        painter.drawImage(QPointF(left, kMargin), body->picture(scale));
        painter.save();
        painter.translate(left, kMargin);
        painter.scale(scale, scale);
        painter.translate(-body->bounds().topLeft());
        body->paintMarks(painter, marks, body->bounds(), scale);
        painter.restore();
        left += body->bounds().width() * scale + kMargin;
    }
    return sheet;
}

} // namespace

/// Paints the body, light and dark. With --ask, the places named there are numbered from 1 in one colour, so that
/// somebody can be asked what they are called.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser words;
    words.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const QCommandLineOption art(QStringLiteral("art"), QStringLiteral("read back.svg and front.svg there"),
                                 QStringLiteral("folder"));
    const QCommandLineOption ask(QStringLiteral("ask"), QStringLiteral("at most ten places, by id"),
                                 QStringLiteral("ids"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("pixels a unit"), QStringLiteral("number"),
                                   QStringLiteral("0.6"));
    const QCommandLineOption trunk(QStringLiteral("trunk"), QStringLiteral("as the map shows it"));
    words.addOptions({art, ask, scale, trunk});
    words.process(application);
    if (words.positionalArguments().size() != 1)
        words.showHelp(2);
    BodyArt bodies = BodyArt::shipped();
    if (words.isSet(art)) {
        auto back = drawingIn(words.value(art), BodyView::Back), front = drawingIn(words.value(art), BodyView::Front);
        if (!back || !front)
            return 1;
        bodies = {std::move(*back), std::move(*front)};
    }
    BodyMarks marks;
    for (const QString &id : words.value(ask).split(u',', Qt::SkipEmptyParts))
        marks.levels[id] = static_cast<int>(marks.levels.size()) + 1;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &tokens = tokensOf(scheme);
        BodyColours colours = bodyColours(paletteOf(tokens));
        if (!marks.levels.empty())
            colours.severity.fill(tokens.severity[6]);
        const QString name = tokens.isDark() ? QStringLiteral("body-dark.png") : QStringLiteral("body-light.png");
        const QString path = QDir(words.positionalArguments().front()).filePath(name);
        const BodyCrop crop = words.isSet(trunk) ? BodyCrop::Trunk : BodyCrop::Whole;
        if (!sheetOf(bodies, colours, marks, crop, words.value(scale).toDouble()).save(path))
            return 1;
        std::printf("%s\n", qPrintable(path));
    }
    return 0;
}
