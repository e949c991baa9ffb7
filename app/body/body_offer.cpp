// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_offer.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/safety.h"
#include "app/bridge/until_text.h"
#include "app/bridge/words_text.h"
#include "core/matching/meanwhile.h"
#include "core/plan/timeline.h"
#include "core/triage/understood.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace unknot::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

/// What one's own sessions say comes before what is said of everybody.
std::string whyOf(const matching::Match &match)
{
    const auto own = std::ranges::find(match.why, "helped", &matching::Reason::kind);
    if (own != match.why.end())
        return own->text;
    return match.why.empty() ? std::string() : match.why.front().text;
}

OfferedTechnique offered(const content::Content &content, const matching::Match &match)
{
    const content::Technique &technique = *match.technique;
    const QString time = secondsText(technique.dose.seconds.usual);
    OfferedTechnique card{.id = toQString(technique.id.text()),
                          .name = toQString(technique.name),
                          .summary = toQString(technique.summary),
                          .time = technique.sided ? tr("%1 each side").arg(time) : time,
                          .note = {},
                          .technique = &technique,
                          .way = match.way,
                          .region = {},
                          .side = {}};
    if (!match.regions.empty()) {
        card.region = match.regions.front().text();
        if (const content::Region *region = content.find(match.regions.front()))
            card.side = region->side;
    }
    if (match.needsCheck)
        card.note = tr("After the check");
    else
        card.note = toQString(whyOf(match));
    return card;
}

NotOffered notOffered(const matching::LeftOut &left, const OfferInputs &inputs)
{
    const bool mayBePassed = left.question == triage::kUnderstood.text();
    QString text = toQString(left.text);
    if (left.reason == "guard" && left.until)
        text = tr("%1 Next: %2.").arg(text, untilText(*left.until, inputs.now.at, inputs.zone));
    return {.name = toQString(left.technique->name),
            .text = text,
            .question = mayBePassed ? QString() : toQString(left.question),
            .restingId = mayBePassed ? toQString(left.technique->id.text()) : QString(),
            .isRoller = left.technique->countsAsRoller};
}

/// Of everything that is left out a person wants to know only what could have been there: for this place.
bool isAboutThePlace(const matching::LeftOut &left)
{
    return left.reason != "region";
}

void sayStart(BodyOffer &offer, const matching::Composed &composed, const OfferInputs &inputs)
{
    if (!composed.plan) {
        offer.note = toQString(composed.reason);
        return;
    }
    offer.plan = composed.plan;
    const QString minutes = minutesText(composed.minutes);
    const bool nothingNew = offer.due.pageOne == triage::Due::PageOne::NothingNew;
    offer.startText = nothingNew ? tr("Nothing new – start %1").arg(minutes) : tr("Start %1").arg(minutes);
    offer.startName = nothingNew ? tr("Nothing new, start %1").arg(minutes) : offer.startText;
    if (composed.restsUntil)
        offer.note = tr("The spot rests until %1. Today we stretch it.")
                         .arg(untilText(*composed.restsUntil, inputs.now.at, inputs.zone));
    else if (composed.isShort)
        offer.note = tr("This makes a good %1.").arg(minutes);
}

void sayPutIn(BodyOffer &offer, const matching::Composed &composed, const OfferInputs &inputs)
{
    for (const base::TechniqueId &id : inputs.wish.asked) {
        const content::Technique *technique = inputs.content.find(id);
        if (technique == nullptr)
            continue;
        const auto missing = std::ranges::find(composed.notIn, technique, &matching::NotIn::technique);
        const bool isIn = missing == composed.notIn.end();
        offer.putIn.push_back(
            {toQString(id.text()), toQString(technique->name), isIn ? QString() : toQString(missing->text)});
    }
}

/// Whether something that presses or rolls could have been done here, were it not for a guard.
bool isKeptByGuard(const matching::LeftOut &left)
{
    return left.reason == "guard" && left.until &&
           (base::isPress(left.technique->kind) || left.technique->countsAsRoller);
}

void sayGuard(BodyOffer &offer, const OfferInputs &inputs, const matching::Ranking &ranking,
              const std::vector<content::Lock> &locks)
{
    const auto left = std::ranges::find_if(ranking.leftOut, isKeptByGuard);
    if (left == ranking.leftOut.end())
        return;
    OfferGuard guard;
    const QString until = untilText(*left->until, inputs.now.at, inputs.zone);
    guard.text = tr("%1 Next: %2.").arg(toQString(left->text), until);
    guard.mayBePassed = std::ranges::any_of(ranking.leftOut, [](const matching::LeftOut &each) {
        return isKeptByGuard(each) && each.question == triage::kUnderstood.text();
    });
    if (const auto *routine = matching::meanwhile(inputs.content, inputs.wish, locks, inputs.now.at)) {
        guard.plan = plan::fromRoutine(inputs.content, *routine);
        const auto length = plan::totalOf(inputs.content, guard.plan);
        const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(length).count());
        guard.instead = tr("Meanwhile: %1, %2").arg(withoutMinutes(toQString(routine->name)), minutesText(minutes));
    }
    offer.guard = std::move(guard);
}

