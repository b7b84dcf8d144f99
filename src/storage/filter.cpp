// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filter.h"

#include "base/month.h"
#include "base/text.h"
#include "storage/search_expression.h"
#include "storage/search_index.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace accord::storage {

namespace {

using base::Result;

// Yuan as people write them in a filter: "2000000", "-1.5"; nullopt for anything else.
std::optional<std::int64_t> fenOf(std::string_view text) {
    constexpr std::int64_t kMostYuan = 1'000'000'000'000;
    const bool isNegative = text.starts_with('-');
    const std::string_view plain = isNegative ? text.substr(1) : text;
    const auto point = std::min(plain.find('.'), plain.size());
    std::string decimals(plain.substr(std::min(point + 1, plain.size())));
    const auto digits = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    const std::string_view yuan = plain.substr(0, point);
    if (yuan.empty() || yuan.size() > 13 || decimals.size() > 2 || !digits(yuan) ||
        !digits(decimals)) {
        return std::nullopt;
    }
    decimals.resize(2, '0');
    std::int64_t whole = 0;
    std::int64_t fen = 0;
    std::from_chars(yuan.data(), yuan.data() + yuan.size(), whole);
    std::from_chars(decimals.data(), decimals.data() + decimals.size(), fen);
    if (whole > kMostYuan) {
        return std::nullopt;
    }
    const std::int64_t value = whole * 100 + fen;
    return isNegative ? -value : value;
}

std::string_view sqlOperator(FilterOp op) {
    static constexpr std::array<std::string_view, 6> kOperators{" = ",  " <> ", " < ",
                                                                " <= ", " > ",  " >= "};
    return kOperators.at(static_cast<std::size_t>(op));
}

bool isComparison(FilterOp op) {
    return op != FilterOp::Contains && op != FilterOp::In;
}

// Which operations a kind of field offers.
bool offers(FieldKind kind, FilterOp op) {
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Folded:
        return true;
    case FieldKind::Number:
    case FieldKind::Amount:
    case FieldKind::Month:
        return op != FilterOp::Contains;
    case FieldKind::Day:
    case FieldKind::Instant:
        return isComparison(op);
    case FieldKind::Flag:
        return op == FilterOp::Equal || op == FilterOp::NotEqual;
    case FieldKind::Found:
        return op == FilterOp::Equal;
    case FieldKind::Word:
    case FieldKind::Exists:
    case FieldKind::Reference:
        return op == FilterOp::Equal || op == FilterOp::NotEqual || op == FilterOp::In;
    }
    return false;
}

std::string filled(std::string_view fragment, const std::string &value) {
    std::string text(fragment);
    const auto at = text.find("{}");
    return at == std::string::npos ? text : text.replace(at, 2, value);
}

std::string joined(const std::vector<std::string> &parts) {
    std::string text;
    for (const std::string &part : parts) {
        text += text.empty() ? "" : ", ";
        text += part;
    }
    return text;
}

// The same failure with a word for what is wrong, which other languages say in their own sentence.
tl::unexpected<base::Error> saidAs(const char *why, tl::unexpected<base::Error> failure,
                                   const std::string &value = {}) {
    failure.value().args.emplace("why", why);
    failure.value().args.emplace("value", value);
    return failure;
}

// What holds for a row whose reference is one of `list`.
std::string refersTo(const std::string &list, FilterOp op, const FilterField &field) {
    const std::string column(field.column);
    if (op == FilterOp::Equal) {
        return column + " = " + filled(field.folded, list);
    }
    // Never NULL, so that its opposite holds for a row that refers to nothing.
    return "(" + column + " IS NOT NULL AND " + column + " IN " + filled(field.folded, list) + ")";
}

} // namespace

tl::unexpected<base::Error> badFilter(const std::string &what, std::size_t position,
                                      const std::string &field) {
    return base::fail(
        base::ErrorCode::Invalid, "filter.bad",
        "Filter, at character " + std::to_string(position + 1) + ": " + what, field, {},
        {{"position", std::to_string(position + 1)}, {"field", field}, {"what", what}});
}

std::size_t placeOf(const FilterTerm &term, const std::string &value) {
    const auto found = std::ranges::find(term.values, value) - term.values.begin();
    const auto index = static_cast<std::size_t>(found);
    return index < term.places.size() ? term.places[index] : term.position;
}

