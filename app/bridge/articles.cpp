// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/articles.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cctype>

namespace unknot::ui {

namespace {

using Kind = Article::Part::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

QStringList lines(const std::vector<std::string> &texts)
{
    QStringList result;
    for (const std::string &text : texts)
        result << toQString(text);
    return result;
}

QString sourcesText(const content::Content &content, const std::vector<base::SourceId> &ids)
{
    QStringList texts;
    for (const base::SourceId &id : ids) {
        for (const content::Source &source : content.sources) {
            if (source.id == id)
                texts << toQString(source.text);
        }
    }
    return texts.isEmpty() ? QString() : tr("From: %1").arg(texts.join(QStringLiteral(" · ")));
}

QString intensityText(const content::Intensity &intensity)
{
    QStringList texts;
    if (intensity.aimLow && intensity.aimHigh && intensity.kind == content::IntensityKind::Pressure)
        texts << tr("Strong and dull, %1 to %2 of ten. You could still talk.")
                     .arg(*intensity.aimLow)
                     .arg(*intensity.aimHigh);
    else if (intensity.aimLow && intensity.aimHigh && intensity.kind == content::IntensityKind::Pull)
        texts << tr("A gentle pull, %1 to %2 of ten.").arg(*intensity.aimLow).arg(*intensity.aimHigh);
    if (intensity.stopAt)
        texts << tr("Stop at %1.").arg(*intensity.stopAt);
    return texts.join(QLatin1Char(' '));
}

QString kitText(const content::Content &content, const content::Technique &technique)
{
    QStringList names;
    for (const base::Kit kit : technique.kit)
        names << nameOf(content, kit);
    return names.isEmpty() ? tr("Nothing") : names.join(tr(" or "));
}

QString placesText(const content::Technique &technique)
{
    QStringList names;
    for (const content::Way &way : technique.ways)
        names << nameOf(way.place);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

/// The texts behind the short names of reasons to leave something alone: CX-PRESS is "cx-press".
QStringList reasonsAgainst(const content::Content &content, const content::Technique &technique)
{
    QStringList result;
    for (std::string id : technique.avoidSets) {
        std::transform(id.begin(), id.end(), id.begin(), [](unsigned char c) { return std::tolower(c); });
        if (const content::TextBlock *text = content.findText(id))
            result << lines(text->paragraphs);
    }
    result << lines(technique.avoidAlso);
    return result;
}

} // namespace

Article articleOf(const content::Content &content, std::string_view textId)
{
    Article article{.id = toQString(textId), .title = {}, .line = {}, .parts = {}, .foot = {}};
    const content::TextBlock *text = content.findText(textId);
    if (!text)
        return article;
    article.title = toQString(text->title);
    article.parts = {{Kind::Text, {}, lines(text->paragraphs)}};
    article.foot = sourcesText(content, text->sources);
    return article;
}

Article articleOf(const content::Content &content, const content::Technique &technique)
{
    Article article{.id = toQString(technique.id.text()),
                    .title = toQString(technique.name),
                    .line = toQString(technique.summary),
                    .parts = {},
                    .foot = sourcesText(content, technique.sources)};
    QStringList facts{tr("You need"), kitText(content, technique),   tr("Where"), placesText(technique),
                      tr("How long"), toQString(technique.dose.text)};
    if (const QString strong = intensityText(technique.intensity); !strong.isEmpty())
        facts << tr("How strong") << strong;
    const auto add = [&article](Kind kind, const QString &head, const QStringList &texts) {
        if (!texts.isEmpty())
            article.parts.append({kind, head, texts});
    };
    add(Kind::Facts, {}, facts);
    add(Kind::Steps, tr("How it goes"), lines(technique.steps));
    add(Kind::Points, tr("What often goes wrong"), lines(technique.mistakes));
    add(Kind::Points, tr("Leave it alone"), reasonsAgainst(content, technique));
    return article;
}

Article articleOf(const content::Content &content, const content::Medicine &medicine)
{
    return {.id = toQString(medicine.id.text()),
            .title = toQString(medicine.name),
            .line = toQString(medicine.what),
            .parts = {{Kind::Points, {}, lines(medicine.cautions)}},
            .foot = sourcesText(content, medicine.sources)};
}

Article aboutArticle(const content::Content &content, const QString &version)
{
    Article article = articleOf(content, "about");
    article.foot.clear();
    const QDate day = QDate::fromString(toQString(content.version), Qt::ISODate);
    const QString stand = day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : toQString(content.version);
    article.parts.prepend(
        {Kind::Facts,
         {},
         {tr("Version"), version, tr("Content"), stand, tr("Review"), toQString(content.reviewState)}});
    for (const char *id : {"privacy", "licences"}) {
        const Article more = articleOf(content, id);
        for (Article::Part part : more.parts) {
            part.head = more.title;
            article.parts.append(part);
        }
    }
    Article::Part sources{Kind::Points, tr("Where what we say comes from"), {}};
    for (const content::Source &source : content.sources)
        sources.lines << toQString(source.text);
    article.parts.append(sources);
    return article;
}

} // namespace unknot::ui
