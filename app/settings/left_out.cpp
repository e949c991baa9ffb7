// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/left_out.h"

#include "app/settings/settings.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/flow_layout.h"

#include <QMenu>

#include <algorithm>

namespace unknot::ui {

LeftOut::LeftOut(Settings &settings, QList<SettingsFacts::Named> techniques, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_techniques(std::move(techniques))
    , m_row(new FlowLayout(this))
{
    connect(&settings, &Settings::wishChanged, this, &LeftOut::fill);
    fill();
}

void LeftOut::fill()
{
    emptyLater(*m_row);
    auto *more = new Chip(tr("Leave something out"), this);
    auto *menu = new QMenu(more);
    for (const auto &technique : m_techniques) {
        if (!isOut(technique.id)) {
            menu->addAction(technique.name, this, [this, id = technique.id] { leaveOut(id); });
            continue;
        }
        auto *chip = new Chip(tr("%1 – take it back in").arg(technique.name), this);
        connect(chip, &Chip::clicked, this, [this, id = technique.id] { takeBack(id); });
        m_row->addWidget(chip);
    }
    more->setMenu(menu);
    m_row->addWidget(more);
    for (auto *chip : findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly))
        chip->setVisible(m_row->indexOf(chip) >= 0);
}

bool LeftOut::isOut(const QString &id) const
{
    const auto out = m_settings.excluded();
    return std::ranges::find(out, base::TechniqueId(id.toStdString())) != out.end();
}

void LeftOut::leaveOut(const QString &id)
{
    auto out = m_settings.excluded();
    out.emplace_back(id.toStdString());
    m_settings.setExcluded(out);
}

void LeftOut::takeBack(const QString &id)
{
    auto out = m_settings.excluded();
    std::erase(out, base::TechniqueId(id.toStdString()));
    m_settings.setExcluded(out);
}

} // namespace unknot::ui
