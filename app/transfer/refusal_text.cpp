// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/refusal_text.h"

namespace unknot::transfer {

std::string sentenceFor(const records::Refusal &refusal)
{
    using Why = records::Refusal::Why;
    const std::string name = refusal.what.empty() ? "" : "'" + refusal.what + "'";
    switch (refusal.why) {
    case Why::None:
        break;
    case Why::Form:
        return name.empty() ? "This is not a whole record." : name + " does not have the form it should have.";
    case Why::Value:
        return name + " is missing, or has a value that a diary does not take.";
    case Why::Unknown:
        return name.empty() ? "There is no such kind of record." : name + " is not part of such a record.";
    case Why::Twice:
        return "The file has this id already, further up.";
    }
    return {};
}

} // namespace unknot::transfer
