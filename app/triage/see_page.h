// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QVBoxLayout;

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

class Safety;

/// *When to see someone*: how it stands, what holds and until when, visits, what the person knows, and every rule in
/// plain words. Readable by anyone at any time; asks nothing.
class SeePage final : public Page
{
    Q_OBJECT

public:
    SeePage(const content::Content &content, Safety &safety, QWidget *parent = nullptr);

    void activated() override;

signals:
    void checkAsked();
    void summaryAsked();
    void left();

private:
    void rebuild();
    void addSeen(QVBoxLayout *column);
    void addKnown(QVBoxLayout *column);
    void addVisit(QVBoxLayout *column);
    QString printed() const;
    void print();
    QWidget *footer();

    const content::Content &m_content;
    Safety &m_safety;
    QVBoxLayout *m_whole;
    QWidget *m_part = nullptr;
    QWidget *m_visit = nullptr;
};

} // namespace unknot::ui
