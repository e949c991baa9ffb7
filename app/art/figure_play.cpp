// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_play.h"

#include "app/art/figure_view.h"

#include <QEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr std::chrono::milliseconds kFrame{42}; ///< 24 in a second
constexpr double kLongest = 9;                  ///< seconds, but always one whole round

double lengthOf(double round)
{
    return round > 0 ? std::max(1.0, std::floor(kLongest / round)) * round : 0;
}

} // namespace

FigurePlay::FigurePlay(FigureView &figure)
    : QObject(&figure)
    , m_figure(figure)
{
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &FigurePlay::show);
}

void FigurePlay::playOver(QWidget &host)
{
    host.installEventFilter(this);
}

void FigurePlay::start()
{
    if (!m_figure.moves() || isPlaying())
        return;
    m_since.start();
    m_timer.start();
    show();
}

void FigurePlay::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    m_figure.rest();
}

bool FigurePlay::eventFilter(QObject *watched, QEvent *event)
{
    const auto *host = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        start();
        break;
    case QEvent::Leave:
        if (!host->hasFocus())
            stop();
        break;
    case QEvent::FocusOut:
        if (!host->underMouse())
            stop();
        break;
    case QEvent::Hide:
        stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FigurePlay::show()
{
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    if (seconds >= lengthOf(m_figure.seconds()))
        return stop();
    m_figure.setTime(seconds);
}

} // namespace unknot::ui
