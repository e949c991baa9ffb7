// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/wish_chips.h"

#include "app/body/body_controller.h"
#include "app/bridge/words_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kMinutes{3, 5, 8, 10, 15, 20};

bool has(const std::vector<base::Kit> &kit, base::Kit item)
{
    return std::ranges::find(kit, item) != kit.end();
}

} // namespace

WishChips::WishChips(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_kit(new Chip({}))
    , m_place(new Chip({}))
    , m_minutes(new Chip({}))
{
    m_kit->setPicture(QStringLiteral("ball"));
    m_place->setPicture(QStringLiteral("place"));
    m_minutes->setPicture(QStringLiteral("clock"));
    auto *row = new FlowLayout(this, space::inside);
    for (Chip *chip : {m_kit, m_place, m_minutes}) {
        chip->setMenu(new QMenu(chip));
        row->addWidget(chip);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_kit->menu(), &QMenu::aboutToShow, this, &WishChips::fillKit);
    connect(m_place->menu(), &QMenu::aboutToShow, this, &WishChips::fillPlaces);
    connect(m_minutes->menu(), &QMenu::aboutToShow, this, &WishChips::fillMinutes);
    connect(&m_controller, &BodyController::wishChanged, this, &WishChips::showWish);
    showWish();
}

int WishChips::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void WishChips::fillKit()
{
    QMenu &menu = *m_kit->menu();
    menu.clear();
    const std::vector<base::Kit> owned = m_controller.kit();
    const auto all = base::all<base::Kit>();
    const QStringList names = m_controller.kitNames();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const base::Kit item = all[i];
        if (item == base::Kit::Hands)
            continue;
        QAction *action = menu.addAction(names[static_cast<qsizetype>(i)]);
        action->setCheckable(true);
        action->setChecked(has(owned, item));
        connect(action, &QAction::toggled, this, [this, item](bool on) {
            std::vector<base::Kit> kit = m_controller.kit();
            std::erase(kit, item);
            if (on)
                kit.push_back(item);
            m_controller.setKit(kit);
        });
    }
}

void WishChips::fillPlaces()
{
    QMenu &menu = *m_place->menu();
    menu.clear();
    auto *group = new QActionGroup(&menu);
    const QString current = nameOf(m_controller.places());
    for (const PlacePreset &preset : placePresets()) {
        QAction *action = menu.addAction(preset.name);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(preset.name == current);
        connect(action, &QAction::triggered, this, [this, preset] { m_controller.setPlaces(preset.places); });
    }
}

void WishChips::fillMinutes()
{
    QMenu &menu = *m_minutes->menu();
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const int minutes : kMinutes) {
        QAction *action = menu.addAction(minutesText(minutes));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(minutes == m_controller.minutes());
        connect(action, &QAction::triggered, this, [this, minutes] { m_controller.setMinutes(minutes); });
    }
}

void WishChips::showWish()
{
    const std::vector<base::Kit> owned = m_controller.kit();
    const auto all = base::all<base::Kit>();
    const QStringList names = m_controller.kitNames();
    QString kit = tr("Only my hands");
    const auto tools = std::ranges::count_if(owned, [](base::Kit item) { return item != base::Kit::Hands; });
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (tools == 1 && all[i] != base::Kit::Hands && has(owned, all[i]))
            kit = names[static_cast<qsizetype>(i)];
    }
    if (tools > 1)
        kit = tr("%n tools", nullptr, static_cast<int>(tools));
    m_kit->setText(kit);
    m_kit->setAccessibleName(tr("Kit: %1").arg(kit));
    const std::vector<base::Place> places = m_controller.places();
    m_place->setText(places.empty() ? tr("Anywhere") : nameOf(places));
    m_place->setAccessibleName(tr("Place: %1").arg(m_place->text()));
    m_minutes->setText(minutesText(m_controller.minutes()));
    m_minutes->setAccessibleName(tr("Minutes: %1").arg(m_minutes->text()));
    updateGeometry();
}

} // namespace unknot::ui
