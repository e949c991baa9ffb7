// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/visit_form.h"

#include "app/widgets/buttons.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

const base::Date kToday = base::Date::parse("2026-03-14").value();

QAbstractButton *button(const VisitForm &form, const char *text)
{
    for (auto *each : form.findChildren<QAbstractButton *>())
        if (each->text() == QLatin1String(text))
            return each;
    return nullptr;
}

TEST(VisitFormTest, EachChoiceIsBegunAndTheLastOneSaysAll)
{
    VisitForm form(kToday, {{}, {}, kToday});
    std::vector<SeenVisit> begun;
    std::vector<SeenVisit> said;
    QObject::connect(&form, &VisitForm::begun, [&](const SeenVisit &visit) { begun.push_back(visit); });
    QObject::connect(&form, &VisitForm::said, [&](const SeenVisit &visit) { said.push_back(visit); });

    button(form, "Yesterday")->setChecked(true);
    button(form, "Doctor")->setChecked(true);
    button(form, "Not for now")->click();

    ASSERT_EQ(begun.size(), 2u);
    EXPECT_EQ(begun.back(), (SeenVisit{{}, QStringLiteral("Doctor"), kToday.plusDays(-1)}));
    EXPECT_EQ(said, (std::vector{SeenVisit{QStringLiteral("no"), QStringLiteral("Doctor"), kToday.plusDays(-1)}}));
}

TEST(VisitFormTest, ShowsWhatWasBegunAndTellsNothingBySoDoing)
{
    const SeenVisit half{{}, QStringLiteral("Physiotherapist"), kToday.plusDays(-9)};
    VisitForm form(kToday, half);

    EXPECT_TRUE(button(form, "Earlier")->isChecked());
    EXPECT_EQ(form.findChild<QDateEdit *>()->date(), QDate(2026, 3, 5));
    EXPECT_TRUE(button(form, "Physiotherapist")->isChecked());
    std::vector<SeenVisit> said;
    QObject::connect(&form, &VisitForm::said, [&](const SeenVisit &visit) { said.push_back(visit); });
    button(form, "Go on as before")->click();
    EXPECT_EQ(said, (std::vector{SeenVisit{QStringLiteral("yes"), half.byWhom, half.day}}));
}

} // namespace
} // namespace unknot::ui
