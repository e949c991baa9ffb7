// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace unknot::ui {

class FlowLayout;

/// The strip under a scrolling page that always shows what to do next, however large the text.
class Footer final : public QFrame
{
    Q_OBJECT

public:
    /// As wide as the column above it, so that both stand on one line.
    explicit Footer(QWidget *parent = nullptr);
    Footer(int widest, QWidget *parent);
    /// For a page that has no column.
    static constexpr int kWhole = 0;

    void add(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlowLayout *m_row = nullptr;
};

} // namespace unknot::ui
