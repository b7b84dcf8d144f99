// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vcard_reader.h"

#include "io/listed_reader.h"
#include "io/vcard.h"

#include <utility>

namespace accord::io {

bool looksLikeVCard(std::string_view start) {
    return beginsWithWord(start, "begin:vcard");
}

base::Result<std::unique_ptr<TableReader>> openVCard(std::unique_ptr<ByteSource> source) {
    ACCORD_TRY(auto cards, readVCards(readUpTo(*source, kMostVCardBytes + 1)));
    std::vector<ListedRow> rows;
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
                       std::move(rows), source->size());
}

} // namespace accord::io
