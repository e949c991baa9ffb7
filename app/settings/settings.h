// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_port.h"
#include "core/base/id.h"
#include "core/base/words.h"

#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace unknot::ui {

enum class Appearance { Desktop, Light, Dark, Contrast };
enum class Motion { Desktop, Reduced };
/// How a routine sounds: all of it, soft tones and breath alone, or nothing.
enum class SoundProfile { Lively, Calm, Silent };

/// What the person has chosen, kept in an ini file of their own. Every setter keeps the value at once and says so.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// The file is made, 0600, with the first value that is set.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    int textPercent() const; ///< of the desktop's text size: 80 to 200
    void setTextPercent(int percent);
    Motion motion() const;
    void setMotion(Motion motion);

    QString language() const; ///< a tag; empty: the desktop's
    void setLanguage(const QString &tag);
    /// The same of a file that nobody holds yet: content is read before there is a window.
    static QString languageIn(const QString &file);
    /// Appearance, text size, motion and language of one file into another.
    static void copyLook(const QString &from, const QString &to);

    bool isOn(SoundKind kind) const;
    void setOn(SoundKind kind, bool on);
    int volume(SoundKind kind) const; ///< 0 to 100
    void setVolume(SoundKind kind, int percent);
    double gain(SoundKind kind) const; ///< 0 when it is off

    /// Of a routine or a place; nothing until the person has chosen.
    std::optional<SoundProfile> soundProfile(const QString &where) const;
    void setSoundProfile(const QString &where, SoundProfile profile);

    bool keepsScreenOn() const; ///< while a routine plays
    void setKeepsScreenOn(bool on);

    std::vector<base::Kit> kit() const; ///< the hands are always among it
    void setKit(const std::vector<base::Kit> &kit);
    /// Nothing until the person has said where they are.
    std::optional<std::vector<base::Place>> places() const;
    void setPlaces(const std::vector<base::Place> &places);
    std::vector<base::Position> cannot() const; ///< positions that do not work for this person
    void setCannot(const std::vector<base::Position> &positions);
    std::vector<base::TechniqueId> excluded() const; ///< techniques that this person does not want
    void setExcluded(const std::vector<base::TechniqueId> &techniques);
    int minutes() const;
    void setMinutes(int minutes);
    /// What was last chosen there; nothing until something was.
    std::optional<int> minutesAt(const QString &place) const;
    void setMinutesAt(const QString &place, int minutes);
    QString emergencyNumber() const; ///< empty: the one of the country
    void setEmergencyNumber(const QString &number);

    bool hasLock() const { return !lockSeal().isEmpty(); }
    QString lockSeal() const; ///< of base::sealed(); empty: no lock
    void setLockSeal(const QString &seal);
    int lockMinutes() const; ///< without a touch until the window is locked
    void setLockMinutes(int minutes);
    bool isDiscreet() const;
    void setDiscreet(bool on);

    /// What the check-in asks besides its three questions; nothing until the person wants it.
    QStringList askedAlso() const;
    void setAskedAlso(const QStringList &questions);
    /// Hours after midnight, 0 to 6: what comes before counts to the day that is ending.
    int dayBeginsAt() const;
    void setDayBeginsAt(int hour);

    bool reminds() const; ///< to log, once a day at most
    void setReminds(bool on);
    int reminderHour() const; ///< 0 to 23
    void setReminderHour(int hour);
    QStringList remindedDays() const; ///< of RemindedDays
    void setRemindedDays(const QStringList &days);

    /// Of the safety rules that last looked at the diary; empty: none did so far.
    QString rulesVersion() const;
    void setRulesVersion(const QString &version);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// What the desktop last asked for, so that the next first frame has the right colours.
    std::optional<bool> wasDark() const;
    void setWasDark(bool dark);

    QString file() const;
    /// Back to how it was before anything was chosen; the file is gone, and nothing is kept from now on.
    bool erase();

signals:
    void appearanceChanged();
    void soundChanged();
    void screenChanged();
    void wishChanged(); ///< kit, places, positions, techniques left out, minutes
    void emergencyNumberChanged();
    void lockChanged();
    void discreetChanged();
    void languageChanged();
    void askedAlsoChanged(const QStringList &questions);
    void dayBeginChanged();
    void reminderChanged();

private:
    bool keep(const QString &key, const QVariant &value);

    QSettings m_store;
    bool m_isErased = false;
};

} // namespace unknot::ui
