// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/article_print.h"

#include <QPagedPaintDevice>
#include <QTextDocument>

namespace unknot::ui {

namespace {

using Kind = Article::Part::Kind;

constexpr int kPoints = 11;

QString element(const char *name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), text.toHtmlEscaped());
}

QString listHtml(const char *list, const QStringList &lines)
{
    QString items;
    for (const QString &line : lines)
        items += element("li", line);
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(list), items);
}

QString factsHtml(const QStringList &lines)
{
    QString rows;
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2)
        rows += QStringLiteral("<tr>%1%2</tr>").arg(element("th", lines[i]), element("td", lines[i + 1]));
    return QStringLiteral("<table cellpadding='4'>%1</table>").arg(rows);
}

QString partHtml(const Article::Part &part)
{
    QString html = part.head.isEmpty() ? QString() : element("h3", part.head);
    switch (part.kind) {
    case Kind::Text:
        for (const QString &line : part.lines)
            html += element("p", line);
        break;
    case Kind::Points:
        html += listHtml("ul", part.lines);
        break;
    case Kind::Steps:
        html += listHtml("ol", part.lines);
        break;
    case Kind::Facts:
        html += factsHtml(part.lines);
        break;
    }
    return html;
}

} // namespace

QString printedHtml(const Article &article)
{
    QString html = element("h2", article.title);
    if (!article.line.isEmpty())
        html += element("p", article.line);
    for (const Article::Part &part : article.parts)
        html += partHtml(part);
    if (!article.foot.isEmpty())
        html += QStringLiteral("<p><small>%1</small></p>").arg(article.foot.toHtmlEscaped());
    return html;
}

void printTo(QPagedPaintDevice &paper, const Article &article)
{
    QTextDocument document;
    document.setDefaultStyleSheet(QStringLiteral("body { color: black; } th { text-align: left; }"));
    QFont font = document.defaultFont();
    font.setPointSize(kPoints);
    document.setDefaultFont(font);
    document.setHtml(QStringLiteral("<html><body>%1</body></html>").arg(printedHtml(article)));
    document.print(&paper);
}

} // namespace unknot::ui
