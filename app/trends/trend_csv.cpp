// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trend_csv.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace unknot::ui {

namespace {

QString quoted(const QString &text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QStringList headsOf(const QAbstractItemModel &table)
{
    QStringList heads;
    for (int column = 0; column < table.columnCount(); ++column)
        heads << table.headerData(column, Qt::Horizontal).toString();
    return heads;
}

} // namespace

QString tableText(const QAbstractItemModel &table)
{
    QString text = headsOf(table).join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.index(row, column).data().toString();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString tableCsv(const QAbstractItemModel &table)
{
    QStringList heads = headsOf(table);
    for (QString &head : heads)
        head = quoted(head);
    QString text = heads.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << quoted(table.index(row, column).data(Qt::UserRole).toString());
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

} // namespace unknot::ui