void addQuickFilter(Filter &filter, std::string_view typed) {
    std::string rest = base::trimmed(typed);
    while (!rest.empty()) {
        const std::size_t end = std::min({rest.find(' '), rest.find("\u3000"), rest.size()});
        filter.push_back({"search", FilterOp::Contains, {rest.substr(0, end)}, 0});
        rest = base::trimmed(std::string_view(rest).substr(end));
    }
}

std::string escapeLike(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

std::string WhereClause::parameter(Value value) {
    m_values.push_back(std::move(value));
    return "?" + std::to_string(m_next++);
}

void WhereClause::condition(std::string text) {
    if (!m_sql.empty()) {
        m_sql += " AND ";
    }
    m_sql += "(" + std::move(text) + ")";
}

void WhereClause::add(std::string_view fragment, std::int64_t value) {
    condition(filled(fragment, parameter(value)));
}
void WhereClause::add(std::string_view fragment, std::string_view value) {
    condition(filled(fragment, parameter(std::string(value))));
}
void WhereClause::add(std::string_view fragment) {
    condition(std::string(fragment));
}

void WhereClause::addPair(std::string_view comparison, std::int64_t first,
                          std::string_view second) {
    const std::string a = parameter(first);
    const std::string b = parameter(std::string(second));
    condition(std::string(comparison) + "(" + a + ", " + b + ")");
}
void WhereClause::addPair(std::string_view comparison, std::string_view first,
                          std::string_view second) {
    const std::string a = parameter(std::string(first));
    const std::string b = parameter(std::string(second));
    condition(std::string(comparison) + "(" + a + ", " + b + ")");
}
void WhereClause::addPair(std::string_view comparison, std::int64_t first, std::int64_t second) {
    const std::string a = parameter(first);
    const std::string b = parameter(second);
    condition(std::string(comparison) + "(" + a + ", " + b + ")");
}

void WhereClause::append(const WhereClause &later) {
    m_values.insert(m_values.end(), later.m_values.begin(), later.m_values.end());
    m_next = later.m_next;
}

std::string WhereClause::sql() const {
    return m_sql.empty() ? std::string() : "WHERE " + m_sql;
}

void WhereClause::bind(db::Statement &statement) const {
    int index = m_first;
    for (const Value &value : m_values) {
        if (const auto *number = std::get_if<std::int64_t>(&value)) {
            statement.bind(index, *number);
        } else {
            statement.bind(index, std::get<std::string>(value));
        }
        ++index;
    }
}

base::Done WhereClause::add(const Filter &filter, const std::vector<FilterField> &fields,
                            const std::string &zone) {
    for (const FilterTerm &term : filter) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto &f) { return f.name == term.field; });
        if (field == fields.end()) {
            std::string known;
            for (const FilterField &f : fields) {
                known += (known.empty() ? "" : ", ") + std::string(f.name);
            }
            return saidAs(
                "filter.no_field",
                badFilter("there is no field '" + term.field + "' here; fields are " + known + ".",
                          term.position, term.field),
                known);
        }
        if (!offers(field->kind, term.op)) {
            return saidAs("filter.no_way",
                          badFilter("field '" + term.field + "' cannot be compared this way.",
                                    term.position, term.field));
        }
        ACCORD_CHECK(addTerm(term, *field, zone));
    }
    return {};
}

base::Done WhereClause::addTerm(const FilterTerm &term, const FilterField &field,
                                const std::string &zone) {
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Folded:
    case FieldKind::Word:
        addText(term, field);
        return {};
    case FieldKind::Exists:
    case FieldKind::Reference:
        addLookup(term, field);
        return {};
    case FieldKind::Found:
        return addFound(term, field);
    case FieldKind::Number:
    case FieldKind::Amount:
    case FieldKind::Month:
    case FieldKind::Flag:
        return addNumber(term, field);
    case FieldKind::Day:
        return addDay(term, field);
    case FieldKind::Instant:
        return addInstant(term, field, zone);
    }
    return {};
}

