// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace unknot::ui {

/// One page of the window. A page is made when it is first shown and lives from then on.
///
/// Keyboard focus goes to the page's focus proxy whenever it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// The title is the page's accessible name and the end of the window's title.
    explicit Page(const QString &title, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    void setTitle(const QString &title);

    /// It has just come to the front, or is about to leave it.
    virtual void activated() {}
    virtual void deactivated() {}
    /// True for what fills the window without the rail.
    virtual bool fillsWindow() const { return false; }
    /// Esc: true when the page closed something of its own; else the window goes to the body.
    virtual bool stepBack() { return false; }
    /// False keeps the window open: the page has shown why.
    virtual bool mayClose() { return true; }

signals:
    void titleChanged(const QString &title);

private:
    QString m_title;
};

} // namespace unknot::ui
