// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"

#include "app/settings/appearance_rows.h"
#include "app/settings/me_rows.h"
#include "app/settings/settings.h"
#include "app/settings/sound_rows.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/column.h"
#include "app/widgets/page_head.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDir>

namespace unknot::ui {

namespace {

constexpr int kWidest = 760;

} // namespace

SettingsPage::SettingsPage(Settings &settings, const SettingsFacts &facts, QWidget *parent)
    : Page(tr("Settings"), parent)
    , m_settings(settings)
    , m_facts(facts)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new Column(kWidest, this);
    whole->addWidget(column);
    QVBoxLayout &content = *column->content();
    content.addWidget(new PageHead(tr("Settings"), tr("Whatever you change holds at once.")));
    addAppearance(*addCard(content, tr("Look")));
    addMe(*addCard(content, tr("What I have")));
    addSound(*addCard(content, tr("Sound and screen")));
    addData(*addCard(content, tr("Your data and help")));
}

QVBoxLayout *SettingsPage::addCard(QVBoxLayout &column, const QString &title)
{
    auto *card = new Card(this);
    column.addWidget(card);
    card->content()->setContentsMargins(space::around, space::between, space::around, space::around);
    card->content()->setSpacing(space::between);
    card->content()->addWidget(new Text(title, Type::Lead, Weight::Strong));
    return card->content();
}

void SettingsPage::addAppearance(QVBoxLayout &card)
{
    addAppearanceRows(card, m_settings);
}

void SettingsPage::addSound(QVBoxLayout &card)
{
    addSoundRows(card, m_settings);
}

void SettingsPage::addMe(QVBoxLayout &card)
{
    addMeRows(card, m_settings, m_facts);
}

void SettingsPage::addData(QVBoxLayout &card)
{
    auto *file = new Text(QDir::toNativeSeparators(m_facts.diaryFile), Type::Body, Tone::Quiet);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setAccessibleName(tr("Where the diary is: %1").arg(m_facts.diaryFile));
    card.addWidget(new Text(tr("The diary is one file on this computer. Nothing leaves it."), Type::Body));
    card.addWidget(file);
    auto *row = new QHBoxLayout;
    auto *about = new QPushButton(tr("About Unknot"), this);
    connect(about, &QPushButton::clicked, this, &SettingsPage::aboutAsked);
    auto *backups = new QPushButton(tr("Backups"), this);
    connect(backups, &QPushButton::clicked, this, &SettingsPage::fileAsked);
    row->addWidget(backups);
    row->addWidget(about);
    row->addStretch(1);
    card.addLayout(row);
}

} // namespace unknot::ui