void WhereClause::addText(const FilterTerm &term, const FilterField &field) {
    const std::string column(field.column);
    const bool folds = field.kind == FieldKind::Folded;
    const auto stored = [&](const std::string &value) { return folds ? base::fold(value) : value; };
    if (term.op == FilterOp::Contains) {
        const bool searchesFolded = folds || !field.folded.empty();
        const std::string wanted =
            searchesFolded ? base::fold(term.values.front()) : term.values.front();
        const std::string searched = field.folded.empty() ? column : std::string(field.folded);
        condition(searched + " LIKE " + parameter("%" + escapeLike(wanted) + "%") + " ESCAPE '\\'");
        return;
    }
    if (term.op == FilterOp::In) {
        std::vector<std::string> list;
        list.reserve(term.values.size());
        for (const std::string &value : term.values) {
            list.push_back(parameter(stored(value)));
        }
        condition(column + " IN (" + joined(list) + ")");
        return;
    }
    condition(column + std::string(sqlOperator(term.op)) + parameter(stored(term.values.front())));
}

void WhereClause::addLookup(const FilterTerm &term, const FilterField &field) {
    const bool isReference = field.kind == FieldKind::Reference;
    std::vector<std::string> list;
    std::string any;
    for (const std::string &value : term.values) {
        if (isReference && value.empty()) {
            any = std::string(field.column) + " IS NULL";
        } else {
            list.push_back(parameter(value));
        }
    }
    if (!list.empty()) {
        any += any.empty() ? "" : " OR ";
        any += isReference ? refersTo(joined(list), term.op, field)
                           : filled(field.column, joined(list));
    }
    condition(term.op == FilterOp::NotEqual ? "NOT (" + any + ")" : any);
}

base::Done WhereClause::addFound(const FilterTerm &term, const FilterField &field) {
    const std::string &typed = term.values.front();
    const auto terms = base::searchTerms(typed);
    if (terms.empty()) {
        return saidAs("filter.no_value",
                      badFilter("there is nothing to look for in '" + typed + "'.", term.position,
                                term.field),
                      typed);
    }
    const SearchSource &source = *searchSource(field.folded);
    const SearchExpression asked = searchExpression(terms);
    const SearchPlaces places = placesOf(source);
    std::string sql = std::string(field.column) +
                      " IN (SELECT e.record_id FROM search_index JOIN search_entry e "
                      "ON e.place = search_index.rowid WHERE search_index MATCH " +
                      parameter(source.hasNames ? asked.heard : asked.written) +
                      " AND search_index.rowid BETWEEN " + parameter(places.first) + " AND " +
                      parameter(places.last);
    if (source.hasNames && asked.findsMore) {
        sql += " AND search_answers(" + parameter(typed) + ", e.title, e.names, e.text)";
    }
    condition(sql + ")");
    return {};
}

base::Done WhereClause::addNumber(const FilterTerm &term, const FilterField &field) {
    const std::string column(field.column);
    const bool isEqual = term.op == FilterOp::Equal;
    if (field.nullable && (isEqual || term.op == FilterOp::NotEqual) &&
        term.values.front().empty()) {
        condition(column + (isEqual ? " IS NULL" : " IS NOT NULL"));
        return {};
    }
    std::vector<std::string> parameters;
    for (const std::string &value : term.values) {
        const auto number = filterNumber(field.kind, value);
        if (!number) {
            return saidAs("filter.no_value",
                          badFilter("'" + value + "' is no value for field '" + term.field + "'.",
                                    placeOf(term, value), term.field),
                          value);
        }
        parameters.push_back(parameter(*number));
    }
    if (term.op == FilterOp::In) {
        condition(column + " IN (" + joined(parameters) + ")");
    } else if (term.op == FilterOp::NotEqual && field.nullable) {
        condition(column + " IS DISTINCT FROM " + parameters.front());
    } else {
        condition(column + std::string(sqlOperator(term.op)) + parameters.front());
    }
    return {};
}

std::optional<std::int64_t> WhereClause::filterNumber(FieldKind kind, const std::string &value) {
    if (kind == FieldKind::Flag) {
        const bool yes = value == "true" || value == "yes" || value == "1";
        const bool no = value == "false" || value == "no" || value == "0";
        return yes || no ? std::optional<std::int64_t>(yes ? 1 : 0) : std::nullopt;
    }
    if (kind == FieldKind::Month) {
        const auto month = base::Month::parse(value);
        return month ? std::optional<std::int64_t>(month->number()) : std::nullopt;
    }
    if (kind == FieldKind::Amount) {
        return fenOf(value);
    }
    std::int64_t number = 0;
    const char *const end = value.data() + value.size();
    const auto [rest, error] = std::from_chars(value.data(), end, number);
    return error == std::errc() && rest == end ? std::optional(number) : std::nullopt;
}

} // namespace accord::storage
