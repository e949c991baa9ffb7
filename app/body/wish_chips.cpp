// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/wish_chips.h"

#include "app/body/body_controller.h"
#include "app/bridge/words_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QActionGroup>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kMinutes{3, 5, 8, 10, 15, 20};
constexpr std::array kOneClick{base::Kit::TennisBall, base::Kit::FoamRoller};

bool has(const std::vector<base::Kit> &kit, base::Kit item)
{
    return std::ranges::find(kit, item) != kit.end();
}

bool isOneClick(base::Kit item)
{
    return std::ranges::find(kOneClick, item) != kOneClick.end();
}

/// The tools of the menu: hands are always there, and those of one click have chips of their own.
std::vector<base::Kit> otherTools()
{
    std::vector<base::Kit> others;
    for (const base::Kit item : base::all<base::Kit>()) {
        if (item != base::Kit::Hands && !isOneClick(item))
            others.push_back(item);
    }
    return others;
}

} // namespace

WishChips::WishChips(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_kit(new Chip({}))
    , m_minutes(new Chip({}))
    , m_both(new Chip(tr("Press both sides")))
{
    m_minutes->setPicture(QStringLiteral("clock"));
    auto *row = new FlowLayout(this, space::inside);
    for (const base::Kit item : kOneClick)
        row->addWidget(toolChip(item));
    for (Chip *chip : {m_kit, m_minutes}) {
        chip->setMenu(new QMenu(chip));
        row->addWidget(chip);
    }
    m_both->setCheckable(true);
    row->addWidget(m_both);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_kit->menu(), &QMenu::aboutToShow, this, &WishChips::fillKit);
    connect(m_minutes->menu(), &QMenu::aboutToShow, this, &WishChips::fillMinutes);
    connect(&m_controller, &BodyController::wishChanged, this, &WishChips::showWish);
    connect(m_both, &Chip::toggled, &m_controller, &BodyController::setBothSides);
    connect(&m_controller, &BodyController::offerChanged, this, &WishChips::showBoth);
    showWish();
    showBoth();
}

int WishChips::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

Chip *WishChips::toolChip(base::Kit item)
{
    auto *chip = new Chip(m_controller.kitName(item));
    chip->setCheckable(true);
    if (item == base::Kit::TennisBall)
        chip->setPicture(QStringLiteral("ball"));
    // Not clicked: assistive technology toggles without a click.
    connect(chip, &Chip::toggled, this, [this, item](bool on) { setAtHand(item, on); });
    m_tools.emplace_back(item, chip);
    return chip;
}

void WishChips::setAtHand(base::Kit item, bool on)
{
    std::vector<base::Kit> kit = m_controller.kit();
    if (has(kit, item) == on)
        return;
    std::erase(kit, item);
    if (on)
        kit.push_back(item);
    m_controller.setKit(kit);
}

void WishChips::fillKit()
{
    QMenu &menu = *m_kit->menu();
    menu.clear();
    const std::vector<base::Kit> owned = m_controller.kit();
    for (const base::Kit item : otherTools()) {
        QAction *action = menu.addAction(m_controller.kitName(item));
        action->setCheckable(true);
        action->setChecked(has(owned, item));
        connect(action, &QAction::toggled, this, [this, item](bool on) { setAtHand(item, on); });
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
    showTools();
    m_minutes->setText(minutesText(m_controller.minutes()));
    m_minutes->setAccessibleName(tr("Minutes: %1").arg(m_minutes->text()));
    updateGeometry();
}

void WishChips::showBoth()
{
    const MapRegion *region = m_controller.find(m_controller.marking().selected);
    m_both->setVisible(m_controller.offer().plan && m_controller.offer().presses && region != nullptr &&
                       region->side != MapRegion::Side::Middle);
    const QSignalBlocker quiet(m_both);
    m_both->setChecked(m_controller.wantsBothSides());
    updateGeometry();
}

void WishChips::showTools()
{
    const std::vector<base::Kit> owned = m_controller.kit();
    for (const auto &[item, chip] : m_tools)
        chip->setChecked(has(owned, item));
    QStringList others;
    for (const base::Kit item : otherTools()) {
        if (has(owned, item))
            others << m_controller.kitName(item);
    }
    //: On a chip with little room: how many of the rarer tools somebody has, from two on.
    const QString many = tr("%n other tools", nullptr, static_cast<int>(others.size()));
    const QString shown = others.isEmpty() ? tr("Other tools") : others.size() == 1 ? others.front() : many;
    m_kit->setText(shown);
    m_kit->setAccessibleName(others.isEmpty() ? tr("Other tools: none")
                                              : tr("Other tools: %1").arg(others.join(", ")));
}

} // namespace unknot::ui
