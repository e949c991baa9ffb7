// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace unknot::ui {

/// Puts things side by side and goes on in the next line where the room ends.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    /// Height of it all; moves the items when asked to.
    int lay(const QRect &rect, bool move) const;
    /// Height of one line, its items in its middle.
    int layLine(const QList<QLayoutItem *> &line, const QRect &room, int y, bool move) const;
    static QSize sizeIn(const QRect &room, const QLayoutItem &item);

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace unknot::ui
