// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_import.h"

#include "base/text.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace accord::app {

using domain::Contact;

base::Done ContactImport::begin() {
    if (m_rows.columnOf("given_name") == CellFault::kNoColumn) {
        ACCORD_CHECK(m_rows.demandField("name", m_reader.header()));
    }
    return {};
}

// 张 三 is written without a blank, John Smith with one.
std::string ContactImport::nameOf(const io::TableRow &row) const {
    std::string name = m_rows.text("name", row);
    if (!name.empty()) {
        return name;
    }
    const std::string family = m_rows.text("family_name", row);
    const std::string given = m_rows.text("given_name", row);
    const bool isLatin = std::ranges::all_of(
        family + given, [](char c) { return static_cast<unsigned char>(c) < 0xE0; });
    if (!isLatin) {
        return family + given;
    }
    return given + (given.empty() || family.empty() ? "" : " ") + family;
}

std::optional<Contact> ContactImport::existing(const io::TableRow &row, const Contact &record,
                                               CellFault &fault) {
    storage::RecordStore<Contact> store(m_context.db);
    if (const std::int64_t id = givenId(row); id > 0) {
        auto byId = store.byId(domain::ContactId(id));
        if (byId && byId->customer == record.customer) {
            return byId;
        }
    }
    const std::string name = base::fold(nameOf(row));
    std::optional<Contact> found;
    for (const Contact &contact : store.ofCustomer(record.customer)) {
        if (base::fold(contact.name) == name && !contact.isErased) {
            if (found) {
                fault = m_rows.faultOf("contact.name_not_unique", "name");
                return std::nullopt;
            }
            found = contact;
        }
    }
    return found;
}

// Several numbers of one cell stand on lines of their own in a card, behind ::: at Google; a comma
// within one is a pause of the dialler.
base::Result<domain::FieldValue>
ContactImport::resolve(domain::FieldKind kind, std::string_view key, const nlohmann::json &cell) {
    constexpr std::string_view kGoogle = ":::";
    const std::string text = kind == domain::FieldKind::Lines && cell.is_string()
                                 ? cell.get<std::string>()
                                 : std::string();
    if (kind == domain::FieldKind::Contact) {
        return RecordImport::resolve(kind, key, cell).value_or(domain::FieldValue());
    }
    const bool isList = isOfCards() || text.find(kGoogle) != std::string::npos;
    if (text.empty() || !isList) {
        return RecordImport::resolve(kind, key, cell);
    }
    nlohmann::json lines = nlohmann::json::array();
    std::string line;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool isMark = std::string_view(text).substr(i).starts_with(kGoogle);
        if (i == text.size() || text[i] == '\n' || isMark) {
            lines.push_back(std::exchange(line, {}));
            i += isMark ? kGoogle.size() - 1 : 0;
        } else {
            line += text[i];
        }
    }
    return RecordImport::resolve(kind, key, lines);
}

bool ContactImport::isOfCards() const {
    return m_reader.format().kind == "vcard";
}

void ContactImport::leaveOut(const std::string &person, const std::string &what) {
    constexpr std::int64_t kNamed = 20;
    if (++m_leftOut <= kNamed) {
        m_leftOutNames += (m_leftOutNames.empty() ? "" : "; ") + person + ": " + what;
    }
}

void ContactImport::readSuperior(const std::string &name, Contact &record) {
    std::vector<domain::ContactId> found;
    for (const Contact &one :
         storage::RecordStore<Contact>(m_context.db).ofCustomer(record.customer)) {
        if (base::fold(one.name) == base::fold(name)) {
            found.push_back(one.id);
        }
    }
    if (found.size() == 1) {
        record.superior = found.front();
    } else {
        m_superiorNames[record.id] = name;
    }
}

bool ContactImport::complete(const io::TableRow &row, Contact &record, CellFault & /*fault*/) {
    record.name = nameOf(row);
    const auto superior = base::parseIdNumber(m_rows.text("superior", row));
    if (superior && record.superior.isNull()) {
        m_superiors[record.id] = domain::ContactId(*superior);
    } else if (const std::string name = m_rows.text("superior", row); !superior && !name.empty()) {
        readSuperior(name, record);
    }
    for (const char *field : {"phone_2", "phone_3"}) {
        const std::string phone = m_rows.text(field, row);
        const bool isKnown = std::ranges::any_of(record.phones, [&](const std::string &other) {
            return domain::phoneDigits(other) == domain::phoneDigits(phone);
        });
        if (!phone.empty() && !isKnown) {
            record.phones.push_back(phone);
        }
    }
    if (!isOfCards()) {
        return true;
    }
    std::erase_if(record.phones, [&](const std::string &phone) {
        const bool isNone = !domain::looksLikePhone(phone);
        if (isNone) {
            leaveOut(record.name, phone);
        }
        return isNone;
    });
    if (!record.email.empty() && !domain::looksLikeEmail(record.email)) {
        leaveOut(record.name, std::exchange(record.email, {}));
    }
    return true;
}

