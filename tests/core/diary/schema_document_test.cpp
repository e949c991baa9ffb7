// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"

#include <fstream>
#include <iterator>

namespace unknot::diary {
namespace {

/// "at_zone" is said with "at …", once for all moments.
std::string withoutMoment(const std::string &column)
{
    for (const std::string ending : {"_offset", "_zone", "_day"}) {
        if (column.ends_with(ending))
            return column.substr(0, column.size() - ending.size()) + "` …";
    }
    return column + "` …";
}

using SchemaDocumentTest = test::DiaryTest;

TEST_F(SchemaDocumentTest, HasALineForEveryColumn)
{
    static_cast<void>(open());
    std::ifstream file(UNKNOT_SOURCE_DIR "/docs/diary-schema.md");
    const std::string document{std::istreambuf_iterator<char>(file), {}};
    SQLite::Database db(this->file().native(), SQLite::OPEN_READONLY);
    SQLite::Statement columns(db, "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                                  "WHERE t.type = 'table'");
    while (columns.executeStep()) {
        const std::string column = columns.getColumn(1).getString();
        EXPECT_NE(document.find("`" + columns.getColumn(0).getString() + "`"), std::string::npos);
        const bool isThere = document.find("`" + column + "`") != std::string::npos ||
                             document.find("`" + withoutMoment(column)) != std::string::npos;
        EXPECT_TRUE(isThere) << columns.getColumn(0).getString() << '.' << column;
    }
}

} // namespace
} // namespace unknot::diary
