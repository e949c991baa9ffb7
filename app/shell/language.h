// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <span>
#include <string>
#include <utility>

namespace unknot::ui {

/// The language of the content that fits the words after the program's name, else what the settings say, else the
/// desktop; English when there is nothing better. Needs no display.
std::string languageFrom(std::span<char *const> words, const QString &ofSettings);
/// The languages that are installed: their tags, and what each calls itself.
QList<std::pair<QString, QString>> languages();
/// A sentence when there is no such language; empty when there is, or when none was asked for.
QString problemOfLanguage(const QString &tag);
/// Numbers, dates and the words of the window from now on.
void speak(const QString &tag);

} // namespace unknot::ui
