// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/answer_details.h"

#include <QWidget>

class QButtonGroup;
class QLayout;
class QVBoxLayout;

namespace unknot::ui {

class Text;

/// One exact question inside an opened row, with Yes, No, Not sure. *Not sure* first shows one clarifying line; what
/// has to be known about a yes is asked in place.
class QuestionChoice final : public QWidget
{
    Q_OBJECT

public:
    QuestionChoice(const content::Question &question, const records::AnswerValue &answer,
                   const std::vector<DetailGroup> &details, QWidget *parent = nullptr);

signals:
    void chosen(const QString &value);
    void detailChosen(const unknot::ui::DetailGroup &group, const unknot::ui::DetailOption &option);

private:
    void add(const QString &text, const QString &value, const QString &current, QLayout *row);
    void addDetails(const std::vector<DetailGroup> &details, const records::AnswerValue &answer, QVBoxLayout *column);
    void follow(const QString &value);

    QButtonGroup *m_group;
    Text *m_clarify;
    QWidget *m_details = nullptr;
    QString m_question;
};

} // namespace unknot::ui
