// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/own_text.h"

#include "app/bridge/qt_text.h"
#include "core/base/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot::ui {

namespace {

constexpr int kVersion = 1;
constexpr const char *kOwnPace = "own";

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

QJsonObject objectOf(const plan::Step &step)
{
    QJsonObject object{{"technique", toQString(step.technique.text())}, {"seconds", step.seconds}};
    if (!step.way.empty())
        object["way"] = toQString(step.way);
    if (!step.region.empty())
        object["region"] = toQString(step.region);
    if (step.side != base::Side::None)
        object["side"] = toQString(toWord(step.side));
    if (step.byHand)
        object["pace"] = QLatin1String(kOwnPace);
    return object;
}

QJsonArray arrayOf(const plan::Plan &plan)
{
    QJsonArray steps;
    for (const plan::Step &step : plan.steps)
        steps.append(objectOf(step));
    return steps;
}

// The sentences stand outside of the class, so that they have the context of tr().
QString inStep(int number, const QString &text)
{
    return tr("Step %1: %2").arg(number).arg(text);
}

QString missing(const char *key)
{
    return tr("“%1” is missing.").arg(QLatin1String(key));
}

QString noSeconds()
{
    return tr("“seconds” is not a whole number.");
}

QString unreadable(const QString &key)
{
    return tr("“%1” cannot be read.").arg(key);
}

QString unknown(const QString &key, const QString &word)
{
    return tr("“%1: %2” is not known here.").arg(key, word);
}

/// Reads one step key by key and says what it cannot take.
class StepReading
{
public:
    StepReading(int number, const QJsonObject &object, QStringList &problems)
        : m_number(number)
        , m_object(object)
        , m_problems(problems)
    {
    }

    plan::Step run()
    {
        for (auto pair = m_object.begin(); pair != m_object.end(); ++pair)
            take(pair.key(), pair.value());
        for (const char *needed : {"technique", "seconds"}) {
            if (!m_object.contains(QLatin1String(needed)))
                say(missing(needed));
        }
        return m_step;
    }

private:
    void say(const QString &text) { m_problems << inStep(m_number, text); }

    void take(const QString &key, const QJsonValue &value)
    {
        if (key == QLatin1String("seconds")) {
            m_step.seconds = value.toInt(-1);
            if (m_step.seconds < 0)
                say(noSeconds());
        } else if (!value.isString()) {
            say(unreadable(key));
        } else if (!takeWord(key, value.toString().toStdString())) {
            say(unknown(key, value.toString()));
        }
    }

    bool takeWord(const QString &key, const std::string &word)
    {
        if (key == QLatin1String("technique"))
            m_step.technique = base::TechniqueId(word);
        else if (key == QLatin1String("way"))
            m_step.way = word;
        else if (key == QLatin1String("region"))
            m_step.region = word;
        else if (key == QLatin1String("pace") && word == kOwnPace)
            m_step.byHand = true;
        else if (const auto side = base::fromWord<base::Side>(word); key == QLatin1String("side") && side)
            m_step.side = *side;
        else
            return key == QLatin1String("note");
        return true;
    }

    int m_number;
    const QJsonObject &m_object;
    QStringList &m_problems;
    plan::Step m_step;
};

void readInto(ReadRoutine &read, const QJsonValue &steps)
{
    if (!steps.isArray()) {
        read.problems << tr("It has no list of steps.");
        return;
    }
    const QJsonArray all = steps.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].isObject()) {
            read.problems << tr("Step %1: cannot be read.").arg(i + 1);
            continue;
        }
        const QJsonObject object = all[i].toObject();
        read.plan.steps.push_back(StepReading(static_cast<int>(i) + 1, object, read.problems).run());
    }
}

void readName(ReadRoutine &read, const QJsonValue &value)
{
    const QString name = value.toString().simplified().left(kRoutineNameMost);
    if (name.isEmpty())
        read.problems << tr("It has no name.");
    read.plan.name = name.toStdString();
}

} // namespace

std::string stepsText(const plan::Plan &plan)
{
    return QJsonDocument(arrayOf(plan)).toJson(QJsonDocument::Compact).toStdString();
}

QByteArray routineFile(const plan::Plan &plan)
{
    const QJsonObject file{{"unknot_routine", kVersion}, {"name", toQString(plan.name)}, {"steps", arrayOf(plan)}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

ReadRoutine readSteps(const std::string &text)
{
    ReadRoutine read;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    readInto(read, document.isArray() ? QJsonValue(document.array()) : QJsonValue());
    return read;
}

ReadRoutine readRoutineFile(const QByteArray &text)
{
    ReadRoutine read;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject file = document.object();
    const int version = file["unknot_routine"].toInt();
    if (!document.isObject() || version < 1) {
        read.problems << tr("This is no routine of Unknot.");
        return read;
    }
    if (version > kVersion) {
        read.problems << tr("This routine was written by a newer Unknot.");
        return read;
    }
    for (const QString &key : file.keys()) {
        if (key != QLatin1String("unknot_routine") && key != QLatin1String("name") && key != QLatin1String("steps"))
            read.problems << tr("“%1” is not known here.").arg(key);
    }
    readName(read, file["name"]);
    readInto(read, file["steps"]);
    return read;
}

} // namespace unknot::ui
