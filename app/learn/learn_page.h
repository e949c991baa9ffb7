// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QList>

class QLineEdit;
class QStackedLayout;

namespace unknot::ui {

class ArticleView;
class CardGrid;
class Column;
class FigurePlay;
class FigureView;
class LearnController;
class PageHead;
class PressCard;
class Text;

/// Chapters and technique cards to read, found by a word.
class LearnPage final : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(const LearnController &controller, QWidget *parent = nullptr);

    /// Opens one thing, by the controller's id.
    void open(const QString &id);
    bool stepBack() override;

private:
    struct Shelf
    {
        QWidget *whole;
        QList<PressCard *> cards;
    };

    QWidget *makeShelves();
    QWidget *makeReader();
    void find(const QString &words);
    void closeReader();
    void showFigure(const QString &id);

    const LearnController &m_controller;
    QStackedLayout *m_stack;
    QLineEdit *m_search = nullptr;
    Text *m_nothing = nullptr;
    QList<Shelf> m_shelves;
    Column *m_reader = nullptr;
    PageHead *m_head = nullptr;
    FigureView *m_figure = nullptr; ///< of a technique
    FigurePlay *m_play = nullptr;
    ArticleView *m_article = nullptr;
    QWidget *m_cameFrom = nullptr; ///< gets the keyboard back
};

} // namespace unknot::ui
