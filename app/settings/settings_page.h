// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_facts.h"
#include "app/shell/page.h"

#include <QList>

class QLineEdit;
class QVBoxLayout;

namespace unknot::ui {

class Card;
class Settings;
class SoundTest;
class Text;

/// Everything that can be chosen, on one page, in force at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Settings &settings, const SettingsFacts &facts, SoundTest &sound, QWidget *parent = nullptr);

    bool stepBack() override;

signals:
    void aboutAsked();
    void fileAsked();
    void aboutMeAsked();
    void sampleAsked();
    void eraseAsked();
    void keysAsked();
    void seeAsked();
    void stopListAsked();

private:
    QVBoxLayout *addCard(QVBoxLayout &column, const QString &title);
    void addAppearance(QVBoxLayout &card);
    void addSound(QVBoxLayout &card);
    void addCheckIn(QVBoxLayout &card);
    void addMe(QVBoxLayout &card);
    void addData(QVBoxLayout &card);
    void addPrivacy(QVBoxLayout &card);
    void addHelp(QVBoxLayout &card);
    void search(const QString &words);

    Settings &m_settings;
    SettingsFacts m_facts;
    SoundTest &m_sound;
    QList<Card *> m_cards;
    QLineEdit *m_search;
    Text *m_nothing;
};

} // namespace unknot::ui
