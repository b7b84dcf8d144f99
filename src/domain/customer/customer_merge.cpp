// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customer_merge.h"

#include <algorithm>
#include <utility>

namespace accord::domain {

namespace {

void fill(std::string &kept, const std::string &other) {
    if (kept.empty()) {
        kept = other;
    }
}

template<class Word>
void fillWord(Word &kept, Word other) {
    if (kept == Word::None) {
        kept = other;
    }
}

void join(std::string &kept, const std::string &other) {
    if (kept.empty()) {
        kept = other;
    } else if (!other.empty() && kept.find(other) == std::string::npos) {
        kept += "\n" + other;
    }
}

// A city of one record beside the district of another would be a place that does not exist.
void fillPlace(Customer &kept, const Customer &other) {
    if (kept.province.empty() && kept.city.empty() && kept.district.empty() &&
        kept.address.empty()) {
        kept.province = other.province;
        kept.city = other.city;
        kept.district = other.district;
        kept.address = other.address;
    }
}

} // namespace

Customer merged(const Customer &keep, const Customer &drop) {
    Customer kept = keep;
    fill(kept.shortName, drop.shortName);
    fill(kept.taxNumber, drop.taxNumber);
    fill(kept.website, drop.website);
    fill(kept.chainPlace, drop.chainPlace);
    fillPlace(kept, drop);
    fillWord(kept.format, drop.format);
    fillWord(kept.settlement, drop.settlement);
    fillWord(kept.stage, drop.stage);
    fillWord(kept.keyAccount, drop.keyAccount);
    if (!kept.salesAreaSqm) {
        kept.salesAreaSqm = drop.salesAreaSqm;
    }
    if (kept.openedOn.isNull() || (!drop.openedOn.isNull() && drop.openedOn < kept.openedOn)) {
        kept.openedOn = drop.openedOn;
    }
    if (kept.owner.isNull()) {
        kept.owner = drop.owner;
        kept.assignedOn = drop.assignedOn;
    }
    join(kept.storyPast, drop.storyPast);
    join(kept.storyPresent, drop.storyPresent);
    join(kept.storyOutlook, drop.storyOutlook);
    join(kept.notes, drop.notes);
    for (const std::string &tag : drop.tags) {
        if (std::ranges::find(kept.tags, tag) == kept.tags.end()) {
            kept.tags.push_back(tag);
        }
    }
    kept.custom.insert(drop.custom.begin(), drop.custom.end());
    return kept;
}

} // namespace accord::domain
