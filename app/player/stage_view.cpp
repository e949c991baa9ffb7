// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_view.h"

#include "app/art/figure_view.h"
#include "app/player/pause_card.h"
#include "app/player/ring_view.h"
#include "app/player/spoken.h"
#include "app/player/step_strip.h"
#include "app/player/transport_bar.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kBesideFrom = 640;
constexpr double kBesideShape = 1.15; ///< wider than high by this
// Of the height of the window, from across the room.
constexpr int kSidePart = 8;
constexpr int kNextPart = 16;
constexpr int kLowest = 400;
constexpr int kPictureStretch = 3;
constexpr int kRoomForAll = 480; ///< lower than this, what can be done without goes

} // namespace

StageView::StageView(QWidget *parent)
    : QWidget(parent)
    , m_pauseCard(new PauseCard(this))
    , m_strip(new StepStrip(this))
    , m_transport(new TransportBar(this))
{
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(space::around, space::around, space::around, space::between);
    upper->setSpacing(space::near);
    upper->addWidget(makeHead());
    m_playing = makeMiddle();
    upper->addWidget(m_playing, 1);
    upper->addWidget(m_pauseCard, 1);
    m_next = new Text({}, Type::Lead, Tone::Quiet, this);
    upper->addWidget(m_next);
    upper->addWidget(m_strip);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addLayout(upper, 1);
    column->addWidget(m_transport);
    setWaiting(false);
}

QWidget *StageView::makeHead()
{
    auto *head = new QWidget(this);
    m_step = new Text({}, Type::Page, Weight::Strong, head);
    m_doing = new Text({}, Type::Title, Tone::Accent, head);
    m_side = new Text({}, Type::Page, Weight::Strong, head);
    m_side->setWordWrap(false);
    m_side->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    speakAs(m_step, tr("Step"));
    speakAs(m_side, tr("Side"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::around);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::hair);
    left->addWidget(m_step);
    left->addWidget(m_doing);
    row->addLayout(left, 1);
    row->addWidget(m_side);
    return head;
}

QWidget *StageView::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_lines = new Text({}, Type::Title, Tone::Plain, middle);
    m_ring = new RingView(middle);
    m_breath = new Text({}, Type::Title, Tone::Quiet, middle);
    m_breath->setAlignment(Qt::AlignCenter);
    m_main = new PrimaryButton({}, middle);
    m_main->setFocusPolicy(Qt::TabFocus);
    connect(m_main, &QPushButton::clicked, this, &StageView::mainAsked);
    m_felt = makeFelt();

    auto *pictureColumn = new QVBoxLayout;
    pictureColumn->setSpacing(space::near);
    m_figure = new FigureView(middle);
    pictureColumn->addWidget(m_figure, 1);
    pictureColumn->addWidget(m_lines);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::near);
    right->addWidget(m_ring, 1);
    right->addWidget(m_breath);
    m_below = new QWidget(middle);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::near);
    below->addWidget(m_main, 0, Qt::AlignHCenter);
    below->addWidget(m_felt, 0, Qt::AlignHCenter);
    right->addWidget(m_below);
    m_middleRow = new QBoxLayout(QBoxLayout::LeftToRight, middle);
    m_middleRow->setContentsMargins(0, 0, 0, 0);
    m_middleRow->setSpacing(space::around);
    m_middleRow->addLayout(pictureColumn, kPictureStretch);
    m_middleRow->addLayout(right, 2);
    return middle;
}

QWidget *StageView::makeFelt()
{
    auto *felt = new QWidget(this);
    auto *column = new QVBoxLayout(felt);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto *question = new Text(tr("How did it feel?"), Type::Body, Tone::Quiet, felt);
    question->setAlignment(Qt::AlignCenter);
    column->addWidget(question);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    column->addLayout(row);
    const std::pair<base::Felt, QString> words[] = {
        {base::Felt::Easier, tr("Easier")}, {base::Felt::Same, tr("Same")}, {base::Felt::Worse, tr("Worse")}};
    int key = 0;
    for (const auto &[word, name] : words) {
        const QString digit = QString::number(++key);
        auto *button = new StageButton(tr("%1  %2").arg(digit, name), name, digit, felt);
        connect(button, &QPushButton::clicked, this, [this, word = word] { emit this->felt(word); });
        row->addWidget(button);
    }
    return felt;
}

