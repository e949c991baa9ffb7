// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QMenu;

namespace unknot::ui {

class Chip;
class FlowLayout;

/// Three chips that say what there is to work with and change it: kit, place, minutes. They keep nothing; what was
/// chosen comes as a signal and is shown when it is set.
class WishBar final : public QWidget
{
    Q_OBJECT

public:
    /// Names of the tools, by base::Kit.
    explicit WishBar(const QStringList &kitNames, QWidget *parent = nullptr);

    void setKit(const std::vector<base::Kit> &kit);
    void setPlaces(const std::optional<std::vector<base::Place>> &places);
    void setMinutes(int minutes);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void kitChosen(const std::vector<unknot::base::Kit> &kit);
    void placesChosen(const std::vector<unknot::base::Place> &places);
    void minutesChosen(int minutes);

private:
    Chip *addChip(const QString &what, const QString &picture, QMenu *menu);
    QMenu *makeKitMenu();
    QMenu *makePlaceMenu();
    QMenu *makeMinutesMenu();
    void say(Chip *chip, const QString &value);
    void chooseKit(base::Kit tool, bool on);

    QStringList m_kitNames;
    std::vector<base::Kit> m_kit;
    FlowLayout *m_row;
    Chip *m_kitChip;
    Chip *m_placeChip;
    Chip *m_minutesChip;
};

} // namespace unknot::ui
