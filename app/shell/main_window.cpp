// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/settings/settings.h"
#include "app/shell/discreet_cover.h"
#include "app/shell/key_overview.h"
#include "app/shell/message_bar.h"
#include "app/shell/page.h"
#include "app/shell/rail.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <cassert>
#include <utility>

namespace unknot::ui {

namespace {

constexpr QSize kUsualSize{1100, 760};
constexpr int kRailBesideFrom = 640;

} // namespace

MainWindow::MainWindow(Settings &settings)
    : m_settings(settings)
{
    buildFrame();
    for (int i = 0; i < kPagesInRail; ++i) {
        const auto keys = QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (hasPage(static_cast<PageId>(i)))
                showPage(static_cast<PageId>(i));
        });
    }
    connect(new QShortcut(Qt::Key_F1, this), &QShortcut::activated, this, &MainWindow::showKeys);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { holdFocus(now); });
    if (!restoreGeometry(m_settings.windowGeometry())) {
        const QSize room = screen()->availableSize();
        resize(kUsualSize.boundedTo(room));
    }
    placeRail();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    setCentralWidget(frame);
    m_outer = new QBoxLayout(QBoxLayout::LeftToRight, frame);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_rail = new Rail(frame);
    m_outer->addWidget(m_rail);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);

    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    m_outer->addLayout(inner, 1);
    m_bannerArea = new QWidget(frame);
    m_banners = new QVBoxLayout(m_bannerArea);
    m_banners->setContentsMargins({});
    m_banners->setSpacing(0);
    inner->addWidget(m_bannerArea);
    m_stack = new QStackedWidget(frame);
    inner->addWidget(m_stack, 1);
    m_messages = new MessageBar(frame);
    inner->addWidget(m_messages);
    m_cover = new DiscreetCover(this, frame, m_settings);
    connect(&m_settings, &Settings::discreetChanged, this, &MainWindow::putTitle);
}

void MainWindow::addPage(PageId id, const MakePage &make)
{
    m_makers.insert(id, make);
    m_rail->open(id);
}

bool MainWindow::hasPage(PageId id) const
{
    return m_makers.contains(id);
}

Page *MainWindow::page(PageId id)
{
    if (Page *known = m_pages.value(id))
        return known;
    assert(hasPage(id));
    Page *made = m_makers.value(id)();
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    connect(made, &Page::titleChanged, this, &MainWindow::putTitle);
    return made;
}

void MainWindow::lock(PageId id)
{
    if (m_lock)
        return;
    m_behindLock = m_current;
    m_lock = id;
    m_bannerArea->hide();
    m_messages->hide();
    showPage(id);
}

void MainWindow::unlock()
{
    if (!m_lock)
        return;
    m_lock.reset();
    m_bannerArea->show();
    showPage(m_behindLock);
}

/// A page that is asked for behind the lock reaches for the keyboard, hidden as it is.
void MainWindow::holdFocus(const QWidget *now)
{
    if (!m_lock || !now || now->window() != this || (m_keys && m_keys->isAncestorOf(now)))
        return;
    if (Page *locked = page(*m_lock); locked != now && !locked->isAncestorOf(now))
        locked->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setBusy(std::function<bool()> isBusy)
{
    m_cover->setBusy(std::move(isBusy));
}

void MainWindow::showPage(PageId id)
{
    if (m_lock && id != *m_lock) {
        m_behindLock = id;
        return;
    }
    Page *next = page(id);
    const bool walkingTheRail = !next->fillsWindow() && m_rail->isAncestorOf(focusWidget());
    if (m_stack->currentWidget() != next) {
        if (auto *last = qobject_cast<Page *>(m_stack->currentWidget()))
            last->deactivated();
    }
    if (id != m_current)
        m_previous = m_current;
    if (id != m_current && std::exchange(m_saysWayBack, false))
        m_messages->hide();
    m_current = id;
    m_rail->setCurrent(id);
    m_rail->setVisible(!next->fillsWindow());
    m_stack->setCurrentWidget(next);
    putTitle();
    next->activated();
    if (!walkingTheRail)
        next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::fit()
{
    m_rail->setVisible(!page(m_current)->fillsWindow());
}

void MainWindow::addCommonAction(QAction *action, const QString &icon)
{
    addAction(action);
    m_rail->addAction(action, icon);
}

void MainWindow::showMessage(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_saysWayBack = false;
    if (!m_lock)
        m_messages->show(text, actionText, std::move(action));
}

void MainWindow::showWayBack(const QString &text, const QString &actionText, PageId back)
{
    showMessage(text, actionText, [this, back] { showPage(back); });
    m_saysWayBack = true;
}

void MainWindow::showBanner(const QString &id, base::Level level, const QString &text,
                            const QList<BannerAction> &actions)
{
    hideBanner(id);
    auto *banner = new Banner(level, text, m_bannerArea);
    banner->setObjectName(id);
    for (const BannerAction &action : actions)
        banner->addAction(action.text, action.perform);
    m_banners->addWidget(banner);
    banner->setText(text); // said to who does not see it come
}

void MainWindow::hideBanner(const QString &id)
{
    if (auto *banner = m_bannerArea->findChild<Banner *>(id, Qt::FindDirectChildrenOnly)) {
        banner->setObjectName({});
        banner->hide();
        banner->deleteLater(); // one of its own buttons may have asked for this
    }
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_wasPainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (auto each = m_pages.cbegin(); each != m_pages.cend(); ++each) {
        if (each.value()->mayClose())
            continue;
        showPage(each.key()); // where it says why not
        return event->ignore();
    }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeRail();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange) // the rail has its new height once every widget was told
        QMetaObject::invokeMethod(this, &MainWindow::followText, Qt::QueuedConnection);
}

/// A rail that became higher than the screen made the window so, too.
void MainWindow::followText()
{
    placeRail();
    m_outer->activate();
    layout()->activate();
    resize(size().boundedTo(roomOnScreen()));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Question)
        return showKeys();
    if (event->matches(QKeySequence::Undo))
        return emit undoAsked();
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (!page(m_current)->stepBack() && !m_lock)
        showPage(PageId::Body);
}

void MainWindow::showKeys()
{
    if (!m_keys)
        m_keys = new KeyOverview(centralWidget());
    m_keys->toggle(m_current, page(m_current)->title());
}

/// Without the frame that the desktop draws around it.
QSize MainWindow::roomOnScreen() const
{
    return screen()->availableSize() - (frameSize() - size());
}

void MainWindow::placeRail()
{
    const int high = std::min(height(), roomOnScreen().height());
    const bool beside = width() >= kRailBesideFrom && high >= m_rail->heightBeside();
    m_rail->setOrientation(beside ? Qt::Vertical : Qt::Horizontal);
    m_outer->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

void MainWindow::putTitle()
{
    const auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
    const bool isPlain = m_current == PageId::Body || (m_settings.isDiscreet() && m_current != PageId::Player);
    setWindowTitle(shown && !isPlain ? shown->title() : QGuiApplication::applicationDisplayName());
}

} // namespace unknot::ui
