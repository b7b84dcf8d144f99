// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_source.h"

#include "base/search_units.h"
#include "storage/row.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace accord::storage {

namespace {

constexpr int kFirstText = 7;

constexpr std::string_view kCustomers = R"(
    SELECT x.id, x.opened_on, x.created_at, x.name, x.name, x.short_name, x.code,
           x.code, x.short_name, x.province, x.city, x.district, x.address, x.tax_number,
           x.website, (SELECT group_concat(t.tag, ' ') FROM customer_tag t
                       WHERE t.customer_id = x.id),
           x.story_past, x.story_present, x.story_outlook, x.notes
    FROM customer x)";
// Telephone numbers are found however they are grouped.
constexpr std::string_view kContacts = R"(
    SELECT x.id, '', x.created_at, x.name, x.name, '', '', x.title, x.department, x.phones,
           CASE WHEN x.phones LIKE '%-%' OR x.phones LIKE '% %' OR x.phones LIKE '%(%'
                THEN REPLACE(REPLACE(REPLACE(REPLACE(x.phones, '-', ''), ' ', ''), '(', ''),
                             ')', '') ELSE '' END,
           x.email, x.wechat, x.notes
    FROM contact x)";
constexpr std::string_view kPlans = R"(
    SELECT x.id, x.valid_from, x.created_at, c.name || ' ' || x.year, c.name, '', c.code,
           c.code, x.market, x.category, x.channel, x.last_year, x.summary, x.strengths,
           x.weaknesses, x.opportunities, x.threats, x.correction_clause, x.growth_reason,
           (SELECT group_concat(a.name || ' ' || a.mechanics, ' ') FROM plan_activity a
            WHERE a.plan_id = x.id)
    FROM plan x JOIN customer c ON c.id = x.customer_id)";
constexpr std::string_view kVisits = R"(
    SELECT x.id, x.day, x.created_at, '', '', '', '', x.purpose, x.agreements, x.note_overview,
           x.note_central, x.note_reality, x.note_closing, x.note_degree, x.reason_note, x.card
    FROM visit x)";
constexpr std::string_view kTasks = R"(
    SELECT x.id, x.due_on, x.created_at, x.what, '', '', x.what, x.why, x.place, x.how, x.how_much,
           x.reason, x.move_reason,
           (SELECT group_concat(i.what, ' ') FROM task_item i WHERE i.task_id = x.id)
    FROM task x)";
constexpr std::string_view kNotes = R"(
    SELECT x.id, x.day, x.created_at, '', '', '', '', x.text FROM customer_note x)";

constexpr std::string_view kCustomerPlace = R"(
    SELECT c.code, c.name, c.current_class, c.owner_id, u.name, c.city, c.status
    FROM customer c LEFT JOIN app_user u ON u.id = c.owner_id WHERE c.id = ?1)";
constexpr std::string_view kContactPlace = R"(
    SELECT c.code, c.name, c.current_class, c.owner_id, u.name, x.title, c.status
    FROM contact x JOIN customer c ON c.id = x.customer_id
    LEFT JOIN app_user u ON u.id = c.owner_id WHERE x.id = ?1)";
constexpr std::string_view kPlanPlace = R"(
    SELECT c.code, c.name, c.current_class, c.owner_id, u.name, x.year, c.status
    FROM plan x JOIN customer c ON c.id = x.customer_id
    LEFT JOIN app_user u ON u.id = c.owner_id WHERE x.id = ?1)";
constexpr std::string_view kVisitPlace = R"(
    SELECT c.code, c.name, c.current_class, x.owner_id, u.name, x.state, c.status
    FROM visit x JOIN customer c ON c.id = x.customer_id
    LEFT JOIN app_user u ON u.id = x.owner_id WHERE x.id = ?1)";
constexpr std::string_view kTaskPlace = R"(
    SELECT COALESCE(c.code, ''), COALESCE(c.name, ''), COALESCE(c.current_class, ''), x.who_id,
           u.name, x.state, COALESCE(c.status, '')
    FROM task x LEFT JOIN customer c ON c.id = x.customer_id
    LEFT JOIN app_user u ON u.id = x.who_id WHERE x.id = ?1)";
