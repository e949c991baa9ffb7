// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/erase_page.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/column.h"
#include "app/widgets/page_head.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace unknot::ui {

namespace {

constexpr int kWordWidth = 220;

} // namespace

ErasePage::ErasePage(const QStringList &places, QWidget *parent)
    : Page(tr("Erase everything"), parent)
    , m_said(new Text({}, Type::Lead))
    , m_word(new QLineEdit)
    , m_erase(new QPushButton(tr("Erase everything")))
    , m_close(new QPushButton(tr("Close Unknot")))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new Column(this);
    whole->addWidget(column);
    QVBoxLayout &content = *column->content();
    auto *head = new PageHead(tr("Erase everything"),
                              tr("The diary with all its backups, your settings and the log. There is no way back."));
    head->offerBack(tr("Settings"));
    connect(head, &PageHead::backAsked, this, &ErasePage::backAsked);
    content.addWidget(head);
    content.addWidget(new Text(tr("What goes:")));
    for (const QString &place : places)
        content.addWidget(new Text(place, Type::Body, Tone::Quiet));
    content.addWidget(new Text(tr("Copies that you made elsewhere stay where they are. If you may want your diary "
                                  "back one day, export it first.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    m_word->setFixedWidth(scaled(kWordWidth));
    m_word->setPlaceholderText(tr("Type: %1").arg(tr("erase")));
    m_word->setAccessibleName(tr("Type: %1").arg(tr("erase")));
    row->addWidget(m_word);
    row->addWidget(m_erase);
    row->addStretch(1);
    content.addLayout(row);
    content.addWidget(m_said);
    content.addWidget(m_close, 0, Qt::AlignLeft);
    m_close->hide();
    connect(m_word, &QLineEdit::textChanged, this, &ErasePage::follow);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_erase->setEnabled(false);
        emit eraseAsked();
    });
    connect(m_close, &QPushButton::clicked, this, &ErasePage::closeAsked);
    setFocusProxy(m_word);
}

void ErasePage::activated()
{
    m_word->clear();
    m_said->setText({});
    follow({});
}

bool ErasePage::stepBack()
{
    if (!m_isDone)
        emit backAsked();
    return true;
}

void ErasePage::showDone()
{
    m_isDone = true;
    m_word->setEnabled(false);
    m_said->setText(tr("Everything is erased."));
    m_close->show();
    m_close->setFocus(Qt::OtherFocusReason);
}

void ErasePage::showFailed(const QString &why)
{
    m_said->setText(tr("Not everything could be erased. %1").arg(why));
    follow(m_word->text());
}

void ErasePage::follow(const QString &word)
{
    m_erase->setEnabled(!m_isDone && word.trimmed().compare(tr("erase"), Qt::CaseInsensitive) == 0);
}

} // namespace unknot::ui
