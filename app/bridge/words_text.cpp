// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/words_text.h"

#include "app/bridge/qt_text.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace unknot::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

} // namespace

QString nameOf(base::Place place)
{
    switch (place) {
    case base::Place::Chair:
        return tr("Chair");
    case base::Place::Standing:
        return tr("Room to stand");
    case base::Place::Wall:
        return tr("Wall");
    case base::Place::Door:
        return tr("Doorway");
    case base::Place::Floor:
        return tr("Floor");
    case base::Place::Bed:
        return tr("Bed");
    }
    return {};
}

QString nameOf(base::Position position)
{
    switch (position) {
    case base::Position::Seated:
        return tr("Sit");
    case base::Position::Standing:
        return tr("Stand");
    case base::Position::Supine:
        return tr("Lie on my back");
    case base::Position::Prone:
        return tr("Lie on my front");
    case base::Position::SideLying:
        return tr("Lie on my side");
    case base::Position::HandsAndKnees:
        return tr("Be on hands and knees");
    case base::Position::Kneeling:
        return tr("Kneel");
    case base::Position::HalfKneeling:
        return tr("Kneel on one knee");
    }
    return {};
}

QString nameOf(base::Side side)
{
    switch (side) {
    case base::Side::Left:
        return tr("left");
    case base::Side::Right:
        return tr("right");
    case base::Side::Both:
        return tr("each side");
    case base::Side::None:
        break;
    }
    return {};
}

QString nameOf(base::TechniqueClass kind)
{
    switch (kind) {
    case base::TechniqueClass::Ball:
        return tr("With a ball");
    case base::TechniqueClass::Roller:
        return tr("With a roller");
    case base::TechniqueClass::Hook:
        return tr("With a hook");
    case base::TechniqueClass::Hands:
        return tr("With your hands");
    case base::TechniqueClass::Stretch:
        return tr("Stretches");
    case base::TechniqueClass::Mobility:
        return tr("Moving");
    case base::TechniqueClass::Strength:
        return tr("Getting stronger");
    case base::TechniqueClass::Posture:
        return tr("Posture");
    case base::TechniqueClass::Breath:
        return tr("Breathing");
    case base::TechniqueClass::Relax:
        return tr("Letting go");
    case base::TechniqueClass::Heat:
        return tr("Warmth");
    case base::TechniqueClass::Cold:
        return tr("Cold");
    }
    return {};
}

QString nameOf(content::Occasion occasion)
{
    switch (occasion) {
    case content::Occasion::Desk:
        return tr("At my desk");
    case content::Occasion::Knot:
        return tr("For a knot");
    case content::Occasion::Sleep:
        return tr("Before sleep");
    case content::Occasion::AfterSport:
        return tr("After sport");
    case content::Occasion::Flare:
        return tr("When it flares up");
    case content::Occasion::KeepAway:
        return tr("To keep it away");
    }
    return {};
}

QString nameOf(const content::Content &content, base::Kit kit)
{
    const auto found = std::find_if(content.kit.begin(), content.kit.end(),
                                    [kit](const content::KitItem &item) { return item.id == base::toWord(kit); });
    return toQString(found == content.kit.end() ? base::toWord(kit) : std::string_view(found->name));
}

std::vector<PlacePreset> placePresets()
{
    using enum base::Place;
    constexpr int kBreak = 3;
    return {{QStringLiteral("desk"), tr("At my desk"), {Chair, Standing}, kBreak},
            {QStringLiteral("office"), tr("Office with a wall"), {Chair, Standing, Wall}},
            {QStringLiteral("home"), tr("At home"), {Chair, Standing, Wall, Door, Floor, Bed}},
            {QStringLiteral("bed"), tr("In bed"), {Bed}}};
}

QString nameOf(const std::vector<base::Place> &places)
{
    auto wanted = places;
    std::sort(wanted.begin(), wanted.end());
    for (const PlacePreset &preset : placePresets()) {
        if (preset.places == wanted)
            return preset.name;
    }
    QStringList names;
    for (const base::Place place : wanted)
        names << nameOf(place);
    return names.join(QStringLiteral(", "));
}

QString withoutMinutes(const QString &name)
{
    const qsizetype bracket = name.lastIndexOf(QStringLiteral(" ("));
    return bracket > 0 && name.endsWith(QLatin1Char(')')) ? name.left(bracket) : name;
}

QString secondsText(int seconds)
{
    constexpr int kMinute = 60;
    if (seconds < kMinute)
        return tr("%1 s").arg(seconds);
    if (seconds % kMinute == 0)
        return tr("%1 min").arg(seconds / kMinute);
    return tr("%1:%2 min").arg(seconds / kMinute).arg(seconds % kMinute, 2, 10, QLatin1Char('0'));
}

QString minutesText(int minutes)
{
    return minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes);
}

QString countryOfSystem()
{
    static const QRegularExpression named(QStringLiteral("^[a-z]{2,3}_([A-Z]{2})"));
    for (const char *variable : {"LC_ALL", "LC_ADDRESS", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return named.match(value).captured(1);
    }
    return {};
}

QString emergencyNumberOf(const content::Content &content, const QString &country)
{
    QString elsewhere = QStringLiteral("112");
    for (const content::EmergencyNumber &entry : content.emergencyNumbers) {
        if (entry.country.empty())
            elsewhere = toQString(entry.number);
        else if (toQString(entry.country) == country)
            return toQString(entry.number);
    }
    return elsewhere;
}

} // namespace unknot::ui
