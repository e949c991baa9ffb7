// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/lock_box.h"

#include "app/bridge/qt_text.h"
#include "app/settings/settings.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/choice_row.h"
#include "core/base/pass_word.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

constexpr std::array kMinutes{1, 5, 15, 60};
constexpr int kWordWidth = 220;

} // namespace

LockBox::LockBox(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_off(makeOff())
    , m_on(makeOn())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_off);
    column->addWidget(m_on);
    connect(&settings, &Settings::lockChanged, this, &LockBox::follow);
    follow();
}

QWidget *LockBox::makeOff()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(space::inside);
    m_word = new QLineEdit;
    m_word->setEchoMode(QLineEdit::Password);
    m_word->setFixedWidth(scaled(kWordWidth));
    m_word->setPlaceholderText(tr("A word or a number"));
    m_word->setAccessibleName(tr("A word or a number"));
    auto *lock = new QPushButton(tr("Lock with it"));
    lock->setEnabled(false);
    connect(m_word, &QLineEdit::textChanged, lock,
            [lock](const QString &word) { lock->setEnabled(!word.isEmpty()); });
    connect(m_word, &QLineEdit::returnPressed, this, &LockBox::lockWithWord);
    connect(lock, &QPushButton::clicked, this, &LockBox::lockWithWord);
    row->addWidget(m_word);
    row->addWidget(lock);
    row->addStretch(1);
    return whole;
}

QWidget *LockBox::makeOn()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(space::inside);
    QStringList texts;
    for (const int minutes : kMinutes)
        texts << tr("after %1 min").arg(minutes);
    auto *after = new ChoiceRow(texts);
    after->setAccessibleName(tr("Lock when nobody is there"));
    const auto found = std::find(kMinutes.begin(), kMinutes.end(), m_settings.lockMinutes());
    after->setCurrent(found == kMinutes.end() ? -1 : static_cast<int>(found - kMinutes.begin()));
    connect(after, &ChoiceRow::chosen, this,
            [this](int index) { m_settings.setLockMinutes(kMinutes[static_cast<std::size_t>(index)]); });
    auto *off = new QPushButton(tr("Take the lock off"));
    connect(off, &QPushButton::clicked, this, [this] { m_settings.setLockSeal({}); });
    row->addWidget(after, 1);
    row->addWidget(off, 0, Qt::AlignTop);
    return whole;
}

void LockBox::lockWithWord()
{
    if (m_word->text().isEmpty())
        return;
    if (const auto seal = base::sealed(m_word->text().toStdString()))
        m_settings.setLockSeal(toQString(*seal));
    m_word->clear();
}

void LockBox::follow()
{
    m_off->setVisible(!m_settings.hasLock());
    m_on->setVisible(m_settings.hasLock());
}

} // namespace unknot::ui
