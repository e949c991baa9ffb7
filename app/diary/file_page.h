// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <functional>

class QVBoxLayout;

namespace unknot::ui {

class FileController;
class TransferCard;
class TransferController;
class PageHead;
class Text;

/// Backups of the diary, each with what is in it and one button; and, when the diary cannot be used, what can be had
/// of it; what was deleted of late; exports and imports. What is replaced is kept, what is erased was asked about.
class FilePage final : public Page
{
    Q_OBJECT

public:
    FilePage(FileController &controller, TransferController &transfer, QWidget *parent = nullptr);

    void activated() override;
    bool stepBack() override;

signals:
    void backAsked();

private:
    void follow();
    QVBoxLayout *addCard(const QString &title, const QString &line);
    void addRow(QVBoxLayout &card, const QString &name, const QString &holds, const QString &button,
                const QString &spoken, std::function<void()> perform);
    void listOptions();
    void listBackups();
    void listTrash();
    void tellErased(int copiesLeft);

    FileController &m_controller;
    PageHead *m_head;
    Text *m_notice;
    TransferCard *m_transfer;
    QVBoxLayout *m_cards;
};

} // namespace unknot::ui
