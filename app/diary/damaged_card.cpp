// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/damaged_card.h"

#include "app/diary/record_name.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_card.h"

#include <QBoxLayout>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr std::size_t kMost = 5;

/// Answers and findings are not deleted one by one.
bool canBeDeleted(const diary::DamagedRecord &record)
{
    return record.kind != "answers" && record.kind != "findings";
}

} // namespace

DamagedCard::DamagedCard(QWidget *parent)
    : QWidget(parent)
    , m_content(fillWithCard(*this))
{
    hide();
}

void DamagedCard::list(const std::vector<diary::DamagedRecord> &damaged, bool canDelete)
{
    if (damaged == m_listed && canDelete == m_canDelete)
        return; // a button that has the keyboard keeps it
    m_listed = damaged;
    m_canDelete = canDelete;
    setVisible(!damaged.empty());
    emptyLater(*m_content);
    if (damaged.empty())
        return;
    //: Entries, sessions and other records of the diary that were changed by something else than Unknot.
    auto *title = new Text(tr("%n of your records are damaged", nullptr, static_cast<int>(damaged.size())),
                           Type::Lead, Weight::Strong);
    m_content->addWidget(title);
    m_content->addWidget(
        new Text(tr("What they say may be wrong, so they stay out of the trends and everything else. "
                    "A backup may have them whole: Settings, Backups."),
                 Type::Note, Tone::Quiet));
    const auto count = std::min(damaged.size(), kMost);
    for (std::size_t i = 0; i < count; ++i)
        addRow(damaged[i]);
    if (damaged.size() > kMost)
        //: At the end of the list of damaged records: more of them, not shown.
        m_content->addWidget(
            new Text(tr("And %n more", nullptr, static_cast<int>(damaged.size() - kMost)), Type::Note, Tone::Quiet));
}

void DamagedCard::addRow(const diary::DamagedRecord &record)
{
    const QString name = recordName(record.kind, record.day);
    if (!m_canDelete || !canBeDeleted(record))
        return m_content->addWidget(new Text(name, Type::Body));
    auto *button = new QuietButton(tr("Delete"), this);
    button->setAccessibleName(tr("Delete: %1").arg(name));
    connect(button, &QPushButton::clicked, this, [this, id = record.id] { emit deleteAsked(id); });
    m_content->addWidget(new SettingRow(name, {}, button));
}

} // namespace unknot::ui
