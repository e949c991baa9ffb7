// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learn/learn_controller.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

class ChoiceRow;

/// What stands before a medicine: why it is locked, the questions that would open it, and help when it did harm.
class MedicinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MedicinePanel(QWidget *parent = nullptr);

    void show(const LearnController::MedicineGate &gate, const QList<LearnController::Item> &wrong);

signals:
    void answered(const QStringList &parts, const QString &word);
    void wentWrong(const QString &what);

private:
    void addQuestion(const LearnController::MedicineGate &gate);
    void addPart(const LearnController::MedicineGate::Part &part);
    void addHelp(const QList<LearnController::Item> &wrong);
    int focusedRow() const; ///< -1: none

    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<ChoiceRow *> m_rows;
};

} // namespace unknot::ui
