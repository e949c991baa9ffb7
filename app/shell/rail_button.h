// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QString>
#include <QToolButton>

namespace unknot::ui {

/// A radio button drawn as an icon over its word. The radio button itself is what the keyboard and a screen reader
/// meet.
class RailButton final : public QRadioButton
{
    Q_OBJECT

public:
    RailButton(const QString &word, const QString &icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
};

/// The same shape for something that is done at once.
class RailAction final : public QToolButton
{
    Q_OBJECT

public:
    RailAction(QAction *action, const QString &icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
};

} // namespace unknot::ui
