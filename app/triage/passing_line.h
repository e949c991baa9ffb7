// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/answer_details.h"
#include "app/triage/passing_controller.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace unknot::ui {

/// One question in passing with its answers as chips; hidden while there is none. It keeps what it shows until the
/// answer is complete, so that nothing jumps under the finger.
class PassingLine final : public QWidget
{
    Q_OBJECT

public:
    PassingLine(PassingController &controller, triage::Passing where, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void build(const content::Question &question);
    void addChoices(const content::Question &question, QVBoxLayout &column);
    void addDetails(const content::Question &question, QVBoxLayout &column);
    void give(const content::Question &question, const std::string &value);
    void detail(const content::Question &question, const DetailGroup &group, const DetailOption &option);

    PassingController &m_controller;
    triage::Passing m_where;
    QVBoxLayout *m_whole;
    QWidget *m_shown = nullptr;
    QWidget *m_details = nullptr;
    const content::Question *m_question = nullptr;
    records::AnswerValue m_value;
    bool m_isAnswering = false; ///< details are being given: what is shown stays
};

} // namespace unknot::ui
