// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <chrono>
#include <functional>

namespace unknot::ui {

/// The keys of a keyboard or headset that pause and skip, by way of the desktop (MPRIS2). Here only while there is
/// something to pause. Its titles say how far, never what: anybody may look over a shoulder.
class MediaRemote final : public QObject
{
    Q_OBJECT

public:
    enum class Status { Away, Paused, Playing };
    struct Shown
    {
        Status status = Status::Away;
        int step = 0; ///< from 1
        int steps = 0;
        std::chrono::milliseconds length{0}; ///< of this step

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    using Position = std::function<std::chrono::milliseconds()>;

    explicit MediaRemote(Position position, QObject *parent = nullptr);
    ~MediaRemote() override;

    void show(const Shown &shown);

    // What the desktop asks for.
    QString statusWord() const;
    QVariantMap metadata() const;
    qlonglong position() const; ///< of this step, in microseconds
    void seek(qlonglong microseconds);
    void setPosition(const QString &track, qlonglong microseconds);

signals:
    void playAsked();
    void pauseAsked();
    void toggleAsked();
    void nextAsked();
    void previousAsked();
    void tenMoreAsked();
    void restartAsked();
    void raiseAsked();

private:
    void come();
    void go();
    void tell(const QVariantMap &changed) const;
    void tellSeeked();
    QString track() const;

    Position m_position;
    Shown m_shown;
    qlonglong m_toldPosition = 0;
    QDBusConnection m_bus = QDBusConnection::sessionBus();
};

} // namespace unknot::ui
