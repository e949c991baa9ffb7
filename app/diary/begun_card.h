// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::records {
struct Entry;
}

namespace unknot::ui {

class Text;

/// An entry that was begun and not kept: to go on with, or to throw away.
class BegunCard final : public QWidget
{
    Q_OBJECT

public:
    explicit BegunCard(QWidget *parent = nullptr);

    void show(const records::Entry &entry);

signals:
    void goOnAsked();
    void dropAsked();

private:
    Text *m_what;
};

} // namespace unknot::ui
