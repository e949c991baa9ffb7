// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace unknot::ui {

/// A page's scrolling column: as wide as one reads comfortably, in the middle of what there is, never sideways.
class Column final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr);
    Column(int widest, QWidget *parent);

    /// Where the page puts its parts; ends with a stretch of its own.
    QVBoxLayout *content() const { return m_content; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_content;
    QWidget *m_middle;
};

} // namespace unknot::ui
