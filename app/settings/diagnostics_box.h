// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;

namespace unknot::ui {

class Text;

/// *Copy diagnostics*, which shows what it copies.
class DiagnosticsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosticsBox(std::function<QString()> diagnostics, QWidget *parent = nullptr);

private:
    void copy();

    std::function<QString()> m_diagnostics;
    Text *m_said;
    QPlainTextEdit *m_shown;
};

} // namespace unknot::ui
