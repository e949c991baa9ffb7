// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::ui {

/// Something to read: a title and parts of running text, points or numbered steps.
struct Article
{
    struct Part
    {
        enum class Kind { Text, Points, Steps, Facts };
        Kind kind = Kind::Text;
        QString head;      ///< may be empty
        QStringList lines; ///< of Facts: name and value in turn
    };

    QString id;
    QString title;
    QString line; ///< what it is, in one sentence
    QList<Part> parts;
    QString foot; ///< sources, in small type
};

} // namespace unknot::ui
