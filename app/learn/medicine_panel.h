// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learn/learn_controller.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace unknot::ui {

/// What stands before a medicine: why it is locked, the question that would open it, and help when it did harm.
class MedicinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MedicinePanel(QWidget *parent = nullptr);

    void show(const LearnController::MedicineGate &gate, bool knowsHelp);

signals:
    void answered(const QString &word);
    void wentWrong(const QString &what);

private:
    void addQuestion(const LearnController::MedicineGate &gate);
    void addHelp();

    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace unknot::ui
