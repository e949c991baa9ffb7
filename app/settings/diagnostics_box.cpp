// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/diagnostics_box.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace unknot::ui {

namespace {

constexpr int kHeight = 220;

} // namespace

DiagnosticsBox::DiagnosticsBox(std::function<QString()> diagnostics, QWidget *parent)
    : QWidget(parent)
    , m_diagnostics(std::move(diagnostics))
    , m_said(new Text(tr("Versions and codes for somebody who looks for a fault. Nothing about you."), Type::Body,
                      Tone::Quiet))
    , m_shown(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_said);
    auto *button = new QPushButton(tr("Copy diagnostics"));
    connect(button, &QPushButton::clicked, this, &DiagnosticsBox::copy);
    column->addWidget(button, 0, Qt::AlignLeft);
    m_shown->setReadOnly(true);
    m_shown->setTabChangesFocus(true);
    m_shown->setMinimumHeight(scaled(kHeight));
    m_shown->setAccessibleName(tr("What was copied"));
    m_shown->hide();
    column->addWidget(m_shown);
}

void DiagnosticsBox::copy()
{
    const QString text = m_diagnostics();
    QGuiApplication::clipboard()->setText(text);
    m_shown->setPlainText(text);
    m_shown->show();
    m_said->setText(tr("Copied. This is all of it:"));
}

} // namespace unknot::ui
