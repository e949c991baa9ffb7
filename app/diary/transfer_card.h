// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"

#include <QWidget>

class QLayout;
class QPushButton;

namespace unknot::ui {

class Text;
class TransferController;

/// Export and import. What an import would do is told before anything is done, refused lines by their number.
class TransferCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferCard(TransferController &controller, QWidget *parent = nullptr);

private:
    static QString countsOf(const diary::Imported &tried);
    static QString refusedOf(const diary::Imported &tried);
    QPushButton *addButton(QLayout &row, const QString &text);
    void follow();
    void tell(const QString &text);
    void tellFailed(base::ErrorCode code, const QString &detail);
    void chooseExport(bool everything);
    void chooseImport();

    TransferController &m_controller;
    QWidget *m_choices;
    Text *m_state;
    QPushButton *m_import;
    QPushButton *m_drop;
    QPushButton *m_cancel;
};

} // namespace unknot::ui
