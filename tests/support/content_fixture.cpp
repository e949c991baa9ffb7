// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/content_fixture.h"

#include <algorithm>

namespace unknot::test {

using base::Kit;
using base::Place;
using base::Position;
using base::Side;
using base::TechniqueClass;
using When = content::CueLine::When;

content::Way way(std::string id, Place place, Position position)
{
    content::Way made;
    made.id = std::move(id);
    made.place = place;
    made.position = position;
    return made;
}

TechniqueBuilder::TechniqueBuilder(std::string ref, std::string id, TechniqueClass kind)
{
    m_technique.ref = std::move(ref);
    m_technique.name = id;
    m_technique.id = base::TechniqueId(std::move(id));
    m_technique.kind = kind;
    m_technique.evidence = "E2";
    m_technique.countsAsRoller = kind == TechniqueClass::Roller;
    m_technique.ways = {way("chair", Place::Chair, Position::Seated)};
    m_technique.dose.seconds = {20, 30, 60};
}

TechniqueBuilder &TechniqueBuilder::named(std::string name)
{
    m_technique.name = std::move(name);
    return *this;
}

TechniqueBuilder &TechniqueBuilder::serves(const std::vector<std::string> &pairs)
{
    for (const auto &pair : pairs)
        for (const auto *side : {"-left", "-right"})
            m_technique.regions.emplace_back(pair + side);
    return *this;
}

TechniqueBuilder &TechniqueBuilder::anywhere()
{
    m_technique.anyRegion = true;
    return *this;
}

TechniqueBuilder &TechniqueBuilder::needs(std::vector<Kit> kit)
{
    m_technique.kit = std::move(kit);
    return *this;
}

TechniqueBuilder &TechniqueBuilder::ways(std::vector<content::Way> ways)
{
    m_technique.ways = std::move(ways);
    return *this;
}

TechniqueBuilder &TechniqueBuilder::sided()
{
    m_technique.sided = true;
    return *this;
}

TechniqueBuilder &TechniqueBuilder::onNeck()
{
    m_technique.onNeck = true;
    return *this;
}

TechniqueBuilder &TechniqueBuilder::seconds(int min, int usual, int max)
{
    m_technique.dose.seconds = {min, usual, max};
    return *this;
}

TechniqueBuilder &TechniqueBuilder::repetitions(int count)
{
    m_technique.dose.repetitions = count;
    return *this;
}

TechniqueBuilder &TechniqueBuilder::passes(int count)
{
    m_technique.dose.passes = count;
    return *this;
}

TechniqueBuilder &TechniqueBuilder::cap(int sessionSeconds)
{
    m_technique.dose.sessionCapSeconds = sessionSeconds;
    return *this;
}

TechniqueBuilder &TechniqueBuilder::pauses(int spots)
{
    m_technique.dose.pauses = content::Pauses{20, 30, spots};
    return *this;
}

TechniqueBuilder &TechniqueBuilder::says(When when, std::string text)
{
    m_technique.cues.push_back({when, std::move(text)});
    return *this;
}

TechniqueBuilder &TechniqueBuilder::evidence(std::string grade)
{
    m_technique.evidence = std::move(grade);
    return *this;
}

namespace {

const content::Way kChair = way("chair", Place::Chair, Position::Seated);
const content::Way kStanding = way("standing", Place::Standing, Position::Standing);
const content::Way kWall = way("wall", Place::Wall, Position::Standing);
const content::Way kAllFours = way("floor", Place::Floor, Position::HandsAndKnees);
const content::Way kOnBack = way("floor", Place::Floor, Position::Supine);

std::vector<content::Technique> presses()
{
    return {
        TechniqueBuilder("T01", "ball-wall-upper-back", TechniqueClass::Ball)
            .named("Ball on the wall")
            .serves({"interscapular", "mid-back"})
            .needs({Kit::TennisBall, Kit::LacrosseBall})
            .ways({kWall})
            .sided()
            .seconds(30, 45, 60)
            .passes(2)
            .cap(360)
            .says(When::Prepare, "Ball on muscle")
            .says(When::Find, "Bend your knees to search")
            .says(When::Middle, "Three to five of ten"),
        TechniqueBuilder("T04", "ball-floor-mid-back", TechniqueClass::Ball)
            .serves({"mid-back", "interscapular"})
            .needs({Kit::SoftBall})
            .ways({kOnBack})
            .sided()
            .seconds(30, 40, 45),
        TechniqueBuilder("T09", "roller-mid-back", TechniqueClass::Roller)
            .serves({"mid-back", "interscapular"})
            .needs({Kit::FoamRoller})
            .ways({kOnBack})
            .seconds(60, 90, 90)
            .pauses(2),
        TechniqueBuilder("T14", "hands-neck-circles", TechniqueClass::Hands)
            .serves({"neck-back"})
            .needs({Kit::Hands})
            .sided()
            .onNeck()
            .seconds(30, 35, 40),
        TechniqueBuilder("T15", "hands-shoulder-squeeze", TechniqueClass::Hands)
            .serves({"shoulder-top"})
            .needs({Kit::Hands})
            .sided()
            .seconds(30, 40, 45),
    };
}

std::vector<content::Technique> moves()
{
    return {
        TechniqueBuilder("T18", "cat-cow", TechniqueClass::Mobility)
            .serves({"interscapular", "mid-back"})
            .ways({kAllFours, kChair})
            .seconds(40, 50, 60)
            .passes(2),
        TechniqueBuilder("T19", "thread-the-needle", TechniqueClass::Stretch)
            .serves({"interscapular", "mid-back"})
            .ways({kAllFours})
            .sided()
            .seconds(20, 25, 30)
            .passes(2),
        TechniqueBuilder("T22", "seated-torso-twist", TechniqueClass::Stretch)
            .serves({"mid-back", "interscapular"})
            .sided()
            .seconds(15, 20, 25)
            .passes(2),
        TechniqueBuilder("T24", "arm-circles", TechniqueClass::Mobility)
            .serves({"shoulder-top", "interscapular"})
            .ways({kStanding, kChair})
            .seconds(20, 30, 40)
            .repetitions(10)
            .evidence("E3"),
        TechniqueBuilder("T26", "upper-trap-stretch", TechniqueClass::Stretch)
            .serves({"shoulder-top", "neck-back", "neck-side"})
            .sided()
            .onNeck()
            .seconds(15, 20, 25)
            .passes(2),
        TechniqueBuilder("T28", "chin-tuck", TechniqueClass::Strength)
            .serves({"neck-back"})
            .onNeck()
            .seconds(16, 25, 40)
            .repetitions(8),
        TechniqueBuilder("T29", "scapular-squeeze", TechniqueClass::Strength)
            .serves({"interscapular", "mid-back"})
            .ways({kChair, kStanding})
            .seconds(16, 30, 40)
            .repetitions(10),
    };
}

std::vector<content::Technique> calm()
{
    return {
        TechniqueBuilder("T40", "belly-breathing", TechniqueClass::Breath)
            .named("Slow belly breathing")
            .anywhere()
            .ways({kChair, kStanding, kOnBack})
            .seconds(60, 120, 300),
        TechniqueBuilder("T41", "muscle-relaxation", TechniqueClass::Relax)
            .anywhere()
            .ways({kOnBack, kChair})
            .seconds(120, 180, 300),
        TechniqueBuilder("T42", "warm-pack", TechniqueClass::Heat)
            .serves({"interscapular", "mid-back", "neck-back"})
            .needs({Kit::WarmPack})
            .seconds(600, 900, 1200),
        TechniqueBuilder("T44", "posture-reset", TechniqueClass::Posture)
            .serves({"neck-back", "shoulder-top", "interscapular"})
            .seconds(20, 40, 60),
    };
}

void addRegion(content::Content &made, const std::string &pair, Side side, const std::vector<std::string> &sources)
{
    const std::string suffix = side == Side::Left ? "-left" : "-right";
    content::Region region;
    region.id = base::RegionId(pair + suffix);
    region.kind = content::RegionKind::Muscle;
    region.side = side;
    region.name = pair + suffix;
    for (const auto &source : sources)
        region.canComeFrom.push_back({base::RegionId(source + suffix), {}});
    for (const auto &technique : made.techniques)
        if (std::ranges::find(technique.regions, region.id) != technique.regions.end())
            region.techniques.push_back(technique.id);
    made.regions.push_back(std::move(region));
}

content::RoutineStep step(const char *technique, int seconds, std::string way = {})
{
    content::RoutineStep made;
    made.technique = base::TechniqueId(technique);
    made.seconds = seconds;
    made.way = std::move(way);
    return made;
}

content::Routine upperBack()
{
    content::Routine routine;
    routine.id = base::RoutineId("upper-back-knot-release");
    routine.ref = "R02";
    routine.name = "Upper-back knot release";
    routine.regions = {"interscapular"};
    routine.steps = {
        step("belly-breathing", 30, "standing"), step("arm-circles", 30), step("ball-wall-upper-back", 45),
        step("thread-the-needle", 25),           step("cat-cow", 45),     step("belly-breathing", 20)};
    return routine;
}

content::Routine desk()
{
    content::Routine routine;
    routine.id = base::RoutineId("desk-reset");
    routine.ref = "R01";
    routine.name = "Desk reset";
    routine.steps = {step("posture-reset", 20),        step("belly-breathing", 20),  step("chin-tuck", 25),
                     step("arm-circles", 20, "chair"), step("scapular-squeeze", 20), step("upper-trap-stretch", 15)};
    return routine;
}

} // namespace

content::Limits realLimits()
{
    content::Limits limits;
    limits.rollerSessionSeconds = 600;
    limits.rollerCountsFromSeconds = 60;
    limits.rollerPauseMinSeconds = 20;
    limits.rollerPauseMaxSeconds = 30;
    limits.spotHoursBetween = 20;
    limits.spotHoldSeconds = 60;
    limits.spotPasses = 2;
    limits.pressSessionSeconds = 600;
    limits.pressedSpotsPerSide = 3;
    limits.findSecondsUsual = 20;
    limits.findSecondsMax = 30;
    limits.prepareSeconds = 6;
    limits.prepareFirstSeconds = 3;
    limits.prepareFloorSeconds = 10;
    limits.switchSeconds = 5;
    limits.breathInSeconds = 4;
    limits.breathOutSeconds = 6;
    limits.severeLevel = 7;
    limits.extendSeconds = 10;
    limits.restSeconds = 4;
    limits.breathEverySeconds = 10;
    limits.halfFromSeconds = 15;
    limits.countFromSeconds = 10;
    limits.breathStepMinSeconds = 20;
    limits.breathStepMaxSeconds = 90;
    limits.gentleBreathSeconds = 60;
    limits.composeMinutesUsual = 8;
    limits.composeFillPercent = 90;
    limits.calmPercentMax = 25;
    limits.composedSpots = 2;
    limits.mildLevel = 1;
    limits.keepAwayLevel = 2;
    limits.keepAwayLogged = 3;
    limits.keepAwayTimesInWeek = 3;
    limits.mayComeFromShown = 3;
    return limits;
}

content::Content smallContent()
{
    content::Content made;
    made.limits = realLimits();
    for (auto part : {presses(), moves(), calm()})
        made.techniques.insert(made.techniques.end(), part.begin(), part.end());
    for (const auto side : {Side::Left, Side::Right}) {
        addRegion(made, "interscapular", side, {"mid-back"});
        addRegion(made, "mid-back", side, {"interscapular"});
        addRegion(made, "shoulder-top", side, {"neck-back"});
        addRegion(made, "neck-back", side, {"shoulder-top"});
        addRegion(made, "neck-side", side, {"shoulder-top"});
    }
    content::Region spine;
    spine.id = base::RegionId("spine-upper");
    spine.kind = content::RegionKind::Midline;
    spine.name = "Upper and mid spine";
    made.regions.push_back(spine);
    made.routines = {desk(), upperBack()};
    return made;
}

} // namespace unknot::test
