// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/prepare_view.h"

#include "app/art/figure_view.h"
#include "app/settings/settings.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/column.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/footer.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace unknot::ui {

namespace {

constexpr int kFigureTall = 180;
constexpr int kBesideFrom = 560;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget *stepLine(int number, const PlanStep &step, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::near);
    auto *digit = new Text(QString::number(number), Type::Body, Tone::Accent, line);
    digit->setWordWrap(false);
    digit->setMinimumWidth(scaled(20));
    digit->setAlignment(Qt::AlignTop);
    auto *length = new Text(step.length, Type::Body, Tone::Quiet, line);
    length->setWordWrap(false);
    length->setAlignment(Qt::AlignTop);
    auto *name = new Text(step.name, Type::Body, Tone::Plain, line);
    name->setAlignment(Qt::AlignTop);
    row->addWidget(digit);
    row->addWidget(name, 1);
    row->addWidget(length);
    return line;
}

} // namespace

PrepareView::PrepareView(QWidget *parent)
    : QWidget(parent)
    , m_needs(new Text({}, Type::Page, Weight::Strong))
    , m_head(new Text({}, Type::Lead, Tone::Quiet))
    , m_steps(new QVBoxLayout)
    , m_figure(new FigureView)
{
    auto *column = new Column(this);
    column->content()->addWidget(m_needs);
    column->content()->addWidget(m_head);
    m_steps->setSpacing(space::inside);
    auto *card = new Card;
    card->content()->addLayout(m_steps);
    card->content()->addStretch(1);
    m_figure->setMinimumHeight(scaled(kFigureTall));
    auto *middle = new QWidget;
    m_middle = new QHBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(space::between);
    m_middle->addWidget(m_figure, 2);
    m_middle->addWidget(card, 3);
    column->content()->addWidget(makeSound()); // in view however large the text
    column->content()->addWidget(middle);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(column, 1);
    whole->addWidget(makeFooter());
}

QWidget *PrepareView::makeSound()
{
    auto *sound = new QWidget;
    m_hear = new Text({}, Type::Body, Tone::Plain, sound);
    m_louder = new QuietButton(tr("Louder"), sound);
    m_off = new QuietButton({}, sound);
    connect(m_louder, &QPushButton::clicked, this, &PrepareView::louderAsked);
    connect(m_off, &QPushButton::clicked, this, [this] { emit offAsked(!m_isOff); });
    auto *column = new QVBoxLayout(sound);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_hear);
    auto *buttons = new QWidget(sound);
    auto *row = new FlowLayout(buttons, space::inside);
    m_profile = new ChoiceRow({tr("Lively"), tr("Calm"), tr("Silent")}, buttons);
    m_profile->setAccessibleName(tr("How this sounds"));
    connect(m_profile, &ChoiceRow::chosen, this,
            [this](int index) { emit profileChosen(static_cast<SoundProfile>(index)); });
    row->addWidget(m_profile);
    row->addWidget(m_louder);
    row->addWidget(m_off);
    column->addWidget(buttons);
    return sound;
}

void PrepareView::standBeforeStart(QWidget *line)
{
    static_cast<QVBoxLayout *>(m_hear->parentWidget()->layout())->insertWidget(0, line);
}

QWidget *PrepareView::makeFooter()
{
    auto *footer = new Footer(this);
    m_ready = new PrimaryButton(tr("Ready"), footer);
    m_countdown = new Text({}, Type::Lead, Tone::Quiet, footer);
    m_countdown->setWordWrap(false);
    m_minute = new QPushButton(tr("I need a minute"), footer);
    auto *leave = new QuietButton(tr("Not now"), footer);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ready, m_countdown, m_minute, leave})
        footer->add(part);
    connect(m_ready, &QPushButton::clicked, this, &PrepareView::readyAsked);
    connect(m_minute, &QPushButton::clicked, this, &PrepareView::minuteAsked);
    connect(leave, &QPushButton::clicked, this, &PrepareView::leaveAsked);
    setFocusProxy(m_ready);
    return footer;
}

void PrepareView::resizeEvent(QResizeEvent *event)
{
    const bool beside = event->size().width() >= scaled(kBesideFrom);
    m_middle->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PrepareView::showPlan(const Needs &needs, const QString &head, const std::vector<PlanStep> &steps,
                           const QStringList &leftOut)
{
    m_needs->setText(needs.sentence());
    m_head->setText(head);
    clear(m_steps);
    int number = 0;
    for (const PlanStep &step : steps)
        m_steps->addWidget(stepLine(++number, step, this));
    for (const QString &line : leftOut)
        m_steps->addWidget(new Text(line, Type::Note, Tone::Quiet, this));
}

void PrepareView::showSound(const Sound &sound)
{
    m_isOff = sound.isOff;
    m_profile->setCurrent(static_cast<int>(sound.profile));
    QString text =
        sound.device.isEmpty() ? tr("Can you hear this?") : tr("Can you hear this? On: %1").arg(sound.device);
    if (sound.profile == SoundProfile::Silent)
        text = tr("Silent here. You will see every cue.");
    else if (sound.isOff)
        text = tr("No sound this time. You will see every cue.");
    else if (sound.isMissing)
        text = tr("No sound device. You will see every cue.");
    else if (sound.lacksVoice)
        text += u' ' + tr("There is no voice on this computer: you will hear tones.");
    m_hear->setText(text);
    m_louder->setVisible(sound.profile != SoundProfile::Silent);
    m_off->setVisible(sound.profile != SoundProfile::Silent);
    m_louder->setEnabled(!sound.isMissing && sound.mayBeLouder);
    m_off->setText(sound.isOff ? tr("Sound on") : tr("No sound"));
}

void PrepareView::showCountdown(const QString &left)
{
    m_countdown->setText(left.isEmpty() ? QString() : tr("or in %1").arg(left));
    m_countdown->setVisible(!left.isEmpty());
    m_minute->setVisible(!left.isEmpty());
}

} // namespace unknot::ui
