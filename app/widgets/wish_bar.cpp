// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wish_bar.h"

#include "app/bridge/words_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QActionGroup>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kMinutes{3, 5, 8, 10, 15, 20};

/// Stays open while several things are ticked in it.
class StayingMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool toggle(QAction *action)
    {
        if (!action || !action->isEnabled() || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &text, const QVariant &value)
{
    auto *action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group.addAction(action);
    return action;
}

void tick(const Chip &chip, const std::function<bool(const QVariant &)> &isChosen)
{
    for (QAction *action : chip.menu()->actions())
        action->setChecked(isChosen(action->data()));
}

} // namespace

WishBar::WishBar(const QStringList &kitNames, QWidget *parent)
    : QWidget(parent)
    , m_kitNames(kitNames)
    , m_row(new FlowLayout(this))
    , m_kitChip(addChip(tr("Kit"), QStringLiteral("ball"), makeKitMenu()))
    , m_placeChip(addChip(tr("Place"), QStringLiteral("place"), makePlaceMenu()))
    , m_minutesChip(addChip(tr("Minutes"), QStringLiteral("clock"), makeMinutesMenu()))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WishBar::heightForWidth(int width) const
{
    return m_row->heightForWidth(width);
}

Chip *WishBar::addChip(const QString &what, const QString &picture, QMenu *menu)
{
    auto *chip = new Chip({}, this);
    chip->setObjectName(what);
    chip->setPicture(picture);
    chip->setMenu(menu);
    m_row->addWidget(chip);
    return chip;
}

QMenu *WishBar::makeKitMenu()
{
    auto *menu = new StayingMenu(this);
    for (const base::Kit tool : base::all<base::Kit>()) {
        if (tool == base::Kit::Hands)
            continue;
        auto *action = menu->addAction(m_kitNames.value(static_cast<int>(tool)));
        action->setCheckable(true);
        action->setData(static_cast<int>(tool));
        connect(action, &QAction::triggered, this, [this, tool](bool on) { chooseKit(tool, on); });
    }
    return menu;
}

QMenu *WishBar::makePlaceMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const PlacePreset &preset : placePresets()) {
        auto *action = addChoice(*menu, *group, preset.name, preset.name);
        connect(action, &QAction::triggered, this, [this, preset] { emit placesChosen(preset.places); });
    }
    return menu;
}

QMenu *WishBar::makeMinutesMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const int minutes : kMinutes) {
        auto *action = addChoice(*menu, *group, minutesText(minutes), minutes);
        connect(action, &QAction::triggered, this, [this, minutes] { emit minutesChosen(minutes); });
    }
    return menu;
}

void WishBar::setKit(const std::vector<base::Kit> &kit)
{
    m_kit = kit;
    QStringList names;
    for (const base::Kit tool : kit) {
        if (tool != base::Kit::Hands)
            names << m_kitNames.value(static_cast<int>(tool));
    }
    const QString value = names.isEmpty()     ? tr("Hands only")
                          : names.size() == 1 ? names.front()
                                              : tr("%1 + %2").arg(names.front()).arg(names.size() - 1);
    say(m_kitChip, value);
    tick(*m_kitChip, [&kit](const QVariant &tool) {
        return std::find(kit.begin(), kit.end(), static_cast<base::Kit>(tool.toInt())) != kit.end();
    });
}

void WishBar::setPlaces(const std::optional<std::vector<base::Place>> &places)
{
    const QString name = places ? nameOf(*places) : tr("Anywhere");
    say(m_placeChip, name);
    tick(*m_placeChip, [&name](const QVariant &preset) { return preset.toString() == name; });
}

void WishBar::setMinutes(int minutes)
{
    say(m_minutesChip, tr("%1 min").arg(minutes));
    tick(*m_minutesChip, [minutes](const QVariant &each) { return each.toInt() == minutes; });
}

void WishBar::say(Chip *chip, const QString &value)
{
    chip->setText(value);
    chip->setAccessibleName(QStringLiteral("%1: %2").arg(chip->objectName(), value));
    chip->updateGeometry();
}

void WishBar::chooseKit(base::Kit tool, bool on)
{
    auto kit = m_kit;
    std::erase(kit, tool);
    if (on)
        kit.push_back(tool);
    std::sort(kit.begin(), kit.end());
    setKit(kit);
    emit kitChosen(kit);
}

} // namespace unknot::ui
