// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sound_rows.h"

#include "app/settings/settings.h"
#include "app/settings/sound_test.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>
#include <QSlider>

namespace unknot::ui {

namespace {

constexpr int kSliderWidth = 160;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

void addKind(QVBoxLayout &card, Settings &settings, SoundKind kind, const QString &title, const QString &hint)
{
    auto *control = new QWidget;
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    auto *volume = new QSlider(Qt::Horizontal);
    volume->setRange(0, 100);
    volume->setPageStep(10);
    volume->setFixedWidth(scaled(kSliderWidth));
    volume->setValue(settings.volume(kind));
    volume->setEnabled(settings.isOn(kind));
    volume->setAccessibleName(tr("Volume: %1").arg(title));
    auto *on = new Switch(settings.isOn(kind));
    on->setAccessibleName(title);
    row->addWidget(volume);
    row->addWidget(on);
    control->setFocusProxy(on);
    QObject::connect(volume, &QSlider::valueChanged, &settings,
                     [&settings, kind](int percent) { settings.setVolume(kind, percent); });
    QObject::connect(on, &Switch::toggled, &settings, [&settings, kind, volume](bool isOn) {
        settings.setOn(kind, isOn);
        volume->setEnabled(isOn);
    });
    card.addWidget(new SettingRow(title, hint, control));
}

QString textOf(SoundTest::State state)
{
    switch (state) {
    case SoundTest::State::Untried:
        return tr("Three tones, as loud as it says above.");
    case SoundTest::State::Playing:
        return tr("Listen …");
    case SoundTest::State::Played:
        return tr("Those were three tones. Not heard? Turn them up above, or the whole computer.");
    case SoundTest::State::NoSound:
        return tr("No sound device. You will see every cue.");
    case SoundTest::State::TonesOff:
        break;
    }
    return tr("The tones are off. Turn them on above.");
}

void addTest(QVBoxLayout &card, SoundTest &test)
{
    auto *play = new QPushButton(tr("Play tones"));
    auto *row = new SettingRow(tr("Try the sound"), textOf(test.state()), play);
    play->setAccessibleName(play->text());
    QObject::connect(play, &QPushButton::clicked, &test, &SoundTest::play);
    QObject::connect(&test, &SoundTest::changed, row, [row, play, &test] {
        row->setHint(textOf(test.state()));
        play->setEnabled(test.state() != SoundTest::State::Playing);
    });
    card.addWidget(row);
}

} // namespace

void addSoundRows(QVBoxLayout &card, Settings &settings, SoundTest &test)
{
    addKind(card, settings, SoundKind::Tones, tr("Tones"), tr("Begin, change sides, end."));
    addKind(card, settings, SoundKind::Voice, tr("Voice"),
            tr("Says what to do next, so that you can close your eyes."));
    addKind(card, settings, SoundKind::Ticks, tr("Count at the end"), tr("The last five seconds of a hold."));
    addKind(card, settings, SoundKind::Breath, tr("Breath"), tr("A soft tone for in and out."));

    addTest(card, test);

    auto *screen = new Switch(settings.keepsScreenOn());
    QObject::connect(screen, &Switch::toggled, &settings, &Settings::setKeepsScreenOn);
    card.addWidget(new SettingRow(tr("Screen stays on"), tr("While a routine plays."), screen));
}

} // namespace unknot::ui
