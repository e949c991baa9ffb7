// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/articles.h"
#include "core/content/load.h"

#include <gmock/gmock.h>

namespace unknot::ui {

namespace {

QString wholeOf(const Article &article)
{
    QString whole = article.title + article.line + article.foot;
    for (const Article::Part &part : article.parts)
        whole += part.head + part.lines.join('\n');
    return whole;
}

} // namespace

class ArticlesTest : public ::testing::Test
{
protected:
    const content::Content content = content::loadShipped();
};

TEST_F(ArticlesTest, AboutSaysVersionReviewPrivacyLicenceAndEverySource)
{
    const QString about = wholeOf(aboutArticle(content, "0.1.0"));

    EXPECT_TRUE(about.contains("0.1.0"));
    EXPECT_TRUE(about.contains(QString::fromStdString(content.reviewState)));
    EXPECT_TRUE(about.contains("not a medical device"));
    EXPECT_TRUE(about.contains("no network"));
    EXPECT_TRUE(about.contains("GNU General Public License"));
    for (const content::Source &source : content.sources)
        EXPECT_TRUE(about.contains(QString::fromStdString(source.text)));
}

TEST_F(ArticlesTest, ATechniqueSaysHowStrongAndWhenToLeaveItAlone)
{
    const auto &technique = *content.find(base::TechniqueId("ball-wall-upper-back"));
    const QString article = wholeOf(articleOf(content, technique));

    EXPECT_TRUE(article.contains("3 to 5 of ten"));
    EXPECT_TRUE(article.contains("blood thinner"));
}

TEST_F(ArticlesTest, AnUnknownTextIsEmpty)
{
    EXPECT_TRUE(articleOf(content, "nothing-like-it").parts.isEmpty());
}

} // namespace unknot::ui
