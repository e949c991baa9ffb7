// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/transfer_card.h"

#include "app/bridge/error_text.h"
#include "app/diary/transfer_controller.h"
#include "app/transfer/refusal_text.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_card.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr std::size_t kLinesNamed = 10;

} // namespace

TransferCard::TransferCard(TransferController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_choices(new QWidget(this))
    , m_state(new Text({}, Type::Body, Tone::Plain, this))
{
    auto *content = fillWithCard(*this);
    content->addWidget(new Text(tr("Take it with you"), Type::Lead, Weight::Strong));
    content->addWidget(new Text(tr("Everything in one file, which another Unknot can take over; or your entries as "
                                   "a table. An import adds what is new and overwrites nothing."),
                                Type::Note, Tone::Quiet));
    auto *choices = new FlowLayout(m_choices);
    connect(addButton(*choices, tr("Export everything…")), &QPushButton::clicked, this,
            [this] { chooseExport(true); });
    connect(addButton(*choices, tr("Export as a table…")), &QPushButton::clicked, this,
            [this] { chooseExport(false); });
    connect(addButton(*choices, tr("Import…")), &QPushButton::clicked, this, &TransferCard::chooseImport);
    content->addWidget(m_choices);
    m_state->hide();
    content->addWidget(m_state);
    auto *answers = new QWidget(this);
    auto *row = new FlowLayout(answers);
    m_import = addButton(*row, tr("Import now"));
    m_drop = addButton(*row, tr("Leave it"));
    m_cancel = addButton(*row, tr("Stop"));
    content->addWidget(answers);
    connect(m_import, &QPushButton::clicked, &controller, &TransferController::import);
    connect(m_drop, &QPushButton::clicked, &controller, &TransferController::drop);
    connect(m_drop, &QPushButton::clicked, m_state, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, &controller, &TransferController::cancel);
    connect(&controller, &TransferController::changed, this, &TransferCard::follow);
    connect(&controller, &TransferController::failed, this, &TransferCard::tellFailed);
    connect(&controller, &TransferController::exported, this, [this](int entries) {
        //: After an export: how many entries of the diary the file holds.
        tell(tr("Written: a file with %n entries.", nullptr, entries));
    });
    connect(&controller, &TransferController::imported, this,
            //: After an import: how many records were added to the diary.
            [this](int fresh) { tell(tr("%n records were added.", nullptr, fresh)); });
    follow();
}

QString TransferCard::countsOf(const diary::Imported &tried)
{
    //: What an import would do; what follows says more of the same file.
    QString text = tr("%n records are new.", nullptr, tried.fresh);
    if (tried.already > 0)
        //: What an import would do: records that the diary has.
        text += QLatin1Char(' ') + tr("%n are here already and stay as they are.", nullptr, tried.already);
    if (tried.deletedHere > 0)
        //: What an import would do: records that were deleted in this diary.
        text += QLatin1Char(' ') + tr("%n were deleted here and stay so.", nullptr, tried.deletedHere);
    return text;
}

/// In English, whatever the language: it is for whoever wrote the file.
QString TransferCard::refusedOf(const diary::Imported &tried)
{
    if (tried.refused.empty())
        return {};
    const auto count = static_cast<int>(tried.refused.size());
    //: What an import would do: lines of the file that cannot be taken over. They follow, with their numbers.
    QString text = QLatin1Char('\n') + tr("%n lines cannot be taken:", nullptr, count);
    for (std::size_t i = 0; i < std::min(tried.refused.size(), kLinesNamed); ++i)
        text += QLatin1Char('\n') + tr("Line %1: %2")
                                        .arg(tried.refused[i].line)
                                        .arg(QString::fromStdString(transfer::sentenceFor(tried.refused[i].refusal)));
    return text;
}

QPushButton *TransferCard::addButton(QLayout &row, const QString &text)
{
    auto *button = new QPushButton(text, this);
    row.addWidget(button);
    return button;
}

void TransferCard::follow()
{
    const bool isBusy = m_controller.doing() != TransferController::Doing::Nothing;
    const auto &tried = m_controller.tried();
    m_choices->setEnabled(!isBusy);
    m_cancel->setVisible(isBusy);
    m_import->setVisible(!isBusy && tried && tried->fresh > 0);
    m_drop->setVisible(!isBusy && tried.has_value());
    if (isBusy)
        //: While a file is written or read: records of the diary so far.
        tell(tr("%n records so far…", nullptr, m_controller.records()));
    else if (tried)
        tell(countsOf(*tried) + refusedOf(*tried));
}

void TransferCard::tell(const QString &text)
{
    m_state->setText(text);
    m_state->show();
}

void TransferCard::tellFailed(base::ErrorCode code, const QString &detail)
{
    QString text = tr("Nothing was changed. %1").arg(errorText(code));
    if (code == base::ErrorCode::BadInput || code == base::ErrorCode::Damaged)
        text += QStringLiteral(" (%1)").arg(detail);
    tell(text);
}

void TransferCard::chooseExport(bool everything)
{
    const QString name =
        QDir::home().filePath(everything ? QStringLiteral("unknot-diary.json") : QStringLiteral("unknot-diary.csv"));
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export"), name, everything ? QStringLiteral("JSON (*.json)") : QStringLiteral("CSV (*.csv)"));
    if (!file.isEmpty())
        m_controller.exportTo(file, everything ? transfer::Form::Json : transfer::Form::Csv);
}

void TransferCard::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import"), QDir::homePath(),
                                                      QStringLiteral("JSON, CSV (*.json *.csv)"));
    if (!file.isEmpty())
        m_controller.tryImport(file);
}

} // namespace unknot::ui