void StageView::setSteps(const QStringList &names, const std::vector<double> &lengths)
{
    m_strip->setSteps(names, lengths);
    m_hasSteps = names.size() > 1;
    fit();
}

void StageView::showFacts(const StageFacts &facts, int step)
{
    m_step->setText(facts.step);
    speakValue(m_step, facts.step);
    m_doing->setText(facts.doing);
    m_side->setText(facts.sideWord.toUpper());
    m_side->setVisible(!facts.sideWord.isEmpty());
    speakValue(m_side, facts.sideWord);
    m_lines->setText(facts.lines.join(u'\n'));
    m_next->setText(facts.next);
    m_strip->setCurrent(step);
    m_ring->setOpen(facts.isOpen);
    const bool isSearch = facts.kind == base::SegmentKind::Find;
    m_main->setText(isSearch ? tr("Found it – hold %1").arg(facts.hold) : tr("Done"));
    m_main->setAccessibleName(isSearch ? tr("Found it") : tr("Done"));
    m_main->setVisible(isSearch || facts.isOpen);
}

void StageView::showTime(const QString &left, double part)
{
    m_ring->setTime(left, part);
}

void StageView::showBreath(const BreathNow &breath)
{
    m_ring->setBreath(breath.isPaced ? breath.fullness : -1);
    m_breath->setText(!breath.isPaced ? QString() : breath.isIn ? tr("breathe in …") : tr("breathe out …"));
}

void StageView::allow(bool tenMore, bool letGo)
{
    m_transport->allow(tenMore, letGo);
}

void StageView::askFelt(bool ask)
{
    m_felt->setVisible(ask);
}

void StageView::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    m_playing->setVisible(!waiting);
    m_pauseCard->setVisible(waiting);
    m_transport->setPaused(waiting);
    fit();
}

void StageView::setFar(bool far)
{
    m_isFar = far;
    m_ring->setFar(far);
    fit();
}

/// Across the room only what can be read there is left; a pause brings back everything that can be pressed. In a low
/// window, or with large text, the strip goes first, and in a pause all that is not about the pause.
void StageView::fit()
{
    const bool far = m_isFar && !m_isWaiting;
    const bool tight = height() < scaled(kRoomForAll);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figure, m_lines})
        part->setVisible(!far);
    // The ring keeps its size while what can be pressed below it comes and goes.
    m_below->setMinimumHeight(far || tight ? 0 : m_felt->sizeHint().height());
    m_transport->setVisible(!far && !(tight && m_isWaiting));
    m_strip->setVisible(!far && !tight && m_hasSteps);
    for (QWidget *part : std::initializer_list<QWidget *>{m_doing, m_next})
        part->setVisible(!(tight && m_isWaiting));
    m_middleRow->setStretch(0, far ? 0 : kPictureStretch);
    const auto put = [this, far](QWidget *widget, Type type, Weight weight, int part) {
        QFont font = fontOf(type, weight);
        if (far)
            font.setPixelSize(std::max(height(), kLowest) / part);
        widget->setFont(font);
    };
    m_step->setFont(fontOf(tight ? Type::Title : Type::Page, Weight::Strong));
    m_lines->setFont(fontOf(tight ? Type::Lead : Type::Title));
    put(m_side, tight ? Type::Title : Type::Page, Weight::Strong, kSidePart);
    put(m_doing, Type::Title, Weight::Regular, kNextPart);
    put(m_next, Type::Lead, Weight::Regular, kNextPart);
    put(m_breath, Type::Title, Weight::Regular, kNextPart);
}

void StageView::mousePressEvent(QMouseEvent *)
{
    emit tapped();
}

void StageView::resizeEvent(QResizeEvent *event)
{
    fit();
    const QSize size = event->size();
    const bool beside = size.width() >= kBesideFrom && size.width() > kBesideShape * size.height();
    m_middleRow->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace unknot::ui
