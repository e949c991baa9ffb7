// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/trash_card.h"

#include "app/diary/record_name.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_card.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr std::size_t kMost = 20;

} // namespace

TrashCard::TrashCard(const std::vector<diary::Trashed> &trash, QWidget *parent)
    : QWidget(parent)
    , m_content(fillWithCard(*this))
{
    m_content->addWidget(new Text(tr("Deleted"), Type::Lead, Weight::Strong));
    m_content->addWidget(
        new Text(tr("What you deleted stays here for 30 days. Then it is erased."), Type::Note, Tone::Quiet));
    const auto count = std::min(trash.size(), kMost);
    for (std::size_t i = 0; i < count; ++i)
        addRow(trash[i]);
    if (trash.size() > kMost)
        //: At the end of the list of deleted things: more of them, not shown.
        m_content->addWidget(
            new Text(tr("And %n more", nullptr, static_cast<int>(trash.size() - kMost)), Type::Note, Tone::Quiet));
}

void TrashCard::addRow(const diary::Trashed &one)
{
    const QString name = recordName(one.kind, one.day);
    const auto at = QDateTime::fromMSecsSinceEpoch(one.deleted.time_since_epoch().count());
    const QString deleted = tr("Deleted on %1").arg(QLocale().toString(at.date(), QStringLiteral("d MMMM yyyy")));
    m_content->addWidget(new SettingRow(name, deleted, buttonsOf(one, name)));
}

QWidget *TrashCard::buttonsOf(const diary::Trashed &one, const QString &name)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &spoken) {
        auto *button = new QPushButton(text, buttons);
        button->setAccessibleName(spoken);
        row->addWidget(button);
        return button;
    };
    auto *back = add(tr("Put back"), tr("Put back: %1").arg(name));
    auto *erase = add(tr("Erase for good"), tr("Erase for good: %1").arg(name));
    auto *sure = add(tr("Yes, erase it everywhere"), tr("Yes, erase it everywhere: %1").arg(name));
    auto *keep = add(tr("Keep it"), tr("Keep it: %1").arg(name));
    sure->setAccessibleDescription(tr("Here and in the backups. It cannot be put back."));
    sure->setToolTip(sure->accessibleDescription());
    const auto ask = [=](bool isAsking) {
        for (QPushButton *button : {back, erase})
            button->setVisible(!isAsking);
        for (QPushButton *button : {sure, keep})
            button->setVisible(isAsking);
    };
    ask(false);
    connect(back, &QPushButton::clicked, this, [this, id = one.id] { emit putBackAsked(id); });
    connect(erase, &QPushButton::clicked, this, [=] {
        ask(true);
        keep->setFocus();
    });
    connect(keep, &QPushButton::clicked, this, [=] {
        ask(false);
        erase->setFocus();
    });
    connect(sure, &QPushButton::clicked, this, [this, id = one.id] { emit eraseAsked(id); });
    return buttons;
}

} // namespace unknot::ui
