// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_page.h"

#include "app/bridge/qt_text.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace unknot::ui {

namespace {

constexpr int kDotsAnInch = 1200;

} // namespace

SheetPage sheetPage(const DiaryRead &diary, trends::Range range, const SheetParts &parts,
                    const content::Content &content, const base::Clock &clock)
{
    SheetPage page;
    page.sheet = trends::sheetOf(diary.history, range);
    page.parts = parts;
    page.words =
        sheetWords(page.sheet, {diary.entries, diary.visits, clock.moment().day, toQString(clock.zone().name())},
                   parts, content);
    return page;
}

QPageSize::PageSizeId usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

QSizeF sheetSize(QPageSize::PageSizeId paper)
{
    return QPageSize(paper).size(QPageSize::Inch) * kSheetUnits;
}

QByteArray sheetPdf(const SheetPage &page, QPageSize::PageSizeId paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsAnInch);
    writer.setPageLayout(QPageLayout(QPageSize(paper), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(page.words.title);
    writer.setCreator(QStringLiteral("Unknot"));
    printSheet(writer, page);
    return bytes;
}

void printSheet(QPagedPaintDevice &device, const SheetPage &page)
{
    const QSizeF size = device.pageLayout().pageSize().size(QPageSize::Inch) * kSheetUnits;
    QPainter painter(&device);
    // A printer cannot reach the edge of its paper: its origin is where it can, the page's is the corner.
    const QRectF reach = device.pageLayout().paintRect(QPageLayout::Inch);
    const qreal scale = static_cast<qreal>(device.logicalDpiX()) / kSheetUnits;
    painter.scale(scale, scale);
    painter.translate(-reach.topLeft() * kSheetUnits);
    paintSheet(painter, size, page);
}

} // namespace unknot::ui
