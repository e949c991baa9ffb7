// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/page_one.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/triage/check_controller.h"
#include "app/triage/check_row.h"
#include "app/widgets/buttons.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QShortcut>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kWidest = 1100;
constexpr int kTwoColumnsFrom = 860;

/// The rows of what must not wait beside those of these weeks; one below the other where the window is narrow.
class TwoColumns final : public QWidget
{
public:
    explicit TwoColumns(QWidget *parent)
        : QWidget(parent)
        , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_both->setContentsMargins(0, 0, 0, 0);
        m_both->setSpacing(space::between);
    }

    QVBoxLayout *add(const QString &head)
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::inside);
        column->addWidget(new Text(head, Type::Note, Tone::Quiet));
        auto *rows = new QVBoxLayout;
        rows->setSpacing(space::inside);
        column->addLayout(rows);
        column->addStretch();
        m_both->addLayout(column, 1);
        return rows;
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const bool wide = width() >= scaled(kTwoColumnsFrom);
        m_both->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }

private:
    QBoxLayout *m_both;
};

/// What must not wait is asked of everybody at once; the rest is about these weeks.
bool isAtOnce(const content::Content &content, const content::Row &row)
{
    return std::ranges::any_of(row.questions, [&](const base::QuestionId &id) {
        const auto *question = content.find(id);
        return question && question->screen == content::Screen::A;
    });
}

} // namespace

PageOne::PageOne(CheckController &controller, QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new Column(kWidest, this);
    auto *content = column->content();
    content->addWidget(
        new Text(tr("Before we press on anything: is any of this going on?"), Type::Title, Weight::Strong));
    content->addWidget(new Text(tr("New or getting worse – not something old that a professional already knows."),
                                Type::Body, Tone::Quiet));
    auto *both = new TwoColumns(this);
    auto *atOnce = both->add(tr("Now"));
    auto *weeks = both->add(tr("These weeks"));
    content->addWidget(both);

    auto *footer = new Footer(kWidest, this);
    auto *none = new PrimaryButton(tr("None of these"), footer);
    none->setToolTip(tr("Key: N"));
    auto *goOn = new QPushButton(tr("Continue"), footer);
    goOn->setVisible(false);
    footer->add(none);
    footer->add(goOn);
    auto *rules = new QuietButton(tr("When to see someone"), footer);
    connect(rules, &QuietButton::clicked, this, &PageOne::rulesAsked);
    footer->add(rules);
    for (const auto *row : controller.rows(1)) {
        auto *line = new CheckRow(controller, *row, this);
        connect(line, &CheckRow::opened, goOn, [goOn] { goOn->setVisible(true); });
        goOn->setVisible(goOn->isVisibleTo(footer) || controller.isOpen(*row));
        (isAtOnce(controller.content(), *row) ? atOnce : weeks)->addWidget(line);
    }
    connect(none, &QPushButton::clicked, &controller, &CheckController::noneOfThese);
    connect(goOn, &QPushButton::clicked, &controller, &CheckController::goOn);
    auto *key = new QShortcut(Qt::Key_N, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, none, &QPushButton::click);
    whole->addWidget(column, 1);
    whole->addWidget(footer);
    setFocusProxy(none);
}

} // namespace unknot::ui
