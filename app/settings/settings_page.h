// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QList>

class QVBoxLayout;

namespace unknot::ui {

class Settings;

/// What the page shows besides the settings themselves.
struct SettingsFacts
{
    QStringList kitNames;   ///< by base::Kit
    QString localEmergency; ///< the number of the country
    QString diaryFile;
};

/// Everything that can be chosen, on one page, in force at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Settings &settings, const SettingsFacts &facts, QWidget *parent = nullptr);

signals:
    void aboutAsked();
    void fileAsked();
    void textAsked(const QString &id);

private:
    QVBoxLayout *addCard(QVBoxLayout &column, const QString &title);
    void addAppearance(QVBoxLayout &card);
    void addSound(QVBoxLayout &card);
    void addMe(QVBoxLayout &card);
    void addData(QVBoxLayout &card);

    Settings &m_settings;
    SettingsFacts m_facts;
};

} // namespace unknot::ui
