// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace unknot::ui {

class Text;

/// Says what has just happened and offers to take it back: "Logged. Undo". Goes by itself, but not from under a
/// pointer or the keyboard.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const QString &text, const QString &actionText = {}, std::function<void()> action = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void leave();

    Text *m_text;
    QPushButton *m_action;
    std::function<void()> m_perform;
    QTimer m_timer;
};

} // namespace unknot::ui
