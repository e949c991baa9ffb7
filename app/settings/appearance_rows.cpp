// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appearance_rows.h"

#include "app/settings/settings.h"
#include "app/settings/settings_facts.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kTextPercents{80, 90, 100, 115, 130, 150, 175, 200};

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

QStringList percentTexts()
{
    QStringList texts;
    for (const int percent : kTextPercents)
        texts << tr("%1 %").arg(percent);
    return texts;
}

int nearestPercent(int percent)
{
    const auto nearest = std::min_element(kTextPercents.begin(), kTextPercents.end(), [percent](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
    return static_cast<int>(nearest - kTextPercents.begin());
}

void addLanguage(QVBoxLayout &card, Settings &settings, const QList<SettingsFacts::Named> &languages)
{
    QStringList names{tr("Like the desktop")};
    QStringList tags{QString()};
    for (const auto &[tag, name] : languages) {
        names << name;
        tags << tag;
    }
    auto *row = new ChoiceRow(names);
    row->setCurrent(static_cast<int>(tags.indexOf(settings.language())));
    QObject::connect(row, &ChoiceRow::chosen, &settings,
                     [&settings, tags](int index) { settings.setLanguage(tags[index]); });
    card.addWidget(new SettingRow(tr("Language"),
                                  tr("Also how days and numbers are written. The window starts anew with it."), row));
}

} // namespace

void addAppearanceRows(QVBoxLayout &card, Settings &settings, const SettingsFacts &facts)
{
    auto *look = new ChoiceRow({tr("Like the desktop"), tr("Light"), tr("Dark"), tr("High contrast")});
    look->setCurrent(static_cast<int>(settings.appearance()));
    QObject::connect(look, &ChoiceRow::chosen, &settings,
                     [&settings](int index) { settings.setAppearance(static_cast<Appearance>(index)); });
    card.addWidget(new SettingRow(tr("Colours"), {}, look));

    auto *size = new ChoiceRow(percentTexts());
    size->setCurrent(nearestPercent(settings.textPercent()));
    QObject::connect(size, &ChoiceRow::chosen, &settings, [&settings](int index) {
        settings.setTextPercent(kTextPercents[static_cast<std::size_t>(index)]);
    });
    card.addWidget(new SettingRow(tr("Text size"), tr("On top of the size your desktop uses."), size));

    auto *motion = new Switch(settings.motion() == Motion::Reduced);
    QObject::connect(motion, &Switch::toggled, &settings,
                     [&settings](bool on) { settings.setMotion(on ? Motion::Reduced : Motion::Desktop); });
    card.addWidget(new SettingRow(tr("Less movement"), tr("Figures stand still and nothing slides."), motion));
    addLanguage(card, settings, facts.languages);
}

} // namespace unknot::ui
