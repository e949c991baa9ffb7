// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/check_in_rows.h"

#include "app/settings/settings.h"
#include "app/settings/settings_facts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/setting_block.h"
#include "app/widgets/setting_row.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <QTime>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kHours{0, 2, 3, 4, 5, 6};

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

/// A chip for each question; the check-in's own menu changes the same list.
QWidget *questionChips(Settings &settings, const QList<SettingsFacts::Named> &questions)
{
    auto *group = new QWidget;
    auto *row = new FlowLayout(group);
    for (const auto &[word, name] : questions) {
        auto *chip = new Chip(name);
        chip->setCheckable(true);
        chip->setChecked(settings.askedAlso().contains(word));
        row->addWidget(chip);
        QObject::connect(&settings, &Settings::askedAlsoChanged, chip, [chip, word](const QStringList &asked) {
            const QSignalBlocker quiet(chip);
            chip->setChecked(asked.contains(word));
        });
        QObject::connect(chip, &Chip::toggled, &settings, [&settings, word](bool on) {
            QStringList asked = settings.askedAlso();
            asked.removeAll(word);
            if (on)
                asked << word;
            settings.setAskedAlso(asked);
        });
    }
    return group;
}

void addDayBegin(QVBoxLayout &card, Settings &settings)
{
    QStringList texts;
    for (const int hour : kHours)
        texts << (hour == 0 ? tr("Midnight") : QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
    auto *row = new ChoiceRow(texts);
    const auto found = std::find(kHours.begin(), kHours.end(), settings.dayBeginsAt());
    row->setCurrent(found == kHours.end() ? -1 : static_cast<int>(found - kHours.begin()));
    QObject::connect(row, &ChoiceRow::chosen, &settings,
                     [&settings](int index) { settings.setDayBeginsAt(kHours[static_cast<std::size_t>(index)]); });
    const QString hint =
        tr("What you log before that counts to the day before. What is logged already stays where it "
           "is.");
    card.addWidget(new SettingRow(tr("My day starts at"), hint, row));
}

} // namespace

void addCheckInRows(QVBoxLayout &card, Settings &settings, const SettingsFacts &facts)
{
    card.addWidget(new SettingBlock(tr("Ask me also"),
                                    tr("The check-in asks for average, worst and whether pain woke you. And for:"),
                                    questionChips(settings, facts.questions)));
    addDayBegin(card, settings);
}

} // namespace unknot::ui
