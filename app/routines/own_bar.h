// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace unknot::ui {

class QuietButton;
class Text;

/// Below the steps of a routine: what somebody can make of it. One row to name it opens where a name is needed.
class OwnBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnBar(QWidget *parent = nullptr);

    struct State
    {
        bool isOwn = false;
        bool isChanged = false; ///< from what is kept or shipped
        bool isEdited = false;  ///< the steps can be put in order and left out
        QString name;
    };
    void show(const State &state);
    /// What is wrong with it, a sentence each; none: nothing.
    void tell(const QStringList &problems);

signals:
    void editAsked(bool on);
    void resetAsked();
    void changesAsked();
    void saveAsked(const QString &name);
    void renameAsked(const QString &name);
    void duplicateAsked();
    void exportAsked();
    void deleteAsked();

private:
    QuietButton *add(const QString &text);
    QWidget *makeNameRow();
    void askName(bool forRename);
    void nameGiven();

    QWidget *m_buttons;
    QuietButton *m_edit;
    QuietButton *m_reset;
    QuietButton *m_changes;
    QuietButton *m_save;
    QuietButton *m_rename;
    QuietButton *m_duplicate;
    QuietButton *m_export;
    QuietButton *m_delete;
    QWidget *m_nameRow;
    QLineEdit *m_name = nullptr;
    QPushButton *m_nameDone = nullptr;
    Text *m_problems;
    State m_state;
    bool m_isRenaming = false;
};

} // namespace unknot::ui
