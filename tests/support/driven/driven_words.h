// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unknot::test {

/// The words that `unknot-driven` takes out before it reads those of `unknot`.
struct DrivenWords
{
    QString now;                            ///< ISO 8601 with offset; empty: the real time
    double speed = 1;                       ///< how many times faster time runs
    QString sound = QStringLiteral("real"); ///< real, silent, broken
    QStringList others;                     ///< the words of unknot
    QString problem;
};

DrivenWords readDrivenWords(const QStringList &words);

} // namespace unknot::test
