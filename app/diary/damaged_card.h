// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unknot::ui {

/// What does not fit its checksum: named, so that nobody wonders where a day went, and to be deleted.
class DamagedCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DamagedCard(QWidget *parent = nullptr);

    /// Hidden where nothing is damaged.
    void list(const std::vector<diary::DamagedRecord> &damaged, bool canDelete);

signals:
    void deleteAsked(const unknot::base::Uuid &id);

private:
    void addRow(const diary::DamagedRecord &record);

    QVBoxLayout *m_content;
    std::vector<diary::DamagedRecord> m_listed;
    bool m_canDelete = false;
};

} // namespace unknot::ui
