// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

class BroughtOn;

/// *What brought it on?* in one row, and the one habit that answers it. Hidden where nothing is asked.
class BroughtOnLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BroughtOnLine(BroughtOn &cause, QWidget *parent = nullptr);

signals:
    void habitsAsked();

private:
    void follow();
    void ask();
    void show(const QString &name, const QString &text);

    BroughtOn &m_cause;
    QVBoxLayout *m_column;
};

} // namespace unknot::ui
