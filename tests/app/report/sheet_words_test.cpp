// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_words.h"

#include "core/content/load.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

using test::anEntry;
using test::aSession;
using test::aStep;
using test::dayOf;

class SheetWordsTest : public testing::Test
{
protected:
    SheetWords words(const SheetParts &parts = {})
    {
        history = records::History();
        for (const auto &entry : entries)
            history = history.with(entry);
        for (const auto &change : others)
            history = history.with(change);
        return sheetWords(trends::sheetOf(history, range), {entries, visits, range.to, QStringLiteral("UTC")}, parts,
                          content);
    }

    static QString all(const SheetWords &words)
    {
        QStringList lines{words.title, words.lead, words.method};
        lines << words.facts;
        for (const auto &place : words.places)
            lines << place.name + ' ' + place.usual + ' ' + place.worst + ' ' + place.days;
        for (const auto &section : words.sections) {
            lines << section.head;
            for (const auto &row : section.rows)
                lines << row.text + ' ' + row.value;
        }
        return lines.join(QLatin1Char('\n'));
    }

    bool has(const SheetWords &words, const char *text) { return all(words).contains(QString::fromUtf8(text)); }

    content::Content content = content::loadShipped();
    trends::Range range{dayOf("2026-03-01"), dayOf("2026-03-14")};
    std::vector<records::Entry> entries;
    std::vector<records::Visit> visits;
    std::vector<records::Change> others;
    records::History history;
};

TEST_F(SheetWordsTest, TheRangeStandsAtTheTop)
{
    EXPECT_EQ(words().title, QString("Pain diary, 1 Mar 2026 to 14 Mar 2026"));
}

TEST_F(SheetWordsTest, APlaceIsNamedWithItsUsualAndItsWorst)
{
    entries = {anEntry().on("2026-03-02").region("interscapular-right", 3),
               anEntry().on("2026-03-04").region("interscapular-right", 6)};

    EXPECT_TRUE(has(words(), "Right between blade and spine 4.5 6 2"));
}

TEST_F(SheetWordsTest, AMedicineIsNamedWithoutAnAmount)
{
    entries = {anEntry().on("2026-03-02").medicine("ibuprofen")};

    EXPECT_TRUE(has(words(), "Ibuprofen 1 day"));
    EXPECT_TRUE(has(words(), "amounts are not kept"));
}

TEST_F(SheetWordsTest, WhatWasTriedStandsWithHowOften)
{
    others = {
        aSession().on("2026-03-02").step(aStep("thread-the-needle").seconds(90).felt(base::Felt::Easier)).session()};

    EXPECT_TRUE(has(words(), "Thread the needle (easier 1 of 1) 1 ×, 1:30 min"));
}

TEST_F(SheetWordsTest, ASafetyAnswerStandsWithItsDay)
{
    others = {
        records::Answer{test::nextId(), base::QuestionId("QA1"), {"no", {}}, test::momentOf("2026-03-02T10:00")},
        records::Answer{test::nextId(), base::QuestionId("QA2"), {"unsure", {}}, test::momentOf("2026-03-02T10:00")}};

    const auto said = words();

    EXPECT_TRUE(has(said, "New bladder trouble: not sure 2 Mar"));
    EXPECT_FALSE(has(said, "numb or odd"));
}

TEST_F(SheetWordsTest, AVisitStandsWithWhomIfThatWasTold)
{
    visits = {{test::nextId(), dayOf("2026-03-03"), "physiotherapist", {}, "private words"}};
    others = {visits.front()};

    const auto said = words();

    EXPECT_TRUE(has(said, "3 Mar physiotherapist"));
    EXPECT_FALSE(has(said, "private"));
}

TEST_F(SheetWordsTest, NotesStayOutUntilAskedFor)
{
    entries = {anEntry().on("2026-03-02").average(4).note("Quarrel at home"), anEntry().on("2026-03-03").average(4)};

    EXPECT_FALSE(has(words(), "Quarrel"));
    EXPECT_TRUE(has(words({.notes = true}), "2 Mar: Quarrel at home"));
}

TEST_F(SheetWordsTest, EachPartCanBeLeftOut)
{
    entries = {anEntry().on("2026-03-02").region("interscapular-right", 3).medicine("ibuprofen")};
    const SheetParts none{false, false, false, false, false, false, false};

    const auto said = words(none);

    EXPECT_TRUE(said.places.empty());
    EXPECT_TRUE(said.sections.empty());
    EXPECT_FALSE(has(said, "Ibuprofen"));
}

TEST_F(SheetWordsTest, TheFootNamesTheZonesInWhichTheDaysWereLived)
{
    entries = {anEntry().on("2026-03-02").average(4).in("Asia/Kathmandu"),
               anEntry().on("2026-03-03").average(4).in("Europe/Berlin")};

    EXPECT_TRUE(has(words(), "Asia/Kathmandu, Europe/Berlin"));
}

TEST_F(SheetWordsTest, AnEmptyRangeSaysSo)
{
    EXPECT_EQ(words().lead, QString("Nothing was logged in these days."));
}

} // namespace
} // namespace unknot::ui
