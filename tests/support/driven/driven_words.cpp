// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven/driven_words.h"

namespace unknot::test {

DrivenWords readDrivenWords(const QStringList &words)
{
    DrivenWords result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const QString value = words.value(i + 1);
        if (word == QLatin1String("--now"))
            result.now = value;
        else if (word == QLatin1String("--speed"))
            result.speed = value.toDouble();
        else if (word == QLatin1String("--sound"))
            result.sound = value;
        else {
            result.others << word;
            continue;
        }
        ++i;
    }
    if (result.speed <= 0)
        result.problem = QStringLiteral("--speed takes a number above 0");
    if (!QStringList{"real", "silent", "broken"}.contains(result.sound))
        result.problem = QStringLiteral("--sound takes real, silent or broken");
    return result;
}

} // namespace unknot::test
