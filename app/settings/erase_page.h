// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QStringList>

class QLineEdit;
class QPushButton;

namespace unknot::ui {

class Text;

/// *Erase everything*: says what goes, takes a typed word for it, and says what came of it.
class ErasePage final : public Page
{
    Q_OBJECT

public:
    /// `places`: the folders and files that go, as the person may know them.
    explicit ErasePage(const QStringList &places, QWidget *parent = nullptr);

    void activated() override;
    bool stepBack() override;

    /// Everything is gone, or why something stayed.
    void showDone();
    void showFailed(const QString &why);

signals:
    void eraseAsked();
    void backAsked();
    void closeAsked();

private:
    void follow(const QString &word);

    Text *m_said;
    QLineEdit *m_word;
    QPushButton *m_erase;
    QPushButton *m_close;
    bool m_isDone = false;
};

} // namespace unknot::ui
