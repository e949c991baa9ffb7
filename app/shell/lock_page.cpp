// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lock_page.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>

namespace unknot::ui {

namespace {

constexpr int kWidth = 320;

} // namespace

LockPage::LockPage(std::function<bool(const QString &)> opens, QWidget *parent)
    : Page(QStringLiteral("Unknot"), parent)
    , m_opens(std::move(opens))
    , m_word(new QLineEdit)
    , m_said(new Text({}))
{
    auto *middle = new QWidget(this);
    middle->setFixedWidth(scaled(kWidth));
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(space::near);
    column->addWidget(new Text(QStringLiteral("Unknot"), Type::Page, Weight::Strong));
    m_word->setEchoMode(QLineEdit::Password);
    m_word->setPlaceholderText(tr("Your word"));
    m_word->setAccessibleName(tr("Your word"));
    column->addWidget(m_word);
    auto *open = new PrimaryButton(tr("Open"));
    column->addWidget(open);
    column->addWidget(m_said);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addWidget(middle, 0, Qt::AlignHCenter);
    whole->addStretch(3);
    connect(m_word, &QLineEdit::returnPressed, this, &LockPage::tryWord);
    connect(open, &QPushButton::clicked, this, &LockPage::tryWord);
    setFocusProxy(m_word);
}

void LockPage::activated()
{
    m_word->clear();
    m_said->setText({});
}

void LockPage::tryWord()
{
    if (m_opens(m_word->text()))
        return emit opened();
    m_word->selectAll();
    m_word->setFocus();
    m_said->setText(tr("That is not it."));
    QAccessibleEvent said(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace unknot::ui
