// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unknot::ui {

/// What the body map and its list twin know of a region: words, no meaning.
struct MapRegion
{
    enum class Side { Left, Right, Middle };

    QString id;
    QString name; ///< with its side: "Left between blade and spine"
    QString hint; ///< one line for a person who wonders
    QStringList layNames;
    Side side = Side::Middle;
};

} // namespace unknot::ui
