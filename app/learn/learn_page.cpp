// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learn_page.h"

#include "app/art/figure_play.h"
#include "app/art/figure_view.h"
#include "app/learn/learn_controller.h"
#include "app/learn/reader.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/card_grid.h"
#include "app/widgets/column.h"
#include "app/widgets/page_head.h"
#include "app/widgets/press_card.h"
#include "app/widgets/text.h"
#include "core/content/technique.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>

namespace unknot::ui {

namespace {

constexpr int kWidest = 1000;
constexpr int kNarrowestCard = 270;

FigureView *posterOf(const content::Content &content, const content::Technique &technique, PressCard &card)
{
    auto *figure = new FigureView;
    figure->setPoster(true);
    figure->show(content, technique, technique.ways.front().id, base::Side::None);
    (new FigurePlay(*figure))->playOver(card);
    return figure;
}

PressCard *makeCard(const content::Content &content, const LearnController::Item &item,
                    const content::Technique *technique)
{
    auto *card = new PressCard(item.title);
    card->setAccessibleDescription(item.line);
    QBoxLayout *words = card->content();
    if (technique != nullptr) {
        auto *both = new QHBoxLayout;
        both->setSpacing(space::near);
        both->addWidget(posterOf(content, *technique, *card), 0, Qt::AlignTop);
        words = new QVBoxLayout;
        words->setSpacing(space::hair);
        both->addLayout(words, 1);
        card->content()->addLayout(both);
    }
    words->addWidget(new Text(item.title, Type::Body, Weight::Strong));
    words->addWidget(new Text(item.line, Type::Note, Tone::Quiet));
    card->content()->addStretch(1);
    for (QWidget *part : card->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return card;
}

} // namespace

LearnPage::LearnPage(LearnController &controller, QWidget *parent)
    : Page(tr("Learn"), parent)
    , m_controller(controller)
    , m_stack(new QStackedLayout(this))
    , m_reader(new Reader(controller))
{
    m_stack->addWidget(makeShelves());
    m_stack->addWidget(m_reader);
    connect(m_reader, &Reader::backAsked, this, &LearnPage::closeReader);
    setFocusProxy(m_search);
}

QWidget *LearnPage::makeShelves()
{
    auto *column = new Column(kWidest, this);
    QVBoxLayout &content = *column->content();
    content.addWidget(new PageHead(tr("Learn"), tr("What a knot is, what helps, and how each thing is done.")));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find: neck, ball, breath …"));
    m_search->setAccessibleName(tr("Find in Learn"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &LearnPage::find);
    content.addWidget(m_search);
    auto *keys = new QShortcut(QKeySequence::Find, column, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    for (const LearnController::Group &group : m_controller.groups()) {
        auto *whole = new QWidget;
        auto *inner = new QVBoxLayout(whole);
        inner->setContentsMargins(0, space::inside, 0, 0);
        inner->setSpacing(space::inside);
        inner->addWidget(new Text(group.title, Type::Lead, Weight::Strong));
        auto *grid = new CardGrid(kNarrowestCard);
        inner->addWidget(grid);
        Shelf shelf{whole, {}};
        for (const LearnController::Item &item : group.items) {
            auto *card = makeCard(m_controller.content(), item, m_controller.technique(item.id));
            connect(card, &PressCard::clicked, this, [this, card, id = item.id] {
                m_cameFrom = card;
                open(id);
            });
            grid->add(card);
            shelf.cards.append({card, item.id});
        }
        m_shelves.append(shelf);
        content.addWidget(whole);
    }
    m_nothing = new Text(tr("Nothing with that word. Try another one."), Type::Body, Tone::Quiet);
    m_nothing->hide();
    content.addWidget(m_nothing);
    return column;
}

void LearnPage::open(const QString &id)
{
    m_stack->setCurrentWidget(m_reader);
    m_reader->open(id);
}

bool LearnPage::stepBack()
{
    if (m_stack->currentWidget() != m_reader)
        return false;
    if (!m_reader->stepBack())
        closeReader();
    return true;
}

void LearnPage::closeReader()
{
    m_reader->rest();
    m_stack->setCurrentIndex(0);
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void LearnPage::find(const QString &words)
{
    bool any = false;
    for (const Shelf &shelf : std::as_const(m_shelves)) {
        bool shown = false;
        for (const Shown &each : shelf.cards) {
            const bool fits = m_controller.holds(each.id, words);
            each.card->setVisible(fits);
            shown |= fits;
        }
        shelf.whole->setVisible(shown);
        any |= shown;
    }
    m_nothing->setVisible(!any);
}

} // namespace unknot::ui
