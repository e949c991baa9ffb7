// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_feeder.h"
#include "app/shell/command_words.h"
#include "app/shell/session_start.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace unknot::base {
class Clock;
}
namespace unknot::content {
struct Content;
}

class QWidget;

namespace unknot::ui {

class Actions;
class BodyController;
class BroughtOn;
class CheckController;
class DiaryController;
class Eraser;
class EventLog;
class FileController;
class FlareController;
class TransferController;
class DesktopNotice;
class DiaryService;
class LearnController;
class LivedClock;
class LockKeeper;
class LogFile;
class LoginStart;
class MainWindow;
class MediaRemote;
class OpenKnots;
class OwnRoutines;
class Page;
class PassingController;
class PlayerController;
class ProfileKeeper;
class Reminder;
class ReportController;
class RestingSteps;
class RoutinesController;
class Safety;
class ScreenKeeper;
class SessionRecovery;
class Settings;
class ShippedContent;
class SleepWatch;
class SoundPort;
class SoundTest;
struct StartWish;
class Theme;
class TrendsController;
class VisitDraft;

/// What the program stands on, given by its main function.
struct Surroundings
{
    base::Clock &clock;
    SleepWatch &sleepWatch;
    SoundPort &sound;
    ShippedContent &content;
    std::filesystem::path dataFolder;
    QString language;        ///< empty: the desktop's
    PlayTime playTime = {};  ///< how fast what is played goes by
    bool zoneIsKnown = true; ///< false: the system names no time zone, and days are counted in UTC
    bool isSample = false;   ///< a made-up year, with settings of its own beside it
    LogFile *log = nullptr;  ///< whose newest lines go into the diagnostics
};

/// Puts the program together: the only place that knows every page and every controller.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Surroundings &surroundings);
    ~Application() override;

    /// Shows the window; the diary and the desktop are asked after its first frame.
    void start(const CommandWords &words);
    /// The words of a second start, handed over to this window.
    void followWords(const QStringList &words);
    MainWindow &window() const { return *m_window; }

private:
    static inline const QString kRests = QStringLiteral("rests"); ///< the banner of a guard

    void addPages();
    Page *makeBody();
    Page *makeRoutines();
    Page *makeDiary();
    Page *makeTrends();
    Page *makeLearn();
    Page *makeSettings();
    Page *makeAbout();
    Page *makeDiaryFile();
    Page *makeCheck();
    Page *makeSee();
    Page *makeReport();
    void linkLock();
    Page *makePlayer();
    Page *makeErase();
    Page *makeFlare();
    void lookAround();
    void linkDiary();
    void linkStart();
    void linkPlayer();
    void linkPassing();
    void linkReminder();
    bool mayRemind(base::Date day) const;
    void startHidden();
    void followClosing();
    void bringUp();
    void quit();
    void linkRecovery();
    void linkRemote();
    void tellRemote();
    bool mayGoOn() const;
    void startFromBody(const StartWish &wish);
    void startGently();
    void startMarked(const plan::Plan &plan, const std::map<QString, std::optional<int>> &levels);
    std::optional<plan::Plan> meanwhile(const std::vector<base::RegionId> &regions, std::optional<int> level) const;
    static QString meanwhileText(const plan::Plan &plan);
    void offerInstead(const QString &why, const SessionStart::Wanted &wanted);
    QWidget *makeBeforeStart();
    void showResting(const plan::PermittedPlan &plan);
    void lookBack();
    void startLast();
    void startFromRoutines(const plan::Plan &plan);
    void putIntoPlan(const plan::Step &step);
    void keepMarks();
    /// At a question's row; at its beginning when there is none.
    void showCheck(const QString &question = {});
    /// What stands in the way: the card where there is one, else the row that would open it.
    void explain(const QString &why, const QString &question);
    std::vector<base::RegionId> markedRegions() const;
    void lookAtMarks();
    bool undoDiary();
    void keepScreen();
    void logToday();
    QString emergencyNumber() const;
    void afterFirstFrame();
    void obey(const CommandWords &words);
    void setVolumes();
    void followSettings();
    void speakAnew();

    Surroundings m_surroundings;
    std::unique_ptr<const content::Content> m_content;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LivedClock> m_clock; ///< everybody's: the surroundings' with days as the person counts them
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DiaryService> m_diary;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<ProfileKeeper> m_profile;
    std::unique_ptr<Safety> m_safety;
    std::unique_ptr<VisitDraft> m_visit;
    std::unique_ptr<CheckController> m_check;
    std::unique_ptr<PassingController> m_passing;
    std::unique_ptr<SessionStart> m_start;
    std::unique_ptr<SessionRecovery> m_recovery;
    std::unique_ptr<PlayerController> m_player;
    std::unique_ptr<BroughtOn> m_broughtOn;
    std::map<QString, std::optional<int>> m_marked; ///< of what is about to begin
    std::unique_ptr<ScreenKeeper> m_screen;
    std::unique_ptr<LockKeeper> m_lock;
    std::unique_ptr<SoundTest> m_soundTest;
    std::unique_ptr<MediaRemote> m_remote;
    std::unique_ptr<Eraser> m_eraser;
    std::unique_ptr<LoginStart> m_loginStart; ///< none in the sample
    std::unique_ptr<Reminder> m_reminder;
    std::unique_ptr<DesktopNotice> m_notice;
    bool m_beganHidden = false;
    std::unique_ptr<BodyController> m_body;
    bool m_undoesDiary = false;
    bool m_hasLookedBack = false;
    RestingSteps *m_resting = nullptr; ///< the player's page has it
    std::unique_ptr<FlareController> m_flare;
    std::unique_ptr<OwnRoutines> m_own;
    std::unique_ptr<RoutinesController> m_routines;
    std::unique_ptr<LearnController> m_learn;
    std::unique_ptr<DiaryController> m_diaryPages;
    std::unique_ptr<OpenKnots> m_knots;
    std::unique_ptr<FileController> m_file;
    std::unique_ptr<TransferController> m_transfer;
    std::unique_ptr<TrendsController> m_trends;
    std::unique_ptr<ReportController> m_report;
    Actions *m_actions = nullptr;         ///< the window's
    std::unique_ptr<MainWindow> m_window; ///< last: its pages hold what stands above
};

} // namespace unknot::ui