base::Done ContactImport::write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                ImportResult &result) {
    if (m_leftOut > 0) {
        result.notices.push_back(
            {"import.contact_left_out",
             "{count} phone numbers or addresses that are none were left out: {list}.",
             {{"count", std::to_string(m_leftOut)}, {"list", m_leftOutNames}}});
    }
    findSuperiors(result);
    setSuperiors();
    return RecordImport::write(log, progress, result);
}

bool ContactImport::admit(const Staged &staged, CellFault &fault) {
    if (!m_lookalikes) {
        m_lookalikes.emplace(m_context.db);
    }
    auto found = m_lookalikes->resembling(staged.line, staged.record);
    const bool isLeftOut = found && m_request.skipLookalikes;
    if (found) {
        note(*std::move(found));
    }
    if (isLeftOut) {
        fault = m_rows.faultOf("import.lookalike", "name");
        return false;
    }
    m_lookalikes->add(staged.line, staged.record,
                      storage::CustomerRepository(m_context.db).codeOf(staged.record.customer));
    return true;
}

std::string ContactImport::keyOf(const Contact &record) const {
    return base::fold(record.name);
}

std::int64_t ContactImport::givenId(const io::TableRow &row) const {
    return base::parseIdNumber(m_rows.text("id", row)).value_or(0);
}

// The superior whom the file names, when the file holds him too.
const Contact *
ContactImport::superiorOf(domain::ContactId contact,
                          const std::map<domain::ContactId, const Contact *> &known) const {
    const auto wanted = m_superiors.find(contact);
    const auto above = wanted == m_superiors.end() ? known.end() : known.find(wanted->second);
    return above == known.end() ? nullptr : above->second;
}

// Those who are told by a name that is not on file: the one of that name in the file.
void ContactImport::findSuperiors(ImportResult &result) {
    std::map<std::pair<domain::CustomerId, std::string>, std::set<domain::ContactId>> named;
    for (const Staged &staged : m_staged) {
        named[{staged.record.customer, base::fold(staged.record.name)}].insert(staged.record.id);
    }
    std::string unknown;
    for (const Staged &staged : m_staged) {
        const auto name = m_superiorNames.find(staged.record.id);
        if (name == m_superiorNames.end()) {
            continue;
        }
        const auto &found = named[{staged.record.customer, base::fold(name->second)}];
        if (found.size() == 1 && *found.begin() != staged.record.id) {
            m_superiors[staged.record.id] = *found.begin();
        } else {
            unknown += (unknown.empty() ? "" : "; ") + staged.record.name + ": " + name->second;
        }
    }
    if (!unknown.empty()) {
        constexpr std::size_t kShown = 1'000;
        result.notices.push_back({"import.superior_unknown",
                                  "Nobody of that name, or several, are at the customer, so "
                                  "nobody stands above: {list}.",
                                  {{"list", base::shortened(unknown, kShown)}}});
    }
}

// Superiors before those who report to them. Who is neither in the file at the same customer nor
// stored, and circles, leave nobody above.
void ContactImport::setSuperiors() {
    std::map<domain::ContactId, const Contact *> known;
    for (const Staged &staged : m_staged) {
        known[staged.record.id] = &staged.record;
    }
    std::vector<Staged> ordered;
    ordered.reserve(m_staged.size());
    std::set<domain::ContactId> placed;
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (Staged &staged : m_staged) {
            const Contact *above = superiorOf(staged.record.id, known);
            if (placed.contains(staged.record.id) ||
                (above != nullptr && !placed.contains(above->id))) {
                continue;
            }
            const bool isColleague = above != nullptr && above->customer == staged.record.customer;
            staged.record.superior = isColleague ? above->id : staged.record.superior;
            placed.insert(staged.record.id);
            ordered.push_back(staged);
            goesOn = true;
        }
    }
    std::ranges::copy_if(m_staged, std::back_inserter(ordered),
                         [&](const Staged &staged) { return !placed.contains(staged.record.id); });
    m_staged = std::move(ordered);
}

} // namespace accord::app
