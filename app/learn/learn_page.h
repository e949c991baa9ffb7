// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QList>

class QLineEdit;
class QStackedLayout;

namespace unknot::ui {

class LearnController;
class PressCard;
class Reader;
class Text;

/// Chapters and technique cards to read, found by a word.
class LearnPage final : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(LearnController &controller, QWidget *parent = nullptr);

    /// Opens one thing, by the controller's id.
    void open(const QString &id);
    bool stepBack() override;

private:
    struct Shown
    {
        PressCard *card;
        QString id;
    };
    struct Shelf
    {
        QWidget *whole;
        QList<Shown> cards;
    };

    QWidget *makeShelves();
    void find(const QString &words);
    void closeReader();

    LearnController &m_controller;
    QStackedLayout *m_stack;
    QLineEdit *m_search = nullptr;
    Text *m_nothing = nullptr;
    QList<Shelf> m_shelves;
    Reader *m_reader;
    QWidget *m_cameFrom = nullptr; ///< gets the keyboard back
};

} // namespace unknot::ui
