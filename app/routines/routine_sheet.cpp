// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_sheet.h"

#include "app/art/figure_colours.h"
#include "app/art/figure_painter.h"
#include "app/bridge/words_text.h"
#include "app/shell/theme/tokens.h"
#include "core/content/technique.h"
#include "core/figure/figures.h"
#include "core/figure/pose_seconds.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace unknot::ui {

namespace {

// Tenths of a millimetre, so that letters have whole sizes.
constexpr double kTenths = 10;
constexpr int kColumns = 2;
constexpr double kGap = 80;
constexpr double kHead = 300;
constexpr double kCellTall = 560;
constexpr double kWordsTall = 130;
constexpr double kPoseTall = 44;
constexpr int kTitleSize = 76, kNameSize = 42, kNoteSize = 36;

QString tr(const char *text)
{
    return QCoreApplication::translate("RoutineSheet", text);
}

class Sheet
{
public:
    Sheet(QPainter &painter, const QRectF &page)
        : m_painter(painter)
        , m_page(page)
    {
    }

    void head(const RoutineSheet &sheet)
    {
        write({m_page.left(), m_page.top(), m_page.width(), 110}, sheet.title, kTitleSize, true);
        write({m_page.left(), m_page.top() + 115, m_page.width(), 60}, sheet.line, kNoteSize, false);
        write({m_page.left(), m_page.top() + 175, m_page.width(), 60},
              tr("Stop when it turns sharp, spreads or goes numb."), kNoteSize, false);
    }

    void step(int number, const QRectF &cell, const RoutineSheet::Step &step)
    {
        const QRectF picture(cell.left(), cell.top(), cell.width(), cell.height() - kWordsTall);
        const content::Way &way = wayOf(step);
        if (const auto *animation = figure::Figures::ours().find(step.technique->id, way.id, way.position))
            strip(picture, *animation, step);
        const QRectF name(cell.left(), picture.bottom() + 10, cell.width(), 60);
        write(name, QStringLiteral("%1  %2").arg(number).arg(step.name), kNameSize, true);
        write(name.translated(0, 58), step.length, kNoteSize, false);
    }

private:
    static const content::Way &wayOf(const RoutineSheet::Step &step)
    {
        const auto &ways = step.technique->ways;
        const auto found = std::ranges::find(ways, step.way, &content::Way::id);
        return found == ways.end() ? ways.front() : *found;
    }

    /// Side by side, each with its seconds: below, so that the poses stay one line that is read from left to right.
    void strip(const QRectF &room, const figure::Animation &animation, const RoutineSheet::Step &step)
    {
        const FigurePainter figure(animation, m_colours);
        const auto poses = figure::keyPoses(animation);
        const auto seconds = figure::poseSeconds(animation, step.technique->dose, step.seconds);
        const double wide = room.width() / static_cast<double>(poses.size());
        for (std::size_t i = 0; i < poses.size(); ++i) {
            const QRectF place(room.left() + static_cast<double>(i) * wide, room.top(), wide,
                               room.height() - kPoseTall);
            figure.paint(m_painter, place, figure::stillOf(animation, poses[i]), step.side == base::Side::Left);
            write({place.left(), place.bottom(), wide, kPoseTall}, secondsText(seconds[i]), kNoteSize, false,
                  Qt::AlignHCenter);
        }
    }

    /// On one line, smaller where it would not fit.
    void write(const QRectF &room, const QString &text, int size, bool isStrong, Qt::Alignment across = Qt::AlignLeft)
    {
        QFont font = m_painter.font();
        font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
        font.setPixelSize(size);
        const double wide = QFontMetricsF(font).horizontalAdvance(text);
        if (wide > room.width())
            font.setPixelSize(std::max(1, static_cast<int>(size * room.width() / wide)));
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(room, across | Qt::AlignVCenter, text);
    }

    QPainter &m_painter;
    QRectF m_page;
    FigureColours m_colours = figureColours(paletteOf(tokensOf(Scheme::Light)));
};

} // namespace

int printSheet(const RoutineSheet &sheet, QPagedPaintDevice &device)
{
    const QRectF paper = device.pageLayout().paintRect(QPageLayout::Millimeter);
    const QRectF page(0, 0, paper.width() * kTenths, paper.height() * kTenths);
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / 25.4 / kTenths;
    painter.scale(scale, scale);
    Sheet paint(painter, page);
    paint.head(sheet);
    const double wide = (page.width() - kGap) / kColumns;
    int pages = 1, column = 0;
    double top = kHead;
    for (std::size_t i = 0; i < sheet.steps.size(); ++i) {
        if (column == 0 && top + kCellTall > page.height()) {
            device.newPage();
            ++pages;
            top = 0;
        }
        paint.step(static_cast<int>(i) + 1, {column * (wide + kGap), top, wide, kCellTall - kGap / 2},
                   sheet.steps[i]);
        column = (column + 1) % kColumns;
        if (column == 0)
            top += kCellTall;
    }
    return pages;
}

} // namespace unknot::ui
