// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sheet_painter.h"
#include "app/shell/page.h"

#include <QPageSize>

class QDateEdit;

namespace unknot::ui {

class ChoiceRow;
class Column;
class PageHead;
class ReportController;
class SheetPreview;
class Text;

/// The clinician's page: what stands on it, how it will look, and the way to paper.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(ReportController &controller, QWidget *parent = nullptr);

    void activated() override;
    bool stepBack() override;

signals:
    void backAsked();

private:
    QWidget *ranges();
    QWidget *partChips();
    QWidget *foot();
    QDateEdit *dateEdit(const QString &name);
    void follow();
    void askWhere();
    void print();
    void say(const QString &text);
    SheetPage page() const;

    ReportController &m_controller;
    PageHead *m_head;
    ChoiceRow *m_span = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    ChoiceRow *m_paper = nullptr;
    Text *m_notice;
    SheetPreview *m_preview;
};

} // namespace unknot::ui
