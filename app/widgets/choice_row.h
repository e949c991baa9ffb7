// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QRadioButton;

namespace unknot::ui {

class FlowLayout;

/// A few choices side by side, one of which holds; radio buttons drawn as pills.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(const QStringList &choices, QWidget *parent = nullptr);

    int current() const; ///< -1: none
    void setCurrent(int index);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(int index);

private:
    FlowLayout *m_row;
    QList<QRadioButton *> m_buttons;
};

} // namespace unknot::ui
