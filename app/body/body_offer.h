// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/matching/compose.h"
#include "core/records/history.h"
#include "core/triage/due.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace unknot::ui {

class Safety;

/// A technique as its card says it.
struct OfferedTechnique
{
    QString id;
    QString name;
    QString summary;
    QString time;
    QString note; ///< why it stands here, or that the check comes first
    const content::Technique *technique = nullptr;
    std::string way;
    std::string region; ///< of the marks, the one that it is for
    base::Side side = base::Side::None;
};

struct NotOffered
{
    QString name;
    QString text;
    QString question;  ///< the one answer that would open it; empty: none
    QString restingId; ///< of the technique, where *I understand* passes the guard that keeps it; empty: it does not
    bool isRoller = false;
};

/// What the person put into the plan.
struct PutIn
{
    QString id;
    QString name;
    QString whyNot; ///< empty: it is in
};

/// A guard that keeps something from being pressed here, and what to do meanwhile.
struct OfferGuard
{
    QString text;    ///< why, and until when
    QString instead; ///< of the button; empty: there is nothing
    plan::Plan plan; ///< of `instead`
    bool mayBePassed = false;
};

/// What the page offers for the marks: everything that its side panel shows below the level row.
struct BodyOffer
{
    enum class Kind {
        Nothing,  ///< nothing is marked
        Bone,     ///< the middle of the back: never pressed, the muscles beside it are offered
        Throat,   ///< the front of the neck: never pressed, and nothing is beside it
        AskFirst, ///< one question comes before anything
        Techniques
    };

    Kind kind = Kind::Nothing;
    QString question; ///< of AskFirst; of Bone and Throat until it is answered; of where pain spreads to, always
    QStringList neighbours; ///< region ids, of Bone
    QStringList zones;      ///< protected zones that touch the place: name and rule
    QStringList sources;    ///< region ids: where the pain can sometimes come from, the nearest side first
    std::vector<OfferedTechnique> techniques;
    std::vector<NotOffered> leftOut;
    std::optional<OfferGuard> guard;
    std::vector<PutIn> putIn; ///< the newest last
    QString note;             ///< short, rests, or why there is no plan
    QString startText;        ///< empty: there is nothing to start
    QString startName;        ///< the same for assistive technology
    std::optional<plan::Plan> plan;
    triage::Due due;
    bool presses = false; ///< something that is offered presses on the body
};

/// All that an offer is computed from.
struct OfferInputs
{
    const content::Content &content;
    const Safety &safety;
    const records::History &history;
    matching::Wish wish;
    base::Moment now;
    base::Zone zone;
    bool bothSides = false; ///< what presses does so on both sides
    int variant = 0;        ///< of the plan: 0 is the best
};

BodyOffer makeOffer(const OfferInputs &inputs);

} // namespace unknot::ui
