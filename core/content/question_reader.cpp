// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readers.h"
#include "core/content/words.h"

namespace unknot::content {

static void read(const JsonCursor &json, Choice &choice)
{
    JsonFields fields(json);
    fields.required("id", choice.id);
    fields.required("text", choice.text);
}

static void read(const JsonCursor &json, Question &question)
{
    JsonFields fields(json);
    fields.required("id", question.id);
    fields.required("screen", question.screen);
    fields.required("kind", question.kind);
    fields.required("text", question.text);
    fields.required("short_text", question.shortText);
    fields.optional("help", question.help);
    fields.optional("clarify", question.clarify);
    fields.optional("known_allowed", question.knownAllowed);
    fields.optional("reassuring", question.reassuring);
    fields.optional("choices", question.choices);
    fields.optional("parts", question.parts);
    fields.optional("fresh_hours", question.freshHours);
    fields.optional("yes_means", question.yesMeans);
    fields.optional("owed", question.owed);
}

static void read(const JsonCursor &json, Row &row)
{
    JsonFields fields(json);
    fields.requiredId("id", row.id);
    fields.required("page", row.page, IntRange{1, 2});
    fields.optional("head", row.head);
    fields.optional("text", row.text);
    if (row.head.empty() && row.text.empty())
        fields.object().report("needs \"head\" or \"text\"");
    fields.requiredList("questions", row.questions);
    fields.optional("always", row.always);
}

void readQuestions(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("questions", content.questions);
}

void readRows(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("rows", content.rows);
}

} // namespace unknot::content
