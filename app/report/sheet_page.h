// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_reading.h"
#include "app/report/sheet_painter.h"

#include <QByteArray>
#include <QPageSize>

class QPagedPaintDevice;

namespace unknot::ui {

/// The clinician's page of a range of the diary.
SheetPage sheetPage(const DiaryRead &diary, trends::Range range, const SheetParts &parts,
                    const content::Content &content, const base::Clock &clock);

/// A4, or Letter where that is usual.
QPageSize::PageSizeId usualPaper();
/// In sheet units.
QSizeF sheetSize(QPageSize::PageSizeId paper);

/// The whole PDF in memory, because a writer on a full disk says that all went well.
QByteArray sheetPdf(const SheetPage &page, QPageSize::PageSizeId paper);
void printSheet(QPagedPaintDevice &device, const SheetPage &page);

} // namespace unknot::ui
