// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"

#include "app/settings/appearance_rows.h"
#include "app/settings/check_in_rows.h"
#include "app/settings/lock_box.h"
#include "app/settings/me_rows.h"
#include "app/settings/reminder_rows.h"
#include "app/settings/settings.h"
#include "app/settings/settings_search.h"
#include "app/settings/sound_rows.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/column.h"
#include "app/widgets/page_head.h"
#include "app/widgets/setting_block.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace unknot::ui {

namespace {

constexpr int kWidest = 760;

template<typename Signal>
SettingRow *rowWithButton(const QString &title, const QString &hint, const QString &button, SettingsPage *page,
                          Signal signal)
{
    auto *control = new QPushButton(button);
    QObject::connect(control, &QPushButton::clicked, page, signal);
    auto *row = new SettingRow(title, hint, control);
    control->setAccessibleName(button);
    return row;
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, const SettingsFacts &facts, SoundTest &sound, QWidget *parent)
    : Page(tr("Settings"), parent)
    , m_settings(settings)
    , m_facts(facts)
    , m_sound(sound)
    , m_search(new QLineEdit)
    , m_nothing(new Text(tr("Nothing here goes by that name."), Type::Body, Tone::Quiet))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new Column(kWidest, this);
    whole->addWidget(column);
    QVBoxLayout &content = *column->content();
    content.addWidget(new PageHead(tr("Settings"), tr("Whatever you change holds at once.")));
    content.addWidget(m_search);
    addAppearance(*addCard(content, tr("Look")));
    addMe(*addCard(content, tr("About me")));
    addCheckIn(*addCard(content, tr("Check-in")));
    addSound(*addCard(content, tr("Sound and screen")));
    addReminderRows(*addCard(content, tr("Reminder")), settings, facts.loginStart);
    addData(*addCard(content, tr("Your data")));
    addPrivacy(*addCard(content, tr("Privacy")));
    addHelp(*addCard(content, tr("Help")));
    content.addWidget(m_nothing);
    m_nothing->hide();
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

bool SettingsPage::stepBack()
{
    const bool wasSearching = !m_search->text().isEmpty();
    m_search->clear();
    return wasSearching;
}

void SettingsPage::search(const QString &words)
{
    m_nothing->setVisible(!showRowsWith(words, m_cards));
}

QVBoxLayout *SettingsPage::addCard(QVBoxLayout &column, const QString &title)
{
    auto *card = new Card(this);
    column.addWidget(card);
    m_cards << card;
    card->content()->setContentsMargins(space::around, space::between, space::around, space::around);
    card->content()->setSpacing(space::between);
    card->content()->addWidget(new Text(title, Type::Lead, Weight::Strong));
    return card->content();
}

void SettingsPage::addAppearance(QVBoxLayout &card)
{
    addAppearanceRows(card, m_settings, m_facts);
}

void SettingsPage::addSound(QVBoxLayout &card)
{
    addSoundRows(card, m_settings, m_sound);
}

void SettingsPage::addCheckIn(QVBoxLayout &card)
{
    addCheckInRows(card, m_settings, m_facts);
}

void SettingsPage::addMe(QVBoxLayout &card)
{
    addMeRows(card, m_settings, m_facts);
    card.addWidget(rowWithButton(tr("Age and what matters before pressing"),
                                 tr("What you said on the second page of the check."), tr("Change"), this,
                                 &SettingsPage::aboutMeAsked));
}

void SettingsPage::addData(QVBoxLayout &card)
{
    const QString file = QDir::toNativeSeparators(m_facts.diaryFile);
    card.addWidget(rowWithButton(tr("Your diary"), tr("One file on this computer. Nothing leaves it.\n%1").arg(file),
                                 tr("Backups"), this, &SettingsPage::fileAsked));
    card.addWidget(rowWithButton(tr("Look around with sample data"),
                                 tr("A made-up year, in a window and a folder of its own."), tr("Look around"), this,
                                 &SettingsPage::sampleAsked));
    card.addWidget(rowWithButton(tr("Erase everything"), tr("The diary, its backups, these settings and the log."),
                                 tr("Erase …"), this, &SettingsPage::eraseAsked));
}

void SettingsPage::addPrivacy(QVBoxLayout &card)
{
    auto *discreet = new Switch(m_settings.isDiscreet());
    connect(discreet, &Switch::toggled, &m_settings, &Settings::setDiscreet);
    card.addWidget(new SettingRow(
        tr("Discreet"), tr("The title says only Unknot, and the page is covered while another window is in front."),
        discreet));
    card.addWidget(new SettingBlock(
        tr("Lock"),
        tr("Hides the pages at the start and when nobody is there. It hides, it does not encrypt: whoever can read "
           "your "
           "files can read the diary. If you forget the word, delete the line that begins with \"seal\" in %1.")
            .arg(QDir::toNativeSeparators(m_settings.file())),
        new LockBox(m_settings)));
}

void SettingsPage::addHelp(QVBoxLayout &card)
{
    card.addWidget(rowWithButton(tr("When to see someone"), tr("The rules in plain words, and what holds for you."),
                                 tr("Read"), this, &SettingsPage::seeAsked));
    card.addWidget(rowWithButton(tr("When to stop"), tr("What ends a routine at once."), tr("Stop list"), this,
                                 &SettingsPage::stopListAsked));
    card.addWidget(rowWithButton(tr("Keys"), tr("F1 or ? lays them over any page."), tr("Show"), this,
                                 &SettingsPage::keysAsked));
    card.addWidget(rowWithButton(tr("About Unknot"), tr("Version, sources and licences."), tr("About Unknot"), this,
                                 &SettingsPage::aboutAsked));
}

} // namespace unknot::ui
