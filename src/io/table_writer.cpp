// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_writer.h"

#include "base/clock.h"
#include "base/money.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace accord::io {
namespace {

constexpr std::int64_t kSheetRows = 1'048'576 - 1; // without the header
constexpr std::int64_t kStreamFrom = 50'000;

class CsvTable final : public TableWriter {
public:
    CsvTable(const std::filesystem::path &target, std::vector<TableColumn> columns,
             ExportFor purpose)
        : m_writer(target, purpose),
          m_columns(std::move(columns)),
          m_reimport(purpose == ExportFor::Reimport) {
        for (const TableColumn &column : m_columns) {
            m_texts.push_back(m_reimport ? column.key : column.title);
        }
        if (m_reimport) {
            m_texts.emplace_back(kReimportMark);
        }
        m_numbers.assign(m_texts.size(), false);
        write();
    }
    void text(std::string_view value) override { add(std::string(value), false); }
    void number(std::int64_t value) override {
        add(decimalText(m_columns.at(m_texts.size()).kind, value), true);
    }
    void empty() override { add({}, false); }
    void endRow() override {
        if (m_reimport) {
            add({}, false);
        }
        write();
    }
    void commit() override { m_writer.commit(); }

private:
    void add(std::string text, bool isNumber) {
        m_texts.push_back(std::move(text));
        m_numbers.push_back(isNumber);
    }
    void write() {
        m_cells.clear();
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            m_cells.push_back({m_texts[i], m_numbers[i]});
        }
        m_writer.row(m_cells);
        m_texts.clear();
        m_numbers.clear();
    }
    CsvWriter m_writer;
    std::vector<TableColumn> m_columns;
    bool m_reimport;
    std::vector<std::string> m_texts;
    std::vector<bool> m_numbers;
    std::vector<CsvCell> m_cells;
};

class XlsxTable final : public TableWriter {
public:
    XlsxTable(const std::filesystem::path &target, std::string_view name,
              const std::vector<TableColumn> &columns, ExportFor purpose, bool streamed)
        : m_writer(target, streamed) {
        std::vector<XlsxColumn> titled;
        titled.reserve(columns.size());
        for (const TableColumn &column : columns) {
            titled.push_back({purpose == ExportFor::Reimport ? column.key : column.title,
                              column.kind, column.width});
        }
        m_writer.beginSheet(name, std::move(titled));
    }
    void text(std::string_view value) override { m_writer.text(value); }
    void number(std::int64_t value) override { m_writer.number(value); }
    void empty() override { m_writer.empty(); }
    void endRow() override { m_writer.endRow(); }
    void commit() override { m_writer.commit(); }

private:
    XlsxWriter m_writer;
};

// {"items": [{key: value, …}, …]}; money and quantities as integers with their unit in the key.
class JsonTable final : public TableWriter {
public:
    JsonTable(const std::filesystem::path &target, const std::vector<TableColumn> &columns)
        : m_file(target) {
        for (const TableColumn &column : columns) {
            const char *unit = column.kind == ColumnKind::Money      ? "_fen"
                               : column.kind == ColumnKind::Quantity ? "_milli"
                                                                     : "";
            m_keys.push_back(column.key + unit);
            m_kinds.push_back(column.kind);
        }
        m_file.write("{\"items\": [");
    }
    void text(std::string_view value) override { add(value); }
    void number(std::int64_t value) override {
        const ColumnKind kind = m_kinds.at(m_row.size());
        if (kind == ColumnKind::Date) {
            add(decimalText(kind, value));
        } else {
            add(value);
        }
    }
    void empty() override { add(nullptr); }
    void endRow() override {
        const std::string text =
            m_row.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
        m_file.write((m_first ? "\n  " : ",\n  ") + text);
        m_first = false;
        m_row.clear();
    }
    void commit() override {
        m_file.write("\n]}\n");
        m_file.commit();
    }

private:
    void add(nlohmann::ordered_json value) { m_row[m_keys.at(m_row.size())] = std::move(value); }
    base::AtomicFile m_file;
    std::vector<std::string> m_keys;
    std::vector<ColumnKind> m_kinds;
    nlohmann::ordered_json m_row = nlohmann::ordered_json::object();
    bool m_first = true;
};

std::string scaledText(std::int64_t value, int decimals) {
    std::string digits = std::to_string(value < 0 ? -value : value);
    const auto width = static_cast<std::size_t>(decimals);
    if (digits.size() <= width) {
        digits.insert(0, width + 1 - digits.size(), '0');
    }
    digits.insert(digits.size() - width, ".");
    digits.resize(digits.find_last_not_of('0') + 1);
    digits.resize(digits.ends_with('.') ? digits.size() - 1 : digits.size());
    return (value < 0 ? "-" : "") + digits;
}

} // namespace

std::string decimalText(ColumnKind kind, std::int64_t value) {
    switch (kind) {
    case ColumnKind::Money:
        return base::Money(value).toString();
    case ColumnKind::Quantity:
        return scaledText(value, 3);
    case ColumnKind::Percent:
        return scaledText(value, 6);
    case ColumnKind::Date:
        return base::Date::fromDays(static_cast<std::int32_t>(value)).toString();
    case ColumnKind::Text:
    case ColumnKind::Integer:
        break;
    }
    return std::to_string(value);
}

base::Result<std::unique_ptr<TableWriter>> createTable(const std::filesystem::path &target,
                                                       std::string_view name,
                                                       std::vector<TableColumn> columns,
                                                       ExportFor purpose, std::int64_t expectedRows,
                                                       std::string_view more) {
    const std::string extension = target.extension().string();
    if (extension == ".csv") {
        return std::make_unique<CsvTable>(target, std::move(columns), purpose);
    }
    if (extension == ".json") {
        return std::make_unique<JsonTable>(target, columns);
    }
    if (extension != ".xlsx") {
        const std::string file = target.filename().string();
        const std::string formats = ".csv, .xlsx, .json" + std::string(more);
        return base::fail(base::ErrorCode::Invalid, "export.format",
                          "The file \"" + file + "\" must end in one of " + formats + ".", "out",
                          {}, {{"file", file}, {"formats", formats}});
    }
    if (expectedRows > kSheetRows) {
        return base::fail(base::ErrorCode::Limit, "export.too_long",
                          "An XLSX sheet holds " + std::to_string(kSheetRows) +
                              " rows; export to CSV instead.",
                          "out", {}, {{"limit", std::to_string(kSheetRows)}});
    }
    return std::make_unique<XlsxTable>(target, name, columns, purpose, expectedRows > kStreamFrom);
}

} // namespace accord::io
