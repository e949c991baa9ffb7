// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/care.h"
#include "core/records/entry.h"
#include "core/trends/sheet.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// What of the clinician's page is wanted. Notes are the person's own words and stay out until asked for.
struct SheetParts
{
    bool map = true;
    bool chart = true;
    bool tried = true;
    bool medicines = true;
    bool visits = true;
    bool safety = true;
    bool notes = false;

    friend bool operator==(const SheetParts &, const SheetParts &) = default;
};

/// What the page takes from the diary besides what is computed.
struct SheetTexts
{
    std::span<const records::Entry> entries; ///< of the range
    std::span<const records::Visit> visits;
    base::Date today;
    QString zone; ///< of this computer
};

/// The clinician's page in words, ready to be set: a switched-off part is not in it.
struct SheetWords
{
    struct Place
    {
        QString id;
        QString name;
        QString usual;
        QString worst;
        QString days;
    };
    struct Row
    {
        QString text;
        QString value; ///< stands at the right
    };
    struct Section
    {
        QString head;
        std::vector<Row> rows;
        std::size_t most = 0; ///< rows that are wanted; what is over is counted in one line
        bool isRight = false; ///< of the two columns
    };

    QString title;
    QString blanks; ///< to be filled in by hand
    QString lead;
    QStringList facts;
    std::vector<Place> places;
    std::vector<Section> sections;
    QString chartNote;
    QString method;
};

SheetWords sheetWords(const trends::Sheet &sheet, const SheetTexts &texts, const SheetParts &parts,
                      const content::Content &content);

} // namespace unknot::ui
