// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace unknot::ui {

class BodyController;
struct PutIn;
class QuietButton;

/// What is offered for the marks: cards, what is left out and why, or the one thing that comes first.
class OfferView final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferView(BodyController &controller, QWidget *parent = nullptr);

    void renew();

signals:
    void techniqueOpened(const QString &id);

private:
    void showTechniques();
    void addPutIn(const PutIn &one);
    void addCards(std::size_t from, std::size_t to, int at = -1);
    void showSources();
    void showRoller();
    void showLeftOut();
    void writeLeftOut(QBoxLayout &column);
    void showBone();
    void showThroat();
    void showZones();
    void addQuestion(const QString &why);
    void showQuestion();
    void clear();

    BodyController &m_controller;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    bool m_leftOutIsOpen = false;
};

} // namespace unknot::ui
