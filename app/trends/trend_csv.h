// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace unknot::ui {

/// A table as text: as it reads for a spreadsheet's clipboard (tabs).
QString tableText(const QAbstractItemModel &table);
/// The same as a file (RFC 4180): the numbers and days of Qt::UserRole, which do not change with the language.
QString tableCsv(const QAbstractItemModel &table);

} // namespace unknot::ui
