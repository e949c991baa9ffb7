// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/records/entry.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace unknot::content {
struct Content;
struct Medicine;
} // namespace unknot::content

namespace unknot::ui {

class ChipSet;

/// The medicines that were taken: their names and times, of skin products also where and how the skin took it. Never
/// an amount.
class MedicineRows final : public QWidget
{
    Q_OBJECT

public:
    explicit MedicineRows(const content::Content &content, QWidget *parent = nullptr);

    void show(const records::Entry &entry, const base::Zone &zone);
    void take(records::Entry &entry, const base::Zone &zone) const;

signals:
    void edited();

private:
    struct Row
    {
        const content::Medicine *medicine = nullptr;
        QWidget *line = nullptr;
        QTimeEdit *time = nullptr;
        QComboBox *place = nullptr;     ///< of skin products
        QCheckBox *irritated = nullptr; ///< the same
    };

    Row makeRow(const content::Medicine &medicine);
    Row *find(const std::string &id);

    const content::Content &m_content;
    ChipSet *m_names;
    std::vector<Row> m_rows;
};

} // namespace unknot::ui
