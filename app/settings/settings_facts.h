// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::ui {

class LoginStart;

/// What the page of settings shows besides the settings themselves.
struct SettingsFacts
{
    struct Named
    {
        QString id;
        QString name;
    };

    QStringList kitNames;   ///< by base::Kit
    QString localEmergency; ///< the number of the country
    QString diaryFile;
    QList<Named> techniques; ///< all that there are
    QList<Named> languages;  ///< those that are installed, each by its own name
    QList<Named> questions;  ///< what the check-in can ask besides its own
    LoginStart *loginStart = nullptr;
};

} // namespace unknot::ui
