// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page_id.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <optional>

class QBoxLayout;
class QStackedWidget;

namespace unknot::base {
enum class Level;
}

namespace unknot::ui {

class DiscreetCover;
class KeyOverview;
class MessageBar;
class Page;
class Rail;
class Settings;

/// The frame: a rail, one page at a time, banners above it and one line of news below. Knows no core type but the
/// level that colours a banner.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using MakePage = std::function<Page *()>;

    explicit MainWindow(Settings &settings);
    ~MainWindow() override;

    /// The page is made when it is first asked for.
    void addPage(PageId id, const MakePage &make);
    bool hasPage(PageId id) const;
    Page *page(PageId id);
    PageId current() const { return m_current; }
    void showPage(PageId id);
    /// The page that is shown has begun, or ceased, to fill the window.
    void fit();
    /// Where we were before this page; the body when nowhere.
    PageId previous() const { return m_previous; }
    /// The keys, laid over the page that is shown.
    void showKeys();
    /// An action that every page has, at the end of the rail and by its keys.
    void addCommonAction(QAction *action, const QString &icon);

    /// Shows that page and no other until unlock(), which brings what was asked for last. Banners and news are
    /// hidden.
    void lock(PageId id);
    void unlock();
    bool isLocked() const { return m_lock.has_value(); }
    /// While that is so, discreet mode does not cover the page.
    void setBusy(std::function<bool()> isBusy);

    void showMessage(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// Why one is on this page, and the way back: it goes with the page.
    void showWayBack(const QString &text, const QString &actionText, PageId back);
    struct BannerAction
    {
        QString text;
        std::function<void()> perform;
    };
    /// One banner for each id; showing it again changes it.
    void showBanner(const QString &id, base::Level level, const QString &text,
                    const QList<BannerAction> &actions = {});
    void hideBanner(const QString &id);

signals:
    /// The first frame is on its way to the screen.
    void firstPainted();
    /// The key, on a page that does nothing with it itself.
    void undoAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void holdFocus(const QWidget *now);
    void buildFrame();
    QSize roomOnScreen() const;
    void placeRail();
    void followText();
    void putTitle();

    Settings &m_settings;
    QBoxLayout *m_outer = nullptr;
    QWidget *m_bannerArea = nullptr;
    QBoxLayout *m_banners = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    bool m_saysWayBack = false; ///< the message that was shown last
    KeyOverview *m_keys = nullptr;
    QHash<PageId, MakePage> m_makers;
    QHash<PageId, Page *> m_pages;
    PageId m_current = PageId::Body;
    PageId m_previous = PageId::Body;
    std::optional<PageId> m_lock;
    PageId m_behindLock = PageId::Body;
    DiscreetCover *m_cover = nullptr;
    bool m_wasPainted = false;
};

} // namespace unknot::ui
