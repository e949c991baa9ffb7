// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/offer_view.h"

#include "app/art/figure_play.h"
#include "app/art/figure_view.h"
#include "app/body/body_controller.h"
#include "app/body/guard_card.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/press_card.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr std::size_t kFirst = 5; ///< cards: more than that nobody compares

PressCard *makeCard(const content::Content &content, int number, const OfferedTechnique &technique)
{
    auto *card = new PressCard(technique.name);
    card->setAccessibleDescription(QStringLiteral("%1. %2").arg(technique.time, technique.summary));
    auto *figure = new FigureView;
    figure->setPoster(true);
    figure->show(content, *technique.technique, technique.way, technique.side, technique.region);
    (new FigurePlay(*figure))->playOver(*card);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::near);
    both->addWidget(figure, 0, Qt::AlignTop);
    both->addLayout(words, 1);
    card->content()->addLayout(both);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(new Text(QStringLiteral("%1  %2").arg(number).arg(technique.name), Type::Body, Weight::Strong),
                    1);
    auto *time = new Text(technique.time, Type::Note, Tone::Accent);
    time->setWordWrap(false);
    head->addWidget(time, 0, Qt::AlignTop);
    words->addLayout(head);
    words->addWidget(new Text(technique.summary, Type::Note, Tone::Quiet));
    if (!technique.note.isEmpty())
        words->addWidget(new Text(technique.note, Type::Note, Tone::Plain));
    for (QWidget *part : card->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return card;
}

} // namespace

OfferView::OfferView(BodyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void OfferView::clear()
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    m_column->addWidget(m_content);
}

void OfferView::renew()
{
    clear();
    switch (m_controller.offer().kind) {
    case BodyOffer::Kind::Nothing:
        break;
    case BodyOffer::Kind::Bone:
        showBone();
        break;
    case BodyOffer::Kind::Throat:
        showThroat();
        break;
    case BodyOffer::Kind::AskFirst:
        showQuestion();
        break;
    case BodyOffer::Kind::Techniques:
        if (!m_controller.offer().question.isEmpty())
            addQuestion(tr("This is where pain spreads to. Has it changed since you answered?"));
        showTechniques();
        showSources();
        showZones();
        showRoller();
        showLeftOut();
        break;
    }
}

void OfferView::showTechniques()
{
    const BodyOffer &offer = m_controller.offer();
    if (!offer.note.isEmpty())
        m_content->layout()->addWidget(new Text(offer.note, Type::Body, Weight::Strong));
    if (offer.guard)
        m_content->layout()->addWidget(new GuardCard(m_controller));
    for (const PutIn &each : offer.putIn)
        addPutIn(each);
    addCards(0, std::min(kFirst, offer.techniques.size()));
    const std::size_t more = offer.techniques.size() - std::min(kFirst, offer.techniques.size());
    if (more == 0)
        return;
    auto *button = new QuietButton(tr("Show %1 more").arg(more));
    m_content->layout()->addWidget(button);
    m_content->layout()->setAlignment(button, Qt::AlignLeft);
    connect(button, &QuietButton::clicked, this, [this, button] {
        auto *column = static_cast<QVBoxLayout *>(m_content->layout());
        button->hide();
        addCards(kFirst, m_controller.offer().techniques.size(), column->indexOf(button));
    });
}

/// What the person put into the plan, or why it is not in it.
void OfferView::addPutIn(const PutIn &one)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::inside);
    const bool isIn = one.whyNot.isEmpty();
    const QString text =
        isIn ? tr("In your plan: %1").arg(one.name) : tr("Not in your plan: %1. %2").arg(one.name, one.whyNot);
    auto *out = new QuietButton(tr("Take out"));
    out->setAccessibleDescription(one.name);
    row->addWidget(new Text(text, Type::Note, isIn ? Tone::Accent : Tone::Plain), 1);
    row->addWidget(out, 0, Qt::AlignTop);
    connect(
        out, &QuietButton::clicked, &m_controller, [this, id = one.id] { m_controller.takeOut(id); },
        Qt::QueuedConnection); // the line goes with it
    m_content->layout()->addWidget(line);
}

void OfferView::addCards(std::size_t from, std::size_t to, int at)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    for (std::size_t i = from; i < to; ++i) {
        const OfferedTechnique &technique = m_controller.offer().techniques[i];
        PressCard *card = makeCard(m_controller.content(), static_cast<int>(i) + 1, technique);
        connect(card, &PressCard::clicked, this, [this, id = technique.id] { emit techniqueOpened(id); });
        column->insertWidget(at < 0 ? -1 : at + static_cast<int>(i - from), card);
    }
}

void OfferView::showSources()
{
    QStringList names;
    for (const QString &id : m_controller.offer().sources)
        names << m_controller.find(id)->name;
    if (names.isEmpty())
        return;
    m_content->layout()->addWidget(new Text(
        tr("Pain here can sometimes come from: %1. Dashed on the body.").arg(names.join(QStringLiteral(", "))),
        Type::Note, Tone::Quiet));
}

