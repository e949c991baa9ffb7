// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_search.h"

#include "app/widgets/card.h"
#include "app/widgets/setting_block.h"
#include "app/widgets/setting_row.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

namespace unknot::ui {

namespace {

bool isRow(const QWidget *widget)
{
    return qobject_cast<const SettingRow *>(widget) || qobject_cast<const SettingBlock *>(widget);
}

QString textOf(const QWidget &row)
{
    QStringList texts;
    for (const auto *label : row.findChildren<QLabel *>())
        texts << label->text();
    for (const auto *button : row.findChildren<QAbstractButton *>())
        texts << button->text() << button->accessibleName();
    return texts.join(QLatin1Char(' '));
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool showRowsOf(Card &card, const QStringList &words)
{
    bool any = false;
    for (auto *row : card.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!isRow(row))
            continue;
        const bool fits = hasAll(textOf(*row), words);
        row->setVisible(fits);
        any = any || fits;
    }
    card.setVisible(any);
    return any;
}

} // namespace

bool showRowsWith(const QString &words, const QList<Card *> &cards)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (Card *card : cards)
        any = showRowsOf(*card, wanted) || any;
    return any;
}

} // namespace unknot::ui
