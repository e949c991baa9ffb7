// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace unknot::ui {

class ChoiceRow;
class Settings;

/// Sets the word that opens the window, and takes it off again.
class LockBox final : public QWidget
{
    Q_OBJECT

public:
    explicit LockBox(Settings &settings, QWidget *parent = nullptr);

private:
    void follow();
    void lockWithWord();
    QWidget *makeOff();
    QWidget *makeOn();

    Settings &m_settings;
    QLineEdit *m_word = nullptr;
    QWidget *m_off = nullptr; ///< shown while there is no lock
    QWidget *m_on = nullptr;
};

} // namespace unknot::ui
