// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_page.h"

#include "app/bridge/error_text.h"
#include "app/bridge/qt_text.h"
#include "app/report/report_controller.h"
#include "app/report/sheet_page.h"
#include "app/report/sheet_preview.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/column.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/footer.h"
#include "app/widgets/page_head.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::ui {

namespace {

constexpr int kWidest = 860;
constexpr std::array kSpans{30, 90, 365, 0};
constexpr std::array kPapers{QPageSize::A4, QPageSize::Letter};

} // namespace

ReportPage::ReportPage(ReportController &controller, QWidget *parent)
    : Page(tr("Page for the doctor"), parent)
    , m_controller(controller)
    , m_head(new PageHead(tr("Page for the doctor"),
                          tr("One page about these days, for somebody who helps you. It stays on this computer until "
                             "you print it or give it away."),
                          this))
    , m_notice(new Text({}, Type::Body, Tone::Plain, this))
    , m_preview(new SheetPreview(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new Column(kWidest, this);
    whole->addWidget(column, 1);
    m_head->offerBack(tr("Trends"));
    auto *content = column->content();
    content->addWidget(m_head);
    content->addWidget(ranges());
    content->addWidget(partChips());
    m_notice->hide();
    content->addWidget(m_notice);
    content->addWidget(m_preview);
    whole->addWidget(foot());
    setFocusProxy(m_head);
    connect(m_head, &PageHead::backAsked, this, &ReportPage::backAsked);
    connect(&controller, &ReportController::changed, this, &ReportPage::follow);
    connect(&controller, &ReportController::kept, this,
            [this](const QString &path) { say(tr("Saved: %1").arg(path)); });
    connect(&controller, &ReportController::notKept, this,
            [this](base::ErrorCode code) { say(tr("Nothing was saved. %1").arg(errorText(code))); });
}

QDateEdit *ReportPage::dateEdit(const QString &name)
{
    auto *edit = new QDateEdit(this);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setMinimumWidth(scaled(160));
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    connect(edit, &QDateEdit::dateChanged, this, [this] {
        m_controller.chooseRange({toDate(m_from->date()), toDate(m_to->date())});
    });
    return edit;
}

QWidget *ReportPage::ranges()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line, space::between);
    m_span = new ChoiceRow({tr("30 days"), tr("90 days"), tr("Year"), tr("All")}, this);
    m_from = dateEdit(tr("First day"));
    m_to = dateEdit(tr("Last day"));
    m_paper = new ChoiceRow({tr("A4"), tr("Letter")}, this);
    m_paper->setCurrent(usualPaper() == QPageSize::A4 ? 0 : 1);
    for (QWidget *part : std::array<QWidget *, 4>{m_span, m_from, m_to, m_paper})
        row->addWidget(part);
    connect(m_span, &ChoiceRow::chosen, this,
            [this](int index) { m_controller.chooseDays(kSpans[static_cast<std::size_t>(index)]); });
    connect(m_paper, &ChoiceRow::chosen, this, &ReportPage::follow);
    return line;
}

QWidget *ReportPage::partChips()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    const auto add = [&](const QString &name, bool SheetParts::*part) {
        auto *chip = new Chip(name, line);
        chip->setCheckable(true);
        chip->setChecked(m_controller.parts().*part);
        connect(chip, &QPushButton::toggled, this, [this, part](bool on) {
            auto parts = m_controller.parts();
            parts.*part = on;
            m_controller.setParts(parts);
        });
        row->addWidget(chip);
    };
    add(tr("Body"), &SheetParts::map);
    add(tr("Chart"), &SheetParts::chart);
    add(tr("What was tried"), &SheetParts::tried);
    add(tr("Medicines"), &SheetParts::medicines);
    add(tr("Visits"), &SheetParts::visits);
    add(tr("Safety answers"), &SheetParts::safety);
    add(tr("My notes"), &SheetParts::notes);
    return line;
}

QWidget *ReportPage::foot()
{
    auto *footer = new Footer(kWidest, this);
    auto *keep = new PrimaryButton(tr("Save as PDF"), footer);
    connect(keep, &QPushButton::clicked, this, &ReportPage::askWhere);
    footer->add(keep);
    auto *print = new QuietButton(tr("Print"), footer);
    connect(print, &QPushButton::clicked, this, &ReportPage::print);
    footer->add(print);
    return footer;
}

void ReportPage::activated()
{
    m_notice->hide();
    m_controller.open();
}

bool ReportPage::stepBack()
{
    emit backAsked();
    return true;
}

SheetPage ReportPage::page() const
{
    return sheetPage(m_controller.diary(), m_controller.range(), m_controller.parts(), m_controller.content(),
                     m_controller.clock());
}

void ReportPage::follow()
{
    for (const auto &[edit, day] :
         {std::pair(m_from, m_controller.range().from), std::pair(m_to, m_controller.range().to)}) {
        const QSignalBlocker quiet(edit);
        edit->setDate(toQDate(day));
    }
    const auto days = m_controller.range().days();
    const auto span = std::ranges::find(kSpans, days);
    const bool isToday = m_controller.range().to == m_controller.clock().moment().day;
    m_span->setCurrent(isToday && span != kSpans.end() ? static_cast<int>(span - kSpans.begin()) : -1);
    m_preview->show(page(), kPapers[static_cast<std::size_t>(m_paper->current())]);
}

void ReportPage::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the page"), folder + QLatin1Char('/') + m_controller.fileName(), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        m_controller.keep(path, sheetPdf(page(), kPapers[static_cast<std::size_t>(m_paper->current())]));
}

void ReportPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(kPapers[static_cast<std::size_t>(m_paper->current())]));
    printer.setFullPage(true);
    printer.setDocName(title());
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() == QDialog::Accepted)
        printSheet(printer, page());
}

void ReportPage::say(const QString &text)
{
    m_notice->setText(text);
    m_notice->show();
}

} // namespace unknot::ui
