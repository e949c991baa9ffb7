// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>

namespace unknot::ui {

namespace {

constexpr int kSmallestText = 80;
constexpr int kLargestText = 200;
constexpr int kUsualMinutes = 8;
constexpr int kUsualVolume = 80;
constexpr int kUsualLockMinutes = 5;
constexpr int kLatestDayBegin = 6;
const QString kLanguage = QStringLiteral("look/language");
constexpr int kUsualReminderHour = 20;
constexpr std::array kAppearances{"desktop", "light", "dark", "contrast"};
constexpr std::array kProfiles{"lively", "calm", "silent"};

QString key(SoundKind kind, const char *what)
{
    return QStringLiteral("sound/%1-%2").arg(toWord(kind), QLatin1String(what));
}

template<typename E>
QStringList toWords(const std::vector<E> &values)
{
    QStringList words;
    for (const E value : values) {
        const std::string_view word = base::toWord(value);
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words;
}

template<typename E>
std::vector<E> fromWords(const QStringList &words)
{
    std::vector<E> values;
    for (const QString &word : words) {
        if (const auto value = base::fromWord<E>(word.toStdString()))
            values.push_back(*value);
    }
    return values;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

bool Settings::keep(const QString &key, const QVariant &value)
{
    if (m_isErased || m_store.value(key) == value)
        return false;
    m_store.setValue(key, value);
    return true;
}

Appearance Settings::appearance() const
{
    const QString word = m_store.value(QStringLiteral("look/appearance")).toString();
    const auto found = std::find(kAppearances.begin(), kAppearances.end(), word);
    return found == kAppearances.end() ? Appearance::Desktop : static_cast<Appearance>(found - kAppearances.begin());
}

void Settings::setAppearance(Appearance appearance)
{
    const char *word = kAppearances[static_cast<std::size_t>(appearance)];
    if (keep(QStringLiteral("look/appearance"), QString::fromLatin1(word)))
        emit appearanceChanged();
}

int Settings::textPercent() const
{
    return std::clamp(m_store.value(QStringLiteral("look/text-percent"), 100).toInt(), kSmallestText, kLargestText);
}

void Settings::setTextPercent(int percent)
{
    if (keep(QStringLiteral("look/text-percent"), std::clamp(percent, kSmallestText, kLargestText)))
        emit appearanceChanged();
}

Motion Settings::motion() const
{
    return m_store.value(QStringLiteral("look/reduced-motion")).toBool() ? Motion::Reduced : Motion::Desktop;
}

void Settings::setMotion(Motion motion)
{
    if (keep(QStringLiteral("look/reduced-motion"), motion == Motion::Reduced))
        emit appearanceChanged();
}

QString Settings::language() const
{
    return m_store.value(kLanguage).toString();
}

void Settings::setLanguage(const QString &tag)
{
    if (tag == language() || !keep(kLanguage, tag))
        return;
    m_store.sync(); // who reads it next may be another process
    emit languageChanged();
}

QString Settings::languageIn(const QString &file)
{
    return QSettings(file, QSettings::IniFormat).value(kLanguage).toString();
}

void Settings::copyLook(const QString &from, const QString &to)
{
    const QSettings source(from, QSettings::IniFormat);
    QSettings target(to, QSettings::IniFormat);
    for (const QString &key : source.allKeys()) {
        if (key.startsWith(QLatin1String("look/")))
            target.setValue(key, source.value(key));
    }
}

bool Settings::isOn(SoundKind kind) const
{
    return m_store.value(key(kind, "on"), true).toBool();
}

void Settings::setOn(SoundKind kind, bool on)
{
    if (keep(key(kind, "on"), on))
        emit soundChanged();
}

int Settings::volume(SoundKind kind) const
{
    return std::clamp(m_store.value(key(kind, "volume"), kUsualVolume).toInt(), 0, 100);
}

void Settings::setVolume(SoundKind kind, int percent)
{
    if (keep(key(kind, "volume"), std::clamp(percent, 0, 100)))
        emit soundChanged();
}

double Settings::gain(SoundKind kind) const
{
    return isOn(kind) ? volume(kind) / 100.0 : 0;
}

std::optional<SoundProfile> Settings::soundProfile(const QString &where) const
{
    const QString word = m_store.value(QStringLiteral("sound-of/") + where).toString();
    const auto found = std::find(kProfiles.begin(), kProfiles.end(), word);
    return found == kProfiles.end() ? std::nullopt
                                    : std::optional(static_cast<SoundProfile>(found - kProfiles.begin()));
}

void Settings::setSoundProfile(const QString &where, SoundProfile profile)
{
    keep(QStringLiteral("sound-of/") + where, QString::fromLatin1(kProfiles[static_cast<std::size_t>(profile)]));
}

bool Settings::keepsScreenOn() const
{
    return m_store.value(QStringLiteral("player/keep-screen-on"), true).toBool();
}

void Settings::setKeepsScreenOn(bool on)
{
    if (keep(QStringLiteral("player/keep-screen-on"), on))
        emit screenChanged();
}

std::vector<base::Kit> Settings::kit() const
{
    auto kit = fromWords<base::Kit>(m_store.value(QStringLiteral("me/kit")).toStringList());
    if (std::find(kit.begin(), kit.end(), base::Kit::Hands) == kit.end())
        kit.insert(kit.begin(), base::Kit::Hands);
    return kit;
}

void Settings::setKit(const std::vector<base::Kit> &kit)
{
    if (keep(QStringLiteral("me/kit"), toWords(kit)))
        emit wishChanged();
}

std::optional<std::vector<base::Place>> Settings::places() const
{
    const QVariant stored = m_store.value(QStringLiteral("me/places"));
    if (!stored.isValid())
        return std::nullopt;
    return fromWords<base::Place>(stored.toStringList());
}

void Settings::setPlaces(const std::vector<base::Place> &places)
{
    if (keep(QStringLiteral("me/places"), toWords(places)))
        emit wishChanged();
}

std::vector<base::Position> Settings::cannot() const
{
    return fromWords<base::Position>(m_store.value(QStringLiteral("me/cannot")).toStringList());
}

void Settings::setCannot(const std::vector<base::Position> &positions)
{
    if (keep(QStringLiteral("me/cannot"), toWords(positions)))
        emit wishChanged();
}

std::vector<base::TechniqueId> Settings::excluded() const
{
    std::vector<base::TechniqueId> ids;
    for (const QString &id : m_store.value(QStringLiteral("me/excluded")).toStringList())
        ids.emplace_back(id.toStdString());
    return ids;
}

void Settings::setExcluded(const std::vector<base::TechniqueId> &techniques)
{
    QStringList ids;
    for (const base::TechniqueId &id : techniques)
        ids << QString::fromStdString(id.text());
    if (keep(QStringLiteral("me/excluded"), ids))
        emit wishChanged();
}

int Settings::minutes() const
{
    return std::clamp(m_store.value(QStringLiteral("me/minutes"), kUsualMinutes).toInt(), 1, 60);
}

std::optional<int> Settings::minutesAt(const QString &place) const
{
    const QVariant stored = m_store.value(QStringLiteral("minutes-at/") + place);
    return stored.isValid() ? std::optional(std::clamp(stored.toInt(), 1, 60)) : std::nullopt;
}

void Settings::setMinutesAt(const QString &place, int minutes)
{
    keep(QStringLiteral("minutes-at/") + place, minutes);
}

void Settings::setMinutes(int minutes)
{
    if (keep(QStringLiteral("me/minutes"), minutes))
        emit wishChanged();
}

QString Settings::emergencyNumber() const
{
    return m_store.value(QStringLiteral("me/emergency-number")).toString();
}

void Settings::setEmergencyNumber(const QString &number)
{
    if (keep(QStringLiteral("me/emergency-number"), number.trimmed()))
        emit emergencyNumberChanged();
}

QString Settings::lockSeal() const
{
    return m_store.value(QStringLiteral("lock/seal")).toString();
}

void Settings::setLockSeal(const QString &seal)
{
    if (keep(QStringLiteral("lock/seal"), seal))
        emit lockChanged();
}

int Settings::lockMinutes() const
{
    return std::clamp(m_store.value(QStringLiteral("lock/minutes"), kUsualLockMinutes).toInt(), 1, 24 * 60);
}

void Settings::setLockMinutes(int minutes)
{
    if (keep(QStringLiteral("lock/minutes"), minutes))
        emit lockChanged();
}

bool Settings::isDiscreet() const
{
    return m_store.value(QStringLiteral("look/discreet")).toBool();
}

void Settings::setDiscreet(bool on)
{
    if (keep(QStringLiteral("look/discreet"), on))
        emit discreetChanged();
}

QStringList Settings::askedAlso() const
{
    return m_store.value(QStringLiteral("diary/ask-also")).toStringList();
}

void Settings::setAskedAlso(const QStringList &questions)
{
    if (questions != askedAlso() && keep(QStringLiteral("diary/ask-also"), questions))
        emit askedAlsoChanged(questions);
}

int Settings::dayBeginsAt() const
{
    return std::clamp(m_store.value(QStringLiteral("diary/day-begins-at")).toInt(), 0, kLatestDayBegin);
}

void Settings::setDayBeginsAt(int hour)
{
    if (keep(QStringLiteral("diary/day-begins-at"), std::clamp(hour, 0, kLatestDayBegin)))
        emit dayBeginChanged();
}

bool Settings::reminds() const
{
    return m_store.value(QStringLiteral("reminder/on")).toBool();
}

void Settings::setReminds(bool on)
{
    if (keep(QStringLiteral("reminder/on"), on))
        emit reminderChanged();
}

int Settings::reminderHour() const
{
    return std::clamp(m_store.value(QStringLiteral("reminder/hour"), kUsualReminderHour).toInt(), 0, 23);
}

void Settings::setReminderHour(int hour)
{
    if (keep(QStringLiteral("reminder/hour"), hour))
        emit reminderChanged();
}

QStringList Settings::remindedDays() const
{
    return m_store.value(QStringLiteral("reminder/days")).toStringList();
}

void Settings::setRemindedDays(const QStringList &days)
{
    if (keep(QStringLiteral("reminder/days"), days))
        m_store.sync();
}

QString Settings::rulesVersion() const
{
    return m_store.value(QStringLiteral("check/rules-version")).toString();
}

void Settings::setRulesVersion(const QString &version)
{
    keep(QStringLiteral("check/rules-version"), version);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    keep(QStringLiteral("window/geometry"), geometry);
}

std::optional<bool> Settings::wasDark() const
{
    const QVariant stored = m_store.value(QStringLiteral("look/desktop-was-dark"));
    return stored.isValid() ? std::optional(stored.toBool()) : std::nullopt;
}

void Settings::setWasDark(bool dark)
{
    keep(QStringLiteral("look/desktop-was-dark"), dark);
}

bool Settings::erase()
{
    m_isErased = true;
    m_store.clear();
    m_store.sync();
    return !QFile::exists(file()) || QFile::remove(file());
}

QString Settings::file() const
{
    return m_store.fileName();
}

} // namespace unknot::ui
