// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace unknot::ui {

class Text;

/// Finds words in the texts below a widget and goes from one place to the next.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void searchIn(QWidget *page) { m_page = page; }
    void begin();
    /// True when it was open.
    bool end();

signals:
    void reached(QWidget *place);

private:
    struct Place
    {
        QPointer<Text> text;
        int start;
    };

    void search();
    void step(int by);
    void mark(int index);
    void unmark();

    QPointer<QWidget> m_page;
    QLineEdit *m_words;
    Text *m_count;
    QList<Place> m_places;
    int m_current = -1;
};

} // namespace unknot::ui
