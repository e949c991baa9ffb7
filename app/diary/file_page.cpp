// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/file_page.h"

#include "app/bridge/error_text.h"
#include "app/bridge/qt_text.h"
#include "app/diary/file_controller.h"
#include "app/diary/transfer_card.h"
#include "app/diary/transfer_controller.h"
#include "app/diary/trash_card.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/column.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/page_head.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace unknot::ui {

namespace {

constexpr int kWidest = 760;

/// "212 entries, 40 sessions, the newest of 14 March 2026"
QString holding(int entries, int sessions, const std::optional<base::Date> &newest)
{
    //: What a copy of the diary holds; sessions, and the day of the newest, follow after commas.
    QString text = FilePage::tr("%n entries", nullptr, entries) + QStringLiteral(", ");
    //: Guided sessions that were played, in a copy of the diary.
    text += FilePage::tr("%n sessions", nullptr, sessions);
    if (newest)
        text += FilePage::tr(", the newest of %1")
                    .arg(QLocale().toString(toQDate(*newest), QStringLiteral("d MMMM yyyy")));
    return text;
}

/// The day in a backup's name is "20260314".
QString dayOf(const diary::Backup &backup)
{
    const QDate day = QDate::fromString(QString::fromStdString(backup.day), QStringLiteral("yyyyMMdd"));
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString nameOf(diary::Way way)
{
    switch (way) {
    case diary::Way::AsItIs:
        return FilePage::tr("The diary as it is");
    case diary::Way::WithoutJournal:
        return FilePage::tr("The diary without its unfinished last change");
    case diary::Way::Reindexed:
        return FilePage::tr("The diary, mended");
    case diary::Way::Merged:
        return FilePage::tr("What can be read, and the rest from the newest backup");
    case diary::Way::Salvaged:
        return FilePage::tr("What can still be read");
    case diary::Way::Backup:
        return FilePage::tr("The newest good backup");
    case diary::Way::Empty:
        return FilePage::tr("A new, empty diary");
    }
    return {};
}

} // namespace

FilePage::FilePage(FileController &controller, TransferController &transfer, QWidget *parent)
    : Page(tr("Your diary file"), parent)
    , m_controller(controller)
    , m_head(new PageHead(tr("Your diary file"), {}, this))
    , m_notice(new Text({}, Type::Body, Tone::Plain, this))
    , m_transfer(new TransferCard(transfer, this))
    , m_cards(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new Column(kWidest, this);
    whole->addWidget(column);
    m_head->offerBack(tr("Settings"));
    column->content()->addWidget(m_head);
    column->content()->addWidget(m_notice);
    m_notice->hide();
    m_cards->setSpacing(space::between);
    column->content()->addLayout(m_cards);
    column->content()->addWidget(m_transfer);
    setFocusProxy(m_head);
    connect(m_head, &PageHead::backAsked, this, &FilePage::backAsked);
    connect(&controller, &FileController::changed, this, &FilePage::follow);
    connect(&controller, &FileController::restored, this, [this] {
        m_notice->setText(tr("It is in place. What was there before is kept in the folder set-aside."));
        m_notice->show();
    });
    connect(&controller, &FileController::notRestored, this, [this](base::ErrorCode code) {
        m_notice->setText(tr("Nothing was changed. %1").arg(errorText(code)));
        m_notice->show();
    });
    connect(&controller, &FileController::erased, this, &FilePage::tellErased);
}

void FilePage::tellErased(int copiesLeft)
{
    QString text = tr("It is erased, here and in the backups.");
    if (copiesLeft > 0)
        //: After an entry was erased: copies of the diary file that are damaged and cannot be changed.
        text += QLatin1Char(' ') +
                tr("%n damaged copies could not be opened and may still have it.", nullptr, copiesLeft);
    m_notice->setText(text);
    m_notice->show();
}

void FilePage::activated()
{
    m_notice->hide();
    m_controller.look();
    follow();
}

bool FilePage::stepBack()
{
    emit backAsked();
    return true;
}

void FilePage::follow()
{
    m_head->setLine(
        m_controller.isUsable()
            ? tr("Unknot makes a copy once a day, when something changed, and proves it before it counts.")
        : m_controller.isOpening() ? tr("The diary is being opened.")
                                   : m_controller.trouble());
    emptyLater(*m_cards);
    listOptions();
    listTrash();
    listBackups();
    m_transfer->setVisible(m_controller.isUsable());
}

void FilePage::listTrash()
{
    if (m_controller.trash().empty())
        return;
    auto *card = new TrashCard(m_controller.trash(), this);
    m_cards->addWidget(card);
    connect(card, &TrashCard::putBackAsked, &m_controller, &FileController::putBack);
    connect(card, &TrashCard::eraseAsked, &m_controller, &FileController::eraseForGood);
}

QVBoxLayout *FilePage::addCard(const QString &title, const QString &line)
{
    auto *card = new Card(this);
    m_cards->addWidget(card);
    card->content()->setContentsMargins(space::around, space::between, space::around, space::around);
    card->content()->setSpacing(space::between);
    card->content()->addWidget(new Text(title, Type::Lead, Weight::Strong));
    if (!line.isEmpty())
        card->content()->addWidget(new Text(line, Type::Note, Tone::Quiet));
    return card->content();
}

void FilePage::addRow(QVBoxLayout &card, const QString &name, const QString &holds, const QString &button,
                      const QString &spoken, std::function<void()> perform)
{
    auto *press = new QPushButton(button, this);
    press->setAccessibleName(spoken);
    press->setAccessibleDescription(holds);
    connect(press, &QPushButton::clicked, this, [perform = std::move(perform)] { perform(); });
    card.addWidget(new SettingRow(name, holds, press));
}

void FilePage::listOptions()
{
    if (m_controller.options().empty()) {
        if (m_controller.isLooking() && !m_controller.isUsable())
            addCard(tr("Looking for what can be had"),
                    tr("Unknot reads the diary and each backup to the end. Large ones take a minute. Nothing is "
                       "changed."));
        return;
    }
    auto *card =
        addCard(tr("What can be done"),
                tr("The file that is there now is kept, whatever you choose. The first has the most in it."));
    for (const diary::RecoveryOption &option : m_controller.options()) {
        QString holds = holding(option.entries, option.sessions, option.newest);
        if (option.damaged > 0)
            //: Follows what a copy holds and begins a sentence of its own: it is about its entries and sessions.
            holds += tr(". %n of them are damaged and stay out of the trends", nullptr, option.damaged);
        addRow(*card, nameOf(option.way), holds, tr("Use this"), tr("Use: %1").arg(nameOf(option.way)),
               [this, option] { m_controller.recover(option); });
    }
}

void FilePage::listBackups()
{
    const QString none = m_controller.isLooking()
                             ? tr("Looking through them …")
                             : tr("None yet. The first is made on the day after your first entry.");
    auto *card = addCard(tr("Backups"), m_controller.backups().empty() ? none : QString());
    for (const diary::Backup &backup : m_controller.backups()) {
        const QString name = tr("Backup %1 of %2").arg(backup.number).arg(dayOf(backup));
        if (!backup.good) {
            card->addWidget(new Text(tr("%1: damaged").arg(name), Type::Body, Tone::Quiet));
            continue;
        }
        addRow(*card, name, holding(backup.entries, backup.sessions, backup.newest), tr("Restore"),
               tr("Restore %1").arg(name), [this, backup] { m_controller.restore(backup); });
    }
}

} // namespace unknot::ui
