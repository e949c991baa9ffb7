// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace unknot::ui {

class Card;

/// Shows only the rows of the cards in which every word occurs, in their texts or in the names of what they offer,
/// and hides a card without any. No words show everything. False when nothing fits.
bool showRowsWith(const QString &words, const QList<Card *> &cards);

} // namespace unknot::ui
