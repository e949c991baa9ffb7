// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page_id.h"

#include <QPointer>
#include <QWidget>

namespace unknot::ui {

class Column;

/// Lays the keys over whatever page is shown, until it is closed; the page below goes on.
class KeyOverview final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window` and stays as large as it is.
    explicit KeyOverview(QWidget *window);

    /// Shows the keys of that page, or closes what is shown.
    void toggle(PageId page, const QString &pageTitle);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(PageId page, const QString &pageTitle);
    void close();
    QWidget *listOf(PageId page, const QString &pageTitle);

    Column *m_column;
    QWidget *m_list = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace unknot::ui
