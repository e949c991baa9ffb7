// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unknot::ui {

/// What was deleted in the last 30 days, each to be put back or erased. Erasing asks once, where the row is.
class TrashCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TrashCard(const std::vector<diary::Trashed> &trash, QWidget *parent = nullptr);

signals:
    void putBackAsked(const unknot::base::Uuid &id);
    void eraseAsked(const unknot::base::Uuid &id);

private:
    void addRow(const diary::Trashed &one);
    QWidget *buttonsOf(const diary::Trashed &one, const QString &name);

    QVBoxLayout *m_content;
};

} // namespace unknot::ui