bool isAnswered(const Safety &safety, const base::QuestionId &question)
{
    const auto answer = safety.answered(question);
    return answer && answer->value != "skipped";
}

/// At most three, same side first. Not before the questions that stand before them are answered: those of page 1, and
/// the source's own.
QStringList sourcesOf(const OfferInputs &inputs, const content::Region &region, const triage::Due &due)
{
    constexpr std::size_t kMost = 3;
    if (!inputs.safety.wasAsked() || due.pageOne != triage::Due::PageOne::Fresh || due.pageTwo)
        return {};
    std::vector<const content::Region *> sources;
    for (const content::ReferralSource &source : region.canComeFrom) {
        const content::Region *found = inputs.content.find(source.region);
        if (found != nullptr && (found->asks.isEmpty() || isAnswered(inputs.safety, found->asks)))
            sources.push_back(found);
    }
    std::ranges::stable_partition(sources, [&](const auto *source) { return source->side == region.side; });
    sources.resize(std::min(kMost, sources.size()));
    QStringList ids;
    for (const content::Region *source : sources)
        ids << toQString(source->id.text());
    return ids;
}

bool isMuscle(const content::Region &region)
{
    return region.kind == content::RegionKind::Muscle;
}

/// Something of ours presses there.
bool isPressed(const content::Content &content, const content::Region &region)
{
    return std::ranges::any_of(region.techniques, [&](const base::TechniqueId &id) {
        const content::Technique *technique = content.find(id);
        return technique != nullptr && base::isPress(technique->kind);
    });
}

void sayMidline(BodyOffer &offer, const content::Content &content, const content::Region &region)
{
    const bool isBone = std::ranges::find(region.zones, "Z1") != region.zones.end();
    offer.kind = isBone ? BodyOffer::Kind::Bone : BodyOffer::Kind::Throat;
    for (const base::RegionId &id : region.neighbours) {
        const content::Region *beside = content.find(id);
        if (beside != nullptr && isMuscle(*beside) && isPressed(content, *beside))
            offer.neighbours << toQString(id.text());
    }
}

QStringList zonesOf(const content::Content &content, const content::Region &region)
{
    QStringList texts;
    for (const std::string &id : region.zones) {
        if (const content::ProtectedZone *zone = content.findZone(id))
            texts << QStringLiteral("%1: %2").arg(toQString(zone->name), toQString(zone->text));
    }
    return texts;
}

} // namespace

BodyOffer makeOffer(const OfferInputs &inputs)
{
    BodyOffer offer;
    if (inputs.wish.regions.empty())
        return offer;
    const content::Region *region = inputs.content.find(inputs.wish.regions.front());
    offer.due = inputs.safety.due();
    const bool asks = region != nullptr && !region->asks.isEmpty() && !isAnswered(inputs.safety, region->asks);
    if (asks)
        offer.question = toQString(region->asks.text());
    if (region != nullptr && region->kind == content::RegionKind::Midline) {
        sayMidline(offer, inputs.content, *region);
        return offer;
    }
    if (asks) {
        offer.kind = BodyOffer::Kind::AskFirst;
        return offer;
    }
    offer.kind = BodyOffer::Kind::Techniques;
    if (region != nullptr && region->kind == content::RegionKind::Spread)
        offer.question = toQString(region->asks.text()); // it may have changed since
    if (region != nullptr)
        offer.sources = sourcesOf(inputs, *region, offer.due);
    const auto locks = inputs.safety.locks(inputs.wish.regions, inputs.wish.levelNow);
    const matching::Ranking ranking =
        matching::rank(inputs.content, inputs.history, inputs.wish, locks, inputs.safety.wasAsked(), inputs.now.at);
    for (const matching::Match &match : ranking.matches) {
        offer.techniques.push_back(offered(inputs.content, match));
        offer.presses = offer.presses || base::isPress(match.technique->kind);
    }
    for (const matching::LeftOut &left : ranking.leftOut) {
        if (isAboutThePlace(left))
            offer.leftOut.push_back(notOffered(left, inputs));
    }
    if (offer.presses && region != nullptr)
        offer.zones = zonesOf(inputs.content, *region);
    const auto composed = matching::compose(inputs.content, ranking, inputs.wish, inputs.bothSides, inputs.variant);
    sayStart(offer, composed, inputs);
    sayPutIn(offer, composed, inputs);
    sayGuard(offer, inputs, ranking, locks);
    return offer;
}

} // namespace unknot::ui
