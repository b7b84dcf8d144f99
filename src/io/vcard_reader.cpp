// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vcard_reader.h"

#include "base/text.h"
#include "io/vcard.h"

#include <array>
#include <utility>

namespace accord::io {
namespace {

constexpr std::size_t kColumns = 10;

class VCardReader final : public TableReader {
public:
    VCardReader(std::vector<VCard> cards, std::int64_t bytes)
        : m_cards(std::move(cards)),
          m_bytes(bytes),
          m_header{"name",  "customer_name", "department", "title",      "phones",
                   "email", "wechat",        "birthday",   "salutation", "notes"} {
        m_format.kind = "vcard";
        m_format.encoding = "UTF-8";
    }

    [[nodiscard]] const std::vector<std::string> &header() const override { return m_header; }
    [[nodiscard]] std::int64_t headerLine() const override { return 1; }
    [[nodiscard]] const TableFormat &format() const override { return m_format; }
    [[nodiscard]] std::int64_t bytesTotal() const override { return m_bytes; }
    [[nodiscard]] std::int64_t bytesDone() const override {
        return m_cards.empty() ? m_bytes
                               : m_bytes * static_cast<std::int64_t>(m_next) /
                                     static_cast<std::int64_t>(m_cards.size());
    }
    [[nodiscard]] base::Result<bool> next(TableRow &row) override {
        if (m_next == m_cards.size()) {
            return false;
        }
        const VCard &card = m_cards[m_next++];
        m_phones.clear();
        for (const std::string &phone : card.phones) {
            m_phones += (m_phones.empty() ? "" : "\n") + phone;
        }
        m_cells = {card.name,  card.organisation, card.department, card.title,      m_phones,
                   card.email, card.wechat,       card.birthday,   card.salutation, card.note};
        row.line = static_cast<std::int64_t>(card.line);
        row.cells = m_cells;
        return true;
    }

private:
    std::vector<VCard> m_cards;
    std::int64_t m_bytes;
    std::vector<std::string> m_header;
    TableFormat m_format;
    std::size_t m_next = 0;
    std::string m_phones;
    std::array<std::string_view, kColumns> m_cells;
};

} // namespace

bool looksLikeVCard(std::string_view start) {
    std::string text;
    for (const char c : start) { // also as UTF-16, whose other bytes are 0 here
        if (c > ' ' && static_cast<unsigned char>(c) < 0x80) {
            text += c;
        }
    }
    return base::fold(text).starts_with("begin:vcard");
}

base::Result<std::unique_ptr<TableReader>> openVCard(std::unique_ptr<ByteSource> source) {
    std::string bytes(
        static_cast<std::size_t>(std::min<std::int64_t>(source->size(), kMostVCardBytes + 1)),
        '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const std::size_t got = source->read(bytes.data() + filled, bytes.size() - filled);
        if (got == 0) {
            break;
        }
        filled += got;
    }
    bytes.resize(filled);
    ACCORD_TRY(auto cards, readVCards(bytes));
    return std::make_unique<VCardReader>(std::move(cards), source->size());
}

} // namespace accord::io
