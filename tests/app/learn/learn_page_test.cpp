// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_view.h"
#include "app/learn/article_print.h"
#include "app/learn/desk_picture.h"
#include "app/learn/learn_page.h"
#include "app/learn/reader.h"
#include "app/widgets/article_view.h"
#include "app/widgets/press_card.h"
#include "app/widgets/text.h"
#include "tests/app/learn/learn_fixture.h"

#include <QBuffer>
#include <QCheckBox>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace unknot::ui {

class LearnPageTest : public LearnFixture
{
protected:
    LearnPageTest()
    {
        page.resize(1000, 700);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }

    int cardsShown()
    {
        int shown = 0;
        for (const auto *card : page.findChildren<PressCard *>())
            shown += card->isVisibleTo(&page) ? 1 : 0;
        return shown;
    }

    template<typename Button>
    Button *button(const QString &text)
    {
        for (auto *each : page.findChildren<Button *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    QLineEdit *field(const QString &name)
    {
        for (auto *each : page.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    /// Opens one thing, and lets what it is made of appear.
    Reader &open(const QString &id)
    {
        page.open(id);
        QCoreApplication::processEvents();
        return *page.findChild<Reader *>();
    }

    LearnPage page{controller};
};

TEST_F(LearnPageTest, AWordLeavesOnlyWhatHasIt)
{
    const int all = cardsShown();

    QTest::keyClicks(field("Find in Learn"), "roller");

    EXPECT_GT(cardsShown(), 0);
    EXPECT_LT(cardsShown(), all);
}

TEST_F(LearnPageTest, ACardOpensAndEscapeClosesIt)
{
    QTest::mouseClick(page.findChildren<PressCard *>().front(), Qt::LeftButton);
    EXPECT_TRUE(page.findChild<ArticleView *>()->isVisible());

    EXPECT_TRUE(page.stepBack());
    EXPECT_FALSE(page.findChild<ArticleView *>()->isVisible());
    EXPECT_FALSE(page.stepBack());
}

TEST_F(LearnPageTest, ACardOpensByTheReturnKey)
{
    QTest::keyClick(page.findChildren<PressCard *>().front(), Qt::Key_Return);

    EXPECT_TRUE(page.findChild<ArticleView *>()->isVisible());
}

TEST_F(LearnPageTest, ATechniqueIsShownWithItsFigure)
{
    EXPECT_TRUE(open("technique:cat-cow").findChild<FigureView *>()->isVisible());
    EXPECT_FALSE(open("text:roller").findChild<FigureView *>()->isVisible());
}

TEST_F(LearnPageTest, TheDeskIsDrawn)
{
    open("desk");

    EXPECT_TRUE(page.findChild<DeskPicture *>()->isVisible());
    EXPECT_FALSE(page.findChild<DeskPicture *>()->accessibleName().isEmpty());
}

TEST_F(LearnPageTest, ABoxTicksItsHabit)
{
    QSignalSpy ticked(&controller, &LearnController::habitTicked);
    open("habits");

    QTest::mouseClick(button<QCheckBox>("Drank regularly"), Qt::LeftButton, {}, {8, 8});

    ASSERT_EQ(ticked.size(), 1);
    EXPECT_EQ(ticked.front().front().value<records::HabitTicked>().habit, base::HabitId("drink"));
}

TEST_F(LearnPageTest, ABoxShowsWhatTheDiaryHasAndNothingElse)
{
    open("habits");
    controller.setHistory(tickedOn({"2026-03-14"}));
    EXPECT_TRUE(button<QCheckBox>("Drank regularly")->isChecked());

    controller.setHistory({});
    EXPECT_FALSE(button<QCheckBox>("Drank regularly")->isChecked());
}

TEST_F(LearnPageTest, ATabletIsGreyUntilTheQuestionIsANo)
{
    open("medicine:ibuprofen");
    EXPECT_FALSE(page.findChild<ArticleView *>()->isEnabled());

    QTest::mouseClick(button<QPushButton>("None of these"), Qt::LeftButton);

    EXPECT_TRUE(page.findChild<ArticleView *>()->isEnabled());
}

TEST_F(LearnPageTest, SomethingWentWrongIsTwoClicksFromTheCardThatHelps)
{
    QSignalSpy asked(&controller, &LearnController::resultAsked);
    open("medicine:ibuprofen");

    QTest::mouseClick(button<QPushButton>("Something went wrong after taking it"), Qt::LeftButton);
    QCoreApplication::processEvents(); // what it opens takes its place
    QTest::mouseClick(button<QPushButton>("Too many were taken"), Qt::LeftButton);

    EXPECT_EQ(asked.size(), 1);
}

TEST_F(LearnPageTest, FindGoesFromPlaceToPlaceAndEscapeEndsIt)
{
    open("text:roller");
    page.activateWindow();
    QTest::mouseClick(button<QPushButton>("Find on this page"), Qt::LeftButton);
    QLineEdit *words = field("Find on this page");
    ASSERT_NE(words, nullptr);

    QTest::keyClicks(words, "roll");
    const auto marked = [this] {
        QStringList texts;
        for (const auto *text : page.findChildren<Text *>()) {
            if (text->hasSelectedText())
                texts << text->selectedText();
        }
        return texts;
    };
    EXPECT_EQ(marked().size(), 1);
    EXPECT_EQ(marked().constFirst().toLower(), QString("roll"));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(marked().size(), 1);

    QTest::keyClicks(words, " no such words");
    EXPECT_TRUE(marked().isEmpty());
    EXPECT_TRUE(page.stepBack());
    EXPECT_FALSE(words->isVisible());
    EXPECT_TRUE(page.findChild<ArticleView *>()->isVisible());
}

TEST(ArticlePrintTest, PaperHasEveryLineAndNoMarkupOfItsOwn)
{
    const Article article{
        "x", "Title <b>", "Line", {{Article::Part::Kind::Steps, "Head", {"One & two", "Three"}}}, "Foot"};

    const QString html = printedHtml(article);

    for (const char *part : {"Title &lt;b&gt;", "Line", "Head", "One &amp; two", "Three", "Foot", "<ol>"})
        EXPECT_TRUE(html.contains(part)) << part;
}

TEST(ArticlePrintTest, GoesOntoPaper)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    QPdfWriter paper(&file);

    printTo(paper, {"x", "Title", {}, {{Article::Part::Kind::Text, {}, {"A line."}}}, {}});

    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_GT(bytes.size(), 1000);
}

} // namespace unknot::ui
