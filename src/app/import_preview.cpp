// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_preview.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "domain/sales/sales_fact.h"
#include "io/column_words.h"
#include "io/contact_layout.h"
#include "io/date_format.h"
#include "io/json_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace accord::app {
namespace {

constexpr std::size_t kSamples = 5;
constexpr std::size_t kSampleBytes = 200;
constexpr int kPlausibleYears = 15; // sales files hold a few years; a wrong order scatters them
constexpr std::int64_t kDateRows = 2'000; // enough that a day above the 12th turns up

bool isDay(std::string_view field) {
    return field == "date" || field == "month" || field == "opened_on" || field == "assigned_on";
}

// A word that two columns claim is for the person to decide, but the field's own name wins.
std::vector<ImportColumn> columnsOf(const std::vector<std::string> &header, io::ImportKind kind) {
    std::vector<ImportColumn> columns;
    columns.reserve(header.size());
    const std::vector<std::string> fields = io::fieldsOfHeader(kind, header);
    for (std::size_t i = 0; i < header.size(); ++i) {
        columns.push_back({header[i], {}, fields[i]});
    }
    const std::vector<ImportColumn> claimed = columns;
    for (ImportColumn &column : columns) {
        const auto claims = std::count_if(claimed.begin(), claimed.end(), [&](const auto &other) {
            return !column.field.empty() && other.field == column.field;
        });
        if (claims > 1 && column.header != column.field) {
            column.field.clear();
        }
    }
    return columns;
}

void addSample(ImportColumn &column, std::string_view cell) {
    if (cell.empty() || column.samples.size() >= kSamples) {
        return;
    }
    std::string text = base::trimmed(base::shortened(cell, kSampleBytes));
    if (!text.empty() &&
        std::find(column.samples.begin(), column.samples.end(), text) == column.samples.end()) {
        column.samples.push_back(std::move(text));
    }
}

// 1 to 12 for "1月", "01月份", "Jan", "January"; 0 for anything else.
int monthWithoutYear(const std::string &header) {
    constexpr std::array<std::string_view, 12> kNames = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    const std::string word = base::fold(header);
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    const std::string_view rest = std::string_view(word).substr(digits);
    if (digits == 1 || digits == 2) {
        const int number = std::stoi(word.substr(0, digits));
        return (rest == "月" || rest == "月份") && number >= 1 && number <= 12 ? number : 0;
    }
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (word.size() >= 3 && kNames[i].starts_with(word)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

// Day orders with the marks people write between; "yy" before "yyyy", which reads the same.
std::vector<std::string> datePatterns() {
    std::vector<std::string> patterns;
    for (const std::string mark : {"-", "/", ".", " "}) {
        for (const std::string year : {"yy", "yyyy"}) {
            patterns.push_back("dd" + mark + "MM" + mark + year);
            patterns.push_back("MM" + mark + "dd" + mark + year);
            patterns.push_back("MM" + mark + year);
        }
        patterns.push_back("yy" + mark + "MM" + mark + "dd");
    }
    return patterns;
}

// The same order with a two-digit year stands there already.
bool reads(const std::vector<std::pair<int, std::string>> &fitting, const std::string &pattern) {
    return std::any_of(fitting.begin(), fitting.end(), [&](const auto &entry) {
        return entry.second == pattern.substr(0, pattern.size() - 2);
    });
}

// Years between the first and the last of these days; nullopt when one of them cannot be read so,
// or there is none.
std::optional<int> yearSpan(const io::DateFormat &format, const std::vector<std::string> &texts) {
    std::optional<int> first;
    std::optional<int> last;
    for (const std::string &text : texts) {
        if (base::trimmed(text).empty()) {
            continue;
        }
        const auto month = format.month(text);
        if (!month) {
            return std::nullopt;
        }
        first = std::min(first.value_or(month->year()), month->year());
        last = std::max(last.value_or(month->year()), month->year());
    }
    return first ? std::optional(*last - *first) : std::nullopt;
}

void useLayout(const std::map<std::string, std::size_t> &layout,
               std::vector<ImportColumn> &columns) {
    for (ImportColumn &column : columns) {
        column.field.clear();
    }
    for (const auto &[field, at] : layout) {
        columns[at].field = field;
    }
}

} // namespace

std::vector<std::pair<std::string, std::string>> monthColumns(const ImportPreview &preview,
                                                              int year) {
    std::vector<std::pair<std::string, std::string>> months;
    for (const ImportColumn &column : preview.columns) {
        if (const auto month = io::DateFormat().month(column.header)) {
            months.emplace_back(column.header, month->toString());
        } else if (const int number = monthWithoutYear(column.header); year > 0 && number > 0) {
            months.emplace_back(column.header,
                                base::Month::fromNumber(year * 100 + number).toString());
        }
    }
    return months.size() < 2 ? std::vector<std::pair<std::string, std::string>>{} : months;
}

std::vector<std::string> fittingDateFormats(const std::vector<std::string> &texts) {
    if (yearSpan(io::DateFormat(), texts)) {
        return {""}; // a year in front leaves no doubt
    }
    std::vector<std::pair<int, std::string>> fitting; // years between the first and the last day
    for (const std::string &pattern : datePatterns()) {
        const auto format = io::DateFormat::parse(pattern);
        const auto span = format ? yearSpan(*format, texts) : std::nullopt;
        if (span && !(pattern.ends_with("yyyy") && reads(fitting, pattern))) {
            fitting.emplace_back(*span, pattern);
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> patterns;
    for (const auto &[span, pattern] : fitting) {
        if (span <= kPlausibleYears || fitting.front().first > kPlausibleYears) {
            patterns.push_back(pattern);
        }
    }
    return patterns;
}

base::Result<ImportPreview> previewImport(const std::filesystem::path &file, io::ImportKind kind,
                                          const io::TableOptions &options, std::size_t rows) {
    ACCORD_TRY(const auto reader, io::openTable(file, options));
    ImportPreview preview;
    preview.format = reader->format();
    preview.headerLine = reader->headerLine();
    preview.columns = columnsOf(reader->header(), kind);
    if (const auto layout =
            kind == io::ImportKind::Contacts ? io::contactLayout(reader->header()) : std::nullopt) {
        useLayout(*layout, preview.columns);
    }
    std::vector<std::string> days;
    io::TableRow row;
    for (std::int64_t read = 0; read < kDateRows; ++read) {
        ACCORD_TRY(const bool more, reader->next(row));
        if (!more) {
            break;
        }
        for (std::size_t i = 0; i < preview.columns.size(); ++i) {
            addSample(preview.columns[i], row.cell(i));
            if (isDay(io::fieldOfWord(kind, preview.columns[i].header).value_or(""))) {
                days.emplace_back(row.cell(i));
            }
        }
        if (preview.rows.size() < rows) {
            preview.rows.emplace_back(row.cells.begin(), row.cells.end());
            preview.rows.back().resize(
                std::max(preview.rows.back().size(), preview.columns.size()));
        }
    }
    preview.dateFormats = fittingDateFormats(days);
    return preview;
}

io::MapDocument suggestedMap(const ImportPreview &preview) {
    io::MapDocument map;
    for (const ImportColumn &column : preview.columns) {
        if (!column.field.empty()) {
            map.fields[column.field] = {{column.header}, std::nullopt};
        }
    }
    if (!preview.dateFormats.empty()) {
        map.dateFormat = preview.dateFormats.front();
    }
    return map;
}

namespace {

// A field that must be there, by one of its names; `shown` is what people are asked for.
struct Need {
    std::string shown;
    std::vector<std::string> names;
};

Need needOf(const std::string &name) {
    return {name, {name}};
}

Need amountNeed() {
    Need amount;
    for (int i = 0; i < domain::kSalesFieldCount; ++i) {
        amount.names.emplace_back(domain::salesFieldCode(static_cast<domain::SalesField>(i)));
    }
    amount.names.emplace_back("brand_profit");
    amount.names.emplace_back("customer_profit");
    for (const std::string &name : amount.names) {
        amount.shown += (amount.shown.empty() ? "" : "|") + name;
    }
    return amount;
}

std::vector<Need> needsOf(io::ImportKind kind) {
    switch (kind) {
    case io::ImportKind::Customers:
        return {{"code", {"code", "customer_code"}}};
    case io::ImportKind::Contacts:
        return {{"customer_code|customer_name", {"customer_code", "customer_name"}},
                {"name", {"name", "given_name"}}};
    case io::ImportKind::Receivables:
        return {needOf("customer_code"), needOf("invoice"), needOf("invoice_date"),
                needOf("amount")};
    case io::ImportKind::Stock:
        return {needOf("customer_code"), needOf("product"), needOf("quantity")};
    case io::ImportKind::Visits:
        return {{"customer_code|customer_name", {"customer_code", "customer_name", "event_title"}},
                needOf("date")};
    case io::ImportKind::MustHaves:
        return {needOf("customer_code"), needOf("product")};
    case io::ImportKind::ServiceFacts:
        return {needOf("customer_code"),
                needOf("month"),
                {"fill_rate|on_time", {"fill_rate", "on_time"}}};
    default:
        return {needOf("customer_code"), {"month|date", {"month", "date"}}, amountNeed()};
    }
}

} // namespace

std::vector<std::string> missingFields(const io::MapDocument &map, io::ImportKind kind) {
    const auto brings = [&](const std::string &field) {
        return map.fields.contains(field) ||
               (map.unpivot && (map.unpivot->field == field || map.unpivot->into == field));
    };
    std::vector<std::string> missing;
    for (const Need &need : needsOf(kind)) {
        if (std::ranges::none_of(need.names, brings)) {
            missing.push_back(need.shown);
        }
    }
    return missing;
}

base::Result<io::MapDocument> readImportMap(const std::filesystem::path &file) {
    ACCORD_TRY(const auto document, io::readJsonFile(file));
    return io::readMap(document);
}

base::Done writeImportMap(const std::filesystem::path &file, const io::MapDocument &map) {
    base::writeFileAtomically(file, io::mapJson(map).dump(2) + "\n");
    return {};
}

} // namespace accord::app
