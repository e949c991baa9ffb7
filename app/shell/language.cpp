// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include "core/content/load.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <string_view>

namespace unknot::ui {

namespace {

constexpr std::string_view kWord = "--lang";

/// The value of --lang, as two words or as one.
std::string_view wanted(std::span<char *const> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == kWord && i + 1 < words.size())
            return words[i + 1];
        if (word.starts_with(kWord) && word.substr(kWord.size()).starts_with('='))
            return word.substr(kWord.size() + 1);
    }
    return {};
}

void install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

std::string languageFrom(std::span<char *const> words, const QString &ofSettings)
{
    const auto known = content::shippedLanguages();
    if (const auto asked = content::languageFor(wanted(words), known))
        return *asked;
    if (const auto chosen = content::languageFor(ofSettings.toStdString(), known))
        return *chosen;
    const QStringList ofDesktop = QLocale::system().uiLanguages();
    for (const QString &tag : ofDesktop) {
        if (const auto found = content::languageFor(tag.toStdString(), known))
            return *found;
    }
    return std::string(content::kOwnLanguage);
}

QList<std::pair<QString, QString>> languages()
{
    QList<std::pair<QString, QString>> result;
    for (const std::string &each : content::shippedLanguages()) {
        const QString tag = QString::fromStdString(each);
        // Not nativeLanguageName() of the bare tag: "en" is "American English" there.
        const QString name =
            tag == QLatin1String("en") ? QStringLiteral("English") : QLocale(tag).nativeLanguageName();
        result.append({tag, name});
    }
    return result;
}

QString problemOfLanguage(const QString &tag)
{
    const auto known = content::shippedLanguages();
    if (tag.isEmpty() || content::languageFor(tag.toStdString(), known))
        return {};
    QStringList names;
    for (const std::string &each : known)
        names << QString::fromStdString(each);
    return QCoreApplication::translate("Language", "There is no language '%1'. Those there are: %2.")
        .arg(tag, names.join(QStringLiteral(", ")));
}

void speak(const QString &tag)
{
    if (!tag.isEmpty())
        QLocale::setDefault(QLocale(tag));
    const auto known = content::shippedLanguages();
    const auto language = content::languageFor(QLocale().name().toStdString(), known);
    const QString name = QString::fromStdString(language.value_or(std::string(content::kOwnLanguage)));
    install(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("unknot_") + name, QStringLiteral(":/translations"));
}

} // namespace unknot::ui
