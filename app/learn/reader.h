// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace unknot::ui {

class ArticleView;
class Column;
class DeskPicture;
class FigurePlay;
class FigureView;
class FindBar;
class HabitList;
class LearnController;
class MedicinePanel;
class PageHead;
class PrimaryButton;
class QuietButton;

/// One thing of Learn, opened: its picture, what goes before it, the text and what can be ticked below it.
class Reader final : public QWidget
{
    Q_OBJECT

public:
    explicit Reader(LearnController &controller, QWidget *parent = nullptr);

    void open(const QString &id);
    /// Nothing moves on a page that is not seen.
    void rest();
    void find();
    /// True when something of its own was closed.
    bool stepBack();

signals:
    void backAsked();

private:
    QWidget *makeTools();
    QWidget *makeJust();
    void renew();
    void showFigure();
    void print();

    LearnController &m_controller;
    PrimaryButton *m_just = nullptr;
    QuietButton *m_into = nullptr;
    QString m_id;
    Column *m_column;
    PageHead *m_head;
    FindBar *m_find;
    FigureView *m_figure;
    FigurePlay *m_play;
    DeskPicture *m_desk;
    MedicinePanel *m_medicine;
    ArticleView *m_article;
    HabitList *m_habits;
};

} // namespace unknot::ui
