// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace unknot::ui {

/// A card that opens something: one button, whatever is written on it.
class PressCard final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The name is what the keyboard and a screen reader meet.
    explicit PressCard(const QString &name, QWidget *parent = nullptr);

    QVBoxLayout *content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace unknot::ui
