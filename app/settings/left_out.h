// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_facts.h"

#include <QWidget>

namespace unknot::ui {

class FlowLayout;
class Settings;

/// Techniques that this person does not want: a chip for each, which brings it back, and one with a menu of the
/// others.
class LeftOut final : public QWidget
{
    Q_OBJECT

public:
    LeftOut(Settings &settings, QList<SettingsFacts::Named> techniques, QWidget *parent = nullptr);

private:
    void fill();
    bool isOut(const QString &id) const;
    void leaveOut(const QString &id);
    void takeBack(const QString &id);

    Settings &m_settings;
    QList<SettingsFacts::Named> m_techniques;
    FlowLayout *m_row;
};

} // namespace unknot::ui
