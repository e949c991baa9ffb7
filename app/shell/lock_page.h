// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <functional>

class QLineEdit;

namespace unknot::ui {

class Text;

/// Hides the pages until the word is given. Says nothing about what is behind it.
class LockPage final : public Page
{
    Q_OBJECT

public:
    explicit LockPage(std::function<bool(const QString &word)> opens, QWidget *parent = nullptr);

    void activated() override;
    bool fillsWindow() const override { return true; }
    bool stepBack() override { return true; }

signals:
    void opened();

private:
    void tryWord();

    std::function<bool(const QString &)> m_opens;
    QLineEdit *m_word;
    Text *m_said;
};

} // namespace unknot::ui