void OfferView::showRoller()
{
    const auto &techniques = m_controller.offer().techniques;
    const auto &leftOut = m_controller.offer().leftOut;
    const bool isAboutRolling =
        std::ranges::any_of(techniques, [](const auto &each) { return each.technique->countsAsRoller; }) ||
        std::ranges::any_of(leftOut, &NotOffered::isRoller);
    const auto use = m_controller.rollerUse();
    if (!use || !isAboutRolling)
        return;
    auto *card = new Card;
    card->content()->setContentsMargins(space::near, space::inside, space::near, space::inside);
    card->content()->addWidget(
        new Text(tr("Roller: this week %1 of %2.").arg(use->first).arg(use->second), Type::Note, Weight::Strong));
    m_content->layout()->addWidget(card);
}

void OfferView::showLeftOut()
{
    const std::vector<NotOffered> &leftOut = m_controller.offer().leftOut;
    if (leftOut.empty())
        return;
    auto *button = new QuietButton(tr("Why not … (%1)").arg(leftOut.size()));
    button->setCheckable(true);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::near, 0, 0, 0);
    column->setSpacing(space::hair);
    const auto open = [this, button, list, column](bool on) {
        if (on && column->isEmpty()) // written when it is first opened: a tap has better things to do
            writeLeftOut(*column);
        m_leftOutIsOpen = on;
        list->setVisible(on);
        button->setAccessibleDescription(on ? tr("open") : tr("closed"));
    };
    connect(button, &QuietButton::toggled, list, open);
    button->setChecked(m_leftOutIsOpen);
    m_content->layout()->addWidget(button);
    m_content->layout()->setAlignment(button, Qt::AlignLeft);
    m_content->layout()->addWidget(list);
    open(m_leftOutIsOpen);
}

void OfferView::writeLeftOut(QBoxLayout &column)
{
    for (const NotOffered &item : m_controller.offer().leftOut) {
        auto *name = new Text(item.name, Type::Note, Weight::Strong);
        name->setTone(Tone::Quiet);
        column.addWidget(name);
        column.addWidget(new Text(item.text, Type::Note, Tone::Quiet));
        if (!item.restingId.isEmpty()) {
            auto *understood = new QuietButton(tr("I understand – once, a little lighter"));
            understood->setAccessibleName(tr("I understand"));
            understood->setAccessibleDescription(item.name);
            column.addWidget(understood);
            column.setAlignment(understood, Qt::AlignLeft);
            connect(
                understood, &QuietButton::clicked, this,
                [this, id = item.restingId] { m_controller.understandGuardsOf(id); }, Qt::QueuedConnection);
        }
        if (item.question.isEmpty())
            continue;
        auto *answer = new QuietButton(tr("Answer the question"));
        answer->setAccessibleDescription(item.name);
        column.addWidget(answer);
        column.setAlignment(answer, Qt::AlignLeft);
        connect(answer, &QuietButton::clicked, this,
                [this, question = item.question] { m_controller.openCheck(question); });
    }
}

void OfferView::showZones()
{
    const QStringList &zones = m_controller.offer().zones;
    if (zones.isEmpty())
        return;
    m_content->layout()->addWidget(
        new Text(tr("Hatched on the body: keep off when you press."), Type::Note, Weight::Strong));
    for (const QString &zone : zones)
        m_content->layout()->addWidget(new Text(zone, Type::Note, Tone::Quiet));
}

void OfferView::showBone()
{
    m_content->layout()->addWidget(
        new Text(tr("This is bone, and bone is never pressed. You can mark how much it hurts."), Type::Body));
    if (!m_controller.offer().question.isEmpty())
        addQuestion(tr("Does tapping or pressing the bone hurt? Then tell us: it has a question of its own."));
    m_content->layout()->addWidget(new Text(tr("The muscle beside it can be worked on:"), Type::Body));
    for (const QString &id : m_controller.offer().neighbours) {
        auto *button = new QPushButton(m_controller.find(id)->name);
        connect(button, &QPushButton::clicked, this, [this, id] { m_controller.tap(id); });
        m_content->layout()->addWidget(button);
    }
}

void OfferView::showThroat()
{
    m_content->layout()->addWidget(new Text(tr("The front of the neck is never pressed: large arteries and the "
                                               "windpipe lie just below. You can mark how much it hurts."),
                                            Type::Body));
    if (!m_controller.offer().question.isEmpty())
        addQuestion(tr("Pain here has a question of its own. Answer it first; it takes a moment."));
}

void OfferView::showQuestion()
{
    addQuestion(tr("Pain here has a question of its own. Answer it first; it takes a moment."));
}

void OfferView::addQuestion(const QString &why)
{
    m_content->layout()->addWidget(new Text(why, Type::Body));
    auto *button = new QPushButton(tr("Answer the question"));
    connect(button, &QPushButton::clicked, this, [this] { m_controller.openCheck(m_controller.offer().question); });
    m_content->layout()->addWidget(button);
}

} // namespace unknot::ui
