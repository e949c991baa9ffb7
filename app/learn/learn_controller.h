// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/article.h"

#include <QList>
#include <QObject>

namespace unknot::content {
struct Content;
struct Technique;
} // namespace unknot::content

namespace unknot::ui {

/// What there is to read, in groups, and the text of one thing when it is opened.
class LearnController final : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        QString id; ///< "text:…", "technique:…", "medicine:…", "habits"
        QString title;
        QString line;
    };
    struct Group
    {
        QString title;
        QList<Item> items;
    };

    explicit LearnController(const content::Content &content, QObject *parent = nullptr);

    QList<Group> groups() const;
    Article open(const QString &id) const;
    /// What an id of "technique:…" names; else null.
    const content::Technique *technique(const QString &id) const;

private:
    Item textItem(const char *id) const;
    Group medicines() const;
    void addTechniques(QList<Group> &groups) const;
    Article habits() const;

    const content::Content &m_content;
};

} // namespace unknot::ui
