// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace unknot::ui {

/// A button of the stage. Clicking it does not take the keyboard, so that Space always means the routine.
class StageButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says; `keys` are shown with it when one points at it.
    StageButton(const QString &text, const QString &name, const QString &keys, QWidget *parent = nullptr);

    /// One of our line icons.
    void setPicture(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintPicture();

    QString m_picture;
};

/// The row under the stage: back, pause, on, too sharp; and ten more and it let go where they mean something.
class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget *parent = nullptr);

    void allow(bool tenMore, bool letGo);
    void setPaused(bool paused);

signals:
    void previousAsked();
    void pauseAsked();
    void nextAsked();
    void tenMoreAsked();
    void letGoAsked();
    void tooSharpAsked();
    void farAsked();

private:
    StageButton *m_pause;
    StageButton *m_tenMore;
    StageButton *m_letGo;
    StageButton *m_tooSharp;
};

} // namespace unknot::ui
