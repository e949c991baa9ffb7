// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace unknot::ui {

class Card;

/// Before the start: which steps a guard has taken out, until when, and what there is to do about it. Hidden where
/// none was.
class RestingSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit RestingSteps(QWidget *parent = nullptr);

    /// `instead` is the words of the button for something else; empty: there is nothing else.
    void show(const QStringList &lines, const QString &instead, bool mayBeUnderstood);

signals:
    void insteadAsked();
    void understood();

private:
    Card *m_card = nullptr;
};

} // namespace unknot::ui
