// SPDX-License-Identifier: GPL-3.0-or-later
// Filter: `field op value and …` (ops = != < <= > >= ~ in(a,b)) read into terms and composed from a
// fixed list of WHERE fragments. Values are always bound, LIKE patterns escaped; a field or an
// operation that a list does not offer is Invalid ("filter.bad") with its position.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "db/connection.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace accord::storage {

enum class FilterOp { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, In };

struct FilterTerm {
    std::string field;
    FilterOp op = FilterOp::Equal;
    std::vector<std::string> values;      // one, but for In
    std::size_t position = 0;             // code points before the term, for messages
    std::vector<std::size_t> places = {}; // the same before each of the values
};
using Filter = std::vector<FilterTerm>; // joined by "and"; empty = everything

// A value may stand in double quotes ("" inside is one quote); needed for blanks before "and",
// commas and brackets. At most 100 terms and 500 values. Reads whole or fails with "filter.bad",
// args {position, field?}.
[[nodiscard]] base::Result<Filter> parseFilter(std::string_view text);

enum class FieldKind {
    Text,     // compared by bytes; ~ looks inside the folded text when `folded` is set
    Folded,   // value is folded before it is compared; the column holds folded text
    Word,     // one of a fixed list of words; = != in
    Number,   // whole number
    Day,      // ISO date, months and years too: "2026-03" in comparisons means its first day
    Amount,   // yuan, at most two decimals; stored in fen
    Month,    // "2026-03", stored yyyymm
    Instant,  // ISO instant or day, read in the company's zone; stored seconds UTC
    Flag,     // true/false
    Exists,   // `column` is an EXISTS (… IN ({})) fragment; = != in
    Found,    // `column` is the id of a record, `folded` its kind in the search box; = and the text
              // that is typed there
    Reference // `column` is a key, `folded` the fragment (SELECT id … IN ({})) that finds it; = !=
              // in
};

struct FilterField {
    std::string_view name; // as users write it = JSON key
    FieldKind kind = FieldKind::Text;
    std::string_view column; // SQL expression; for Exists a fragment with {} for the value
    std::string_view folded; // column that ~ searches; empty = `column`
    bool nullable = false;   // an empty value means NULL
};

// What is typed into the quick filter of a list: every word between blanks must be in the field
// `search`.
void addQuickFilter(Filter &filter, std::string_view typed);

// Builds the WHERE of one statement. Bound values are collected and numbered from `firstParameter`.
class WhereClause {
public:
    explicit WhereClause(int firstParameter = 1) : m_next(firstParameter) {}
    // Adds every term of the filter; `zone` reads instants.
    [[nodiscard]] base::Done add(const Filter &filter, const std::vector<FilterField> &fields,
                                 const std::string &zone = "Asia/Shanghai");
    // Adds a fixed fragment whose single `{}` is the value.
    void add(std::string_view fragment, std::int64_t value);
    void add(std::string_view fragment, std::string_view value);
    void add(std::string_view fragment);
    // Adds `comparison` (?a, ?b), the row comparison of a keyset.
    void addPair(std::string_view comparison, std::int64_t first, std::string_view second);
    void addPair(std::string_view comparison, std::string_view first, std::string_view second);
    void addPair(std::string_view comparison, std::int64_t first, std::int64_t second);
    // Takes over the values of a clause that was numbered on from this one.
    void append(const WhereClause &later);
    // "WHERE a AND b", or "" without conditions.
    [[nodiscard]] std::string sql() const;
    [[nodiscard]] int nextParameter() const { return m_next; }
    void bind(db::Statement &statement) const;

private:
    using Value = std::variant<std::int64_t, std::string>;
    std::string parameter(Value value);
    base::Done addTerm(const FilterTerm &term, const FilterField &field, const std::string &zone);
    std::string rangeCondition(const std::string &column, FilterOp op, Value first, Value last);
    void addText(const FilterTerm &term, const FilterField &field);
    void addLookup(const FilterTerm &term, const FilterField &field);
    base::Done addFound(const FilterTerm &term, const FilterField &field);
    base::Done addNumber(const FilterTerm &term, const FilterField &field);
    base::Done addDay(const FilterTerm &term, const FilterField &field);
    base::Done addInstant(const FilterTerm &term, const FilterField &field,
                          const std::string &zone);
    static std::optional<std::int64_t> filterNumber(FieldKind kind, const std::string &value);
    void condition(std::string text);

    std::string m_sql;
    std::vector<Value> m_values;
    int m_next;
    int m_first = m_next;
};

// "filter.bad": what is wrong, at which character of the filter's text, of which field.
[[nodiscard]] tl::unexpected<base::Error> badFilter(const std::string &what, std::size_t position,
                                                    const std::string &field);

// The code points before the value, for badFilter.
[[nodiscard]] std::size_t placeOf(const FilterTerm &term, const std::string &value);

// `text` with % _ and \ escaped by \, for LIKE … ESCAPE '\'.
[[nodiscard]] std::string escapeLike(std::string_view text);

} // namespace accord::storage
