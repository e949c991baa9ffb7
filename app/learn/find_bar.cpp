// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/find_bar.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace unknot::ui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_count(new Text({}, Type::Note, Tone::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::inside);
    m_words->setPlaceholderText(tr("Find on this page"));
    m_words->setAccessibleName(tr("Find on this page"));
    m_words->setClearButtonEnabled(true);
    m_count->setWordWrap(false);
    auto *next = new QuietButton(tr("Next"));
    next->setAccessibleName(tr("Next place"));
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(next);
    hide();
}

void FindBar::begin()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

bool FindBar::end()
{
    const bool wasOpen = isVisibleTo(parentWidget());
    unmark();
    m_places.clear();
    hide();
    return wasOpen;
}

void FindBar::search()
{
    unmark();
    m_places.clear();
    const QString words = m_words->text().trimmed();
    if (!m_page || words.isEmpty()) {
        m_count->setText({});
        return;
    }
    for (Text *text : m_page->findChildren<Text *>()) {
        if (!text->isVisibleTo(m_page))
            continue;
        for (qsizetype at = text->text().indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = text->text().indexOf(words, at + words.size(), Qt::CaseInsensitive))
            m_places.append({text, static_cast<int>(at)});
    }
    m_count->setText(tr("Not on this page"));
    if (!m_places.isEmpty())
        mark(0);
}

void FindBar::step(int by)
{
    if (m_places.isEmpty())
        return;
    const int count = static_cast<int>(m_places.size());
    unmark();
    mark((m_current + by + count) % count);
}

void FindBar::mark(int index)
{
    m_current = index;
    const Place &place = m_places.at(index);
    if (!place.text)
        return;
    place.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place.text->setSelection(place.start, static_cast<int>(m_words->text().trimmed().size()));
    //: Which of the places where the words were found: "2 of 5".
    m_count->setText(tr("%1 of %2").arg(index + 1).arg(m_places.size()));
    emit reached(place.text);
}

void FindBar::unmark()
{
    if (m_current >= 0 && m_current < m_places.size() && m_places.at(m_current).text)
        m_places.at(m_current).text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_current = -1;
}

} // namespace unknot::ui
