// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/me_rows.h"

#include "app/bridge/words_text.h"
#include "app/settings/left_out.h"
#include "app/settings/settings.h"
#include "app/settings/settings_facts.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/setting_block.h"
#include "app/widgets/setting_row.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <functional>

namespace unknot::ui {

namespace {

constexpr std::array kMinutes{3, 5, 8, 10, 15, 20};
constexpr int kNumberWidth = 160;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

template<typename E>
std::vector<E> changed(std::vector<E> values, E value, bool on)
{
    std::erase(values, value);
    if (on)
        values.push_back(value);
    std::sort(values.begin(), values.end());
    return values;
}

/// How one list of the settings is read and written.
template<typename E>
struct Listed
{
    QStringList names; ///< by value; an empty one is not shown
    std::function<std::vector<E>()> read;
    std::function<void(const std::vector<E> &)> write;
};

/// Chips that are on or off, one for each value. They follow the settings when those change elsewhere.
template<typename E>
QWidget *chips(const Listed<E> &list, Settings &settings)
{
    auto *group = new QWidget;
    auto *row = new FlowLayout(group);
    for (const E value : base::all<E>()) {
        const QString name = list.names.value(static_cast<int>(value));
        if (name.isEmpty())
            continue;
        auto *chip = new Chip(name);
        chip->setCheckable(true);
        row->addWidget(chip);
        const auto follow = [chip, list, value] {
            const std::vector<E> chosen = list.read();
            const QSignalBlocker quiet(chip);
            chip->setChecked(std::find(chosen.begin(), chosen.end(), value) != chosen.end());
        };
        follow();
        QObject::connect(&settings, &Settings::wishChanged, chip, follow);
        QObject::connect(chip, &Chip::toggled, group,
                         [list, value](bool on) { list.write(changed(list.read(), value, on)); });
    }
    return group;
}

void addKit(QVBoxLayout &card, Settings &settings, const SettingsFacts &facts)
{
    QStringList names = facts.kitNames;
    names[static_cast<int>(base::Kit::Hands)].clear(); // always there
    auto *control = chips<base::Kit>({names, [&settings] { return settings.kit(); },
                                      [&settings](const std::vector<base::Kit> &kit) { settings.setKit(kit); }},
                                     settings);
    const QString hint = tr("What you have at hand. Things from the household count: rolled socks are a soft ball.");
    card.addWidget(new SettingBlock(tr("My kit"), hint, control));
}

void addPlaces(QVBoxLayout &card, Settings &settings)
{
    QStringList names;
    for (const base::Place place : base::all<base::Place>())
        names << nameOf(place);
    const auto current = [&settings] {
        const auto everywhere = base::all<base::Place>();
        return settings.places().value_or(std::vector<base::Place>(everywhere.begin(), everywhere.end()));
    };
    auto *control = chips<base::Place>(
        {names, current, [&settings](const std::vector<base::Place> &places) { settings.setPlaces(places); }},
        settings);
    card.addWidget(new SettingBlock(tr("My place"), tr("What there is where you usually are."), control));
}

void addPositions(QVBoxLayout &card, Settings &settings)
{
    QStringList names;
    for (const base::Position position : base::all<base::Position>())
        names << nameOf(position);
    auto *control = chips<base::Position>(
        {names, [&settings] { return settings.cannot(); },
         [&settings](const std::vector<base::Position> &positions) { settings.setCannot(positions); }},
        settings);
    const QString hint = tr("Positions that do not work for you. Plans do without them.");
    card.addWidget(new SettingBlock(tr("What I cannot do"), hint, control));
}

void addLeftOut(QVBoxLayout &card, Settings &settings, const SettingsFacts &facts)
{
    const QString hint = tr("What you do not want to be offered. It can come back at any time.");
    card.addWidget(new SettingBlock(tr("Left out"), hint, new LeftOut(settings, facts.techniques)));
}

void addMinutes(QVBoxLayout &card, Settings &settings)
{
    QStringList texts;
    for (const int minutes : kMinutes)
        texts << tr("%1 min").arg(minutes);
    auto *row = new ChoiceRow(texts);
    const auto follow = [row, &settings] {
        const auto found = std::find(kMinutes.begin(), kMinutes.end(), settings.minutes());
        row->setCurrent(found == kMinutes.end() ? -1 : static_cast<int>(found - kMinutes.begin()));
    };
    follow();
    QObject::connect(&settings, &Settings::wishChanged, row, follow);
    QObject::connect(row, &ChoiceRow::chosen, &settings,
                     [&settings](int index) { settings.setMinutes(kMinutes[static_cast<std::size_t>(index)]); });
    card.addWidget(new SettingRow(tr("My minutes"), tr("How long a plan is, unless you say otherwise."), row));
}

void addEmergencyNumber(QVBoxLayout &card, Settings &settings, const SettingsFacts &facts)
{
    auto *number = new QLineEdit(settings.emergencyNumber());
    number->setPlaceholderText(facts.localEmergency);
    number->setFixedWidth(scaled(kNumberWidth));
    number->setMaxLength(20);
    number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    QObject::connect(number, &QLineEdit::textChanged, &settings, &Settings::setEmergencyNumber);
    const QString hint = tr("Shown when you need help at once. Empty: %1. Unknot never calls by itself.");
    card.addWidget(new SettingRow(tr("Emergency number"), hint.arg(facts.localEmergency), number));
}

} // namespace

void addMeRows(QVBoxLayout &card, Settings &settings, const SettingsFacts &facts)
{
    addKit(card, settings, facts);
    addPlaces(card, settings);
    addMinutes(card, settings);
    addPositions(card, settings);
    addLeftOut(card, settings, facts);
    addEmergencyNumber(card, settings, facts);
}

} // namespace unknot::ui
