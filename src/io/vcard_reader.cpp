// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vcard_reader.h"

#include "base/text.h"
#include "io/listed_reader.h"
#include "io/vcard.h"

#include <utility>

namespace accord::io {

namespace {

constexpr std::size_t kMostNoticeBytes = 2'000;

void name(const VCard &card, const std::string &what, std::string &list) {
    list += (list.empty() ? "" : "; ") + card.name + what;
}

// What the cards say and contacts have no place for.
std::vector<TableNotice> noticesOf(const std::vector<VCard> &cards) {
    std::string others;
    std::string birthdays;
    for (const VCard &card : cards) {
        if (!card.isPerson) {
            name(card, "", others);
        } else if (card.birthday.empty() && !card.yearless.empty()) {
            name(card, " " + card.yearless, birthdays);
        }
    }
    std::vector<TableNotice> notices;
    if (!others.empty()) {
        notices.push_back({"vcard.no_person",
                           "Cards of companies, groups and places were passed over: {cards}.",
                           {{"cards", base::shortened(others, kMostNoticeBytes)}}});
    }
    if (!birthdays.empty()) {
        notices.push_back({"vcard.no_year",
                           "Birthdays without a year were left out: {birthdays}.",
                           {{"birthdays", base::shortened(birthdays, kMostNoticeBytes)}}});
    }
    return notices;
}

} // namespace

bool looksLikeVCard(std::string_view start) {
    return beginsWithWord(start, "begin:vcard");
}

base::Result<std::unique_ptr<TableReader>> openVCard(std::unique_ptr<ByteSource> source) {
    ACCORD_TRY(auto cards, readVCards(readUpTo(*source, kMostVCardBytes + 1)));
    std::vector<TableNotice> notices = noticesOf(cards);
    std::erase_if(cards, [](const VCard &card) { return !card.isPerson; });
    std::vector<ListedRow> rows;
    rows.reserve(cards.size());
    for (VCard &card : cards) {
        std::string phones;
        for (const std::string &phone : card.phones) {
            phones += (phones.empty() ? "" : "\n") + phone;
        }
        rows.push_back({card.line,
                        {std::move(card.name), std::move(card.organisation),
                         std::move(card.department), std::move(card.title), std::move(phones),
                         std::move(card.email), std::move(card.wechat), std::move(card.birthday),
                         std::move(card.salutation), std::move(card.note)}});
    }
    return listedTable("vcard",
                       {"name", "customer_name", "department", "title", "phones", "email", "wechat",
                        "birthday", "salutation", "notes"},
                       std::move(rows), source->size(), std::move(notices));
}

} // namespace accord::io
