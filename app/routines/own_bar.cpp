// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/own_bar.h"

#include "app/routines/own_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace unknot::ui {

OwnBar::OwnBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QWidget)
    , m_problems(new Text({}, Type::Body))
{
    new FlowLayout(m_buttons, space::hair);
    m_edit = add(tr("Change the steps"));
    m_edit->setCheckable(true);
    m_reset = add(tr("As it was"));
    m_changes = add(tr("Save the changes"));
    m_save = add(tr("Save as my own"));
    m_rename = add(tr("Rename"));
    m_duplicate = add(tr("Duplicate"));
    m_export = add(tr("Export…"));
    m_delete = add(tr("Delete"));
    m_nameRow = makeNameRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_buttons);
    column->addWidget(m_nameRow);
    column->addWidget(m_problems);
    m_problems->hide();
    connect(m_edit, &QuietButton::toggled, this, &OwnBar::editAsked);
    connect(m_reset, &QuietButton::clicked, this, &OwnBar::resetAsked);
    connect(m_changes, &QuietButton::clicked, this, &OwnBar::changesAsked);
    connect(m_save, &QuietButton::clicked, this, [this] { askName(false); });
    connect(m_rename, &QuietButton::clicked, this, [this] { askName(true); });
    connect(m_duplicate, &QuietButton::clicked, this, &OwnBar::duplicateAsked);
    connect(m_export, &QuietButton::clicked, this, &OwnBar::exportAsked);
    connect(m_delete, &QuietButton::clicked, this, &OwnBar::deleteAsked);
}

QuietButton *OwnBar::add(const QString &text)
{
    auto *button = new QuietButton(text);
    m_buttons->layout()->addWidget(button);
    return button;
}

QWidget *OwnBar::makeNameRow()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(space::inside);
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the routine"));
    m_name->setMaxLength(kRoutineNameMost);
    m_nameDone = new QPushButton(tr("Save"));
    row->addWidget(m_name, 1);
    row->addWidget(m_nameDone);
    connect(m_name, &QLineEdit::returnPressed, this, &OwnBar::nameGiven);
    connect(m_nameDone, &QPushButton::clicked, this, &OwnBar::nameGiven);
    whole->hide();
    return whole;
}

void OwnBar::show(const State &state)
{
    m_state = state;
    m_edit->setChecked(state.isEdited);
    m_reset->setVisible(state.isChanged);
    m_changes->setVisible(state.isOwn && state.isChanged);
    m_save->setVisible(!state.isOwn);
    for (QuietButton *button : {m_rename, m_duplicate, m_export, m_delete})
        button->setVisible(state.isOwn);
    m_nameRow->hide();
    tell({});
}

void OwnBar::tell(const QStringList &problems)
{
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void OwnBar::askName(bool forRename)
{
    m_isRenaming = forRename;
    m_name->setText(m_state.name);
    m_nameRow->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void OwnBar::nameGiven()
{
    if (m_isRenaming)
        emit renameAsked(m_name->text());
    else
        emit saveAsked(m_name->text());
}

} // namespace unknot::ui