constexpr std::string_view kNotePlace = R"(
    SELECT c.code, c.name, c.current_class, c.owner_id, u.name, '', c.status
    FROM customer_note x JOIN customer c ON c.id = x.customer_id
    LEFT JOIN app_user u ON u.id = c.owner_id WHERE x.id = ?1)";

void append(std::string &text, std::string_view part) {
    if (!part.empty()) {
        text += text.empty() ? "" : " · ";
        text += part;
    }
}

// What people wrote into it; keys, kinds and ids are no words of theirs.
void appendWritten(std::string &text, const nlohmann::json &value) {
    if (value.is_string()) {
        append(text, value.get_ref<const std::string &>());
    }
    if (value.is_array()) {
        for (const auto &one : value) {
            appendWritten(text, one);
        }
    }
    if (value.is_object()) {
        for (const auto &[key, one] : value.items()) {
            if (key != "contact_id" && key != "needs" && key != "follow_up_on") {
                appendWritten(text, one);
            }
        }
    }
}

SearchEntry entryAt(const db::Statement &row, const SearchSource &source) {
    SearchEntry entry;
    entry.record = row.integer(0);
    entry.day = row.text(1).empty() ? instantAt(row, 2).dateIn("UTC").toString() : textAt(row, 1);
    entry.title = textAt(row, 3);
    entry.names = base::searchNames({textAt(row, 4), textAt(row, 5)}, {textAt(row, 6)});
    for (int i = 0; i < source.textCount; ++i) {
        const std::string_view part = row.text(kFirstText + i);
        if (source.lastIsJson && i + 1 == source.textCount) {
            appendWritten(entry.text, nlohmann::json::parse(part, nullptr, false));
        } else {
            append(entry.text, part);
        }
    }
    return entry;
}

// Statements that are asked again and again keep their text as long as the program.
const std::string &textsOfOne(const SearchSource &source) {
    static const std::map<std::string_view, std::string> kStatements = [] {
        std::map<std::string_view, std::string> all;
        for (const SearchSource &one : searchSources()) {
            all[one.kind] = std::string(one.texts) + " WHERE x.id = ?1" +
                            (one.condition.empty() ? "" : " AND " + std::string(one.condition));
        }
        return all;
    }();
    return kStatements.at(source.kind);
}

} // namespace

const std::vector<SearchSource> &searchSources() {
    static const std::vector<SearchSource> kSources{
        {"customer", 1, kCustomers, "", 13, false, true, kCustomerPlace},
        {"contact", 2, kContacts, "x.erased = 0", 7, false, true, kContactPlace},
        {"plan", 3, kPlans, "", 13, false, true, kPlanPlace},
        {"visit", 4, kVisits, "", 9, true, false, kVisitPlace},
        {"task", 5, kTasks, "", 7, false, false, kTaskPlace},
        {"note", 6, kNotes, "", 1, false, false, kNotePlace}};
    return kSources;
}

const SearchSource *searchSource(std::string_view kind) {
    const auto found = std::ranges::find(searchSources(), kind, &SearchSource::kind);
    return found == searchSources().end() ? nullptr : &*found;
}

std::optional<SearchEntry> entryOf(db::Connection &connection, const SearchSource &source,
                                   std::int64_t record) {
    auto &row = connection.cached(textsOfOne(source));
    row.bind(1, record);
    std::optional<SearchEntry> entry;
    if (row.next()) {
        entry = entryAt(row, source);
    }
    row.reset();
    return entry;
}

SearchPlace placeOf(db::Connection &connection, const SearchSource &source, std::int64_t record) {
    auto &row = connection.cached(source.place);
    row.bind(1, record);
    SearchPlace place;
    if (row.next()) {
        place = {textAt(row, 0), textAt(row, 1), textAt(row, 2), row.integer(3),
                 textAt(row, 4), textAt(row, 5), textAt(row, 6)};
    }
    row.reset();
    return place;
}

SearchEntries::SearchEntries(db::Connection &connection, const SearchSource &source)
    : m_source(source),
      m_row(connection.prepare(
          std::string(source.texts) +
          (source.condition.empty() ? std::string() : " WHERE " + std::string(source.condition)))) {
}

std::optional<SearchEntry> SearchEntries::next() {
    return m_row->next() ? std::optional(entryAt(*m_row, m_source)) : std::nullopt;
}

} // namespace accord::storage
