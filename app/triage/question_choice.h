// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLayout;

namespace unknot::content {
struct Question;
}

namespace unknot::ui {

class Text;

/// One exact question inside an opened row, with Yes, No, Not sure. *Not sure* first shows one clarifying line.
class QuestionChoice final : public QWidget
{
    Q_OBJECT

public:
    QuestionChoice(const content::Question &question, const QString &value, QWidget *parent = nullptr);

signals:
    void chosen(const QString &value);

private:
    void add(const QString &text, const QString &value, const QString &current, QLayout *row);

    QButtonGroup *m_group;
    Text *m_clarify;
    QString m_question;
};

} // namespace unknot::ui
