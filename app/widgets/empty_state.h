// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace unknot::ui {

/// What a page shows when there is nothing to show yet: what will be here and what to do for it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// The one thing to do from here.
    QPushButton *addAction(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_icon;
    class QLabel *m_picture;
    QVBoxLayout *m_column;
};

} // namespace unknot::ui
