// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/check_page.h"

#include "app/triage/check_controller.h"
#include "app/triage/page_one.h"
#include "app/triage/page_two.h"
#include "app/triage/result_card.h"

#include <QBoxLayout>

namespace unknot::ui {

CheckPage::CheckPage(CheckController &controller, std::function<QString()> emergencyNumber, QWidget *parent)
    : Page(tr("Check"), parent)
    , m_controller(controller)
    , m_emergencyNumber(std::move(emergencyNumber))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&controller, &CheckController::stageChanged, this, &CheckPage::follow);
}

void CheckPage::activated()
{
    follow();
}

void CheckPage::deactivated()
{
    if (m_controller.stage() == CheckController::Stage::Result)
        m_controller.leaveResult();
}

void CheckPage::follow()
{
    switch (m_controller.stage()) {
    case CheckController::Stage::PageOne:
        return showPageOne();
    case CheckController::Stage::PageTwo:
        return showPart(new PageTwo(m_controller, this));
    case CheckController::Stage::Result:
        break;
    }
    auto *card = new ResultCard(m_controller.content(), m_controller.result(), m_emergencyNumber(),
                                m_controller.safety(), this);
    connect(card, &ResultCard::changeAsked, &m_controller, &CheckController::changeAnswers);
    connect(card, &ResultCard::seenBegun, &m_controller.safety(), &Safety::beginVisit);
    connect(card, &ResultCard::seenAsked, &m_controller, &CheckController::stateSeen);
    connect(card, &ResultCard::knownAsked, &m_controller, &CheckController::stateKnown);
    connect(card, &ResultCard::goOnAsked, &m_controller, &CheckController::pass);
    connect(card, &ResultCard::leaveAsked, this, &CheckPage::left);
    connect(card, &ResultCard::rulesAsked, this, &CheckPage::rulesAsked);
    connect(card, &ResultCard::summaryAsked, this, &CheckPage::summaryAsked);
    connect(card, &ResultCard::breathingAsked, this, &CheckPage::breathingAsked);
    showPart(card);
}

void CheckPage::showPageOne()
{
    auto *page = new PageOne(m_controller, this);
    connect(page, &PageOne::rulesAsked, this, &CheckPage::rulesAsked);
    showPart(page);
}

bool CheckPage::fillsWindow() const
{
    return m_controller.stage() == CheckController::Stage::Result &&
           m_controller.result().level == base::Level::Emergency;
}

void CheckPage::showPart(QWidget *part)
{
    if (m_part) {
        m_part->hide();
        m_part->deleteLater();
    }
    m_part = part;
    m_column->addWidget(part);
    setFocusProxy(part);
    part->show();
    if (isVisible())
        part->setFocus();
    emit reshaped();
}

} // namespace unknot::ui
