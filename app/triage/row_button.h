// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QTextLayout;

namespace unknot::ui {

/// A wide button of one sentence with a bold head, which says whether it is open. A row that was answered with
/// anything but no carries a mark and the word.
class RowButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RowButton(const QString &head, const QString &text, QWidget *parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void setMarked(bool marked);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect textRect(int width) const;
    void layOut(QTextLayout &layout, int width) const;

    QString m_head;
    QString m_sentence;
    bool m_open = false;
    bool m_marked = false;
};

} // namespace unknot::ui
