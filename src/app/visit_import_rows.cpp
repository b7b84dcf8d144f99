// SPDX-License-Identifier: GPL-3.0-or-later
// VisitImport, the part that turns a row into the document of a visit.
#include "app/visit_import.h"
#include "app/visit_json.h"
#include "base/text.h"
#include "io/json_reader.h"

#include <utility>

namespace accord::app {
namespace {

using domain::FieldKind;
using nlohmann::json;

constexpr const char *kNoteFields[]{"overview", "central", "reality", "closing", "degree"};

std::vector<std::string> split(const std::string &names) {
    std::vector<std::string> list;
    std::string name;
    const std::string folded = base::composed(names);
    for (std::size_t i = 0; i <= folded.size(); ++i) {
        const std::string_view rest = std::string_view(folded).substr(i);
        const bool isWide =
            rest.starts_with("、") || rest.starts_with("；") || rest.starts_with("，");
        if (rest.empty() || isWide || rest.front() == ',' || rest.front() == ';' ||
            rest.front() == '\n') {
            if (!name.empty()) {
                list.push_back(std::exchange(name, {}));
            }
            i += isWide ? 2 : 0;
        } else if (rest.front() != ' ' || !name.empty()) {
            name += rest.front();
        }
    }
    return list;
}

} // namespace

std::string VisitImport::word(const char *field, const char *words, const io::TableRow &row) const {
    const std::string text = m_rows.text(field, row);
    return std::string(io::valueWord(words, text).value_or(text));
}

std::string VisitImport::userCode(const std::string &text) const {
    const auto named = m_users.find(base::fold(text));
    return named == m_users.end() ? text : named->second;
}

void VisitImport::addTexts(const io::TableRow &row, json &document) const {
    const auto isThere = [&](const char *field) {
        return m_rows.columnOf(field) != CellFault::kNoColumn;
    };
    for (const char *text : {"at", "purpose", "agreements"}) {
        if (isThere(text)) {
            document[text] = m_rows.text(text, row);
        }
    }
    for (const char *note : kNoteFields) {
        if (isThere(note)) {
            document["notes"][note] = m_rows.text(note, row);
        }
    }
    if (const std::string contacts = m_rows.text("contacts", row); !contacts.empty()) {
        document["contacts"] = split(contacts);
    }
}

void VisitImport::addCard(const io::TableRow &row, json &document, CellFault &fault) const {
    const std::string text = m_rows.text("card", row);
    if (text.empty()) {
        return;
    }
    const auto card = io::parseJson(text);
    if (!card || !card->is_object()) {
        fault = {"document.bad", m_rows.columnOf("card")};
        return;
    }
    for (const char *key : kCardKeys) {
        if (card->contains(key)) {
            document[key] = (*card)[key];
        }
    }
}

json VisitImport::documentOf(const io::TableRow &row, CellFault &fault) const {
    json document = json::object();
    for (const char *day : {"date", "next_visit"}) {
        if (const auto value = m_rows.value(day, FieldKind::Day, row, fault)) {
            document[day] = *value;
        }
    }
    addTexts(row, document);
    const std::pair<const char *, std::string> words[]{
        {"kind", word("kind", "visit_kind", row)},
        {"mood", word("mood", "visit_mood", row)},
        {"owner", userCode(m_rows.text("owner", row))},
        {"partner", userCode(m_rows.text("partner", row))}};
    for (const auto &[field, value] : words) {
        if (!value.empty()) {
            document[field] = value;
        }
    }
    if (const auto result = m_rows.amount("result", row, 0, fault)) {
        document["result"] = *result;
    }
    addCard(row, document, fault);
    return document;
}

} // namespace accord::app
