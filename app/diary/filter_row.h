// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace unknot::ui {

class DiaryController;

/// Which days are listed: by a word, a place, and a tag or cause.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(DiaryController &controller, QWidget *parent = nullptr);

    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listTriggers();

    DiaryController &m_controller;
    QLineEdit *m_search;
    QComboBox *m_place;
    QComboBox *m_trigger;
};

} // namespace unknot::ui
