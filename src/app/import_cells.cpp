// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_cells.h"

#include <algorithm>
#include <array>

namespace accord::app {
namespace {

std::string_view trimmedBlanks(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : {" ", "\t", "\xC2\xA0", "\xE3\x80\x80", "\r", "\n"}) {
            while (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            while (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string_view trimmedCell(std::string_view text) {
    // Nearly every cell begins and ends with a visible ASCII character.
    const auto visible = [](char c) { return c > ' ' && c < 0x7F; };
    return text.empty() || (visible(text.front()) && visible(text.back())) ? text
                                                                           : trimmedBlanks(text);
}

// "1234.567" as 1234567 and 3 decimals (-1 without a point); false when it is anything else.
bool plainDigits(std::string_view text, std::int64_t &value, int &decimals) {
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            decimals += decimals >= 0 ? 1 : 0;
        } else if (c == '.' && decimals < 0) {
            decimals = 0;
        } else {
            return false;
        }
    }
    const bool lonePoint = decimals == 0 && text.size() == 1;
    return !text.empty() && !lonePoint;
}

// "-1234.567" with few digits, as nearly every file writes amounts; false = take the long way.
bool plainAmount(std::string_view text, int places, std::int64_t &result) {
    const bool negative = text.front() == '-';
    text.remove_prefix(negative ? 1 : 0);
    std::int64_t value = 0;
    int decimals = -1;
    if (text.size() > 15 || !plainDigits(text, value, decimals)) {
        return false;
    }
    static constexpr std::array<std::int64_t, 16> kPowers = {1,
                                                             10,
                                                             100,
                                                             1'000,
                                                             10'000,
                                                             100'000,
                                                             1'000'000,
                                                             10'000'000,
                                                             100'000'000,
                                                             1'000'000'000,
                                                             10'000'000'000,
                                                             100'000'000'000,
                                                             1'000'000'000'000,
                                                             10'000'000'000'000,
                                                             100'000'000'000'000,
                                                             1'000'000'000'000'000};
    const int scale = std::max(decimals, 0);
    if (scale <= places) {
        value *= kPowers.at(static_cast<std::size_t>(places - scale));
    } else {
        const std::int64_t divisor = kPowers.at(static_cast<std::size_t>(scale - places));
        value = (value + divisor / 2) / divisor;
    }
    if (value > 9'000'000'000'000'000) {
        return false;
    }
    result = negative ? -value : value;
    return true;
}

} // namespace

base::Result<ImportCells> ImportCells::make(const io::ColumnMap &map) {
    ImportCells cells;
    if (!map.dateFormat.empty()) {
        ACCORD_TRY(cells.m_dates, io::DateFormat::parse(map.dateFormat));
    }
    return cells;
}

std::string_view ImportCells::text(const io::FieldSource &source, const io::TableRow &row) {
    return source.columns.empty() ? std::string_view(source.constant)
                                  : trimmedCell(row.cell(source.columns.front()));
}

bool ImportCells::isErrorValue(std::string_view text) {
    static constexpr std::array<std::string_view, 7> kErrors = {
        "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"};
    return text.starts_with('#') &&
           std::find(kErrors.begin(), kErrors.end(), text) != kErrors.end();
}

base::Month ImportCells::month(std::string_view text, std::size_t column, CellFault &fault) {
    if (!text.empty() && text == m_lastText) {
        return m_lastMonth;
    }
    const auto month = text.empty() ? std::nullopt : m_dates.month(text);
    if (!month) {
        fault = {text.empty() ? "month.missing" : "date.bad", column};
        return {};
    }
    m_lastText = text;
    m_lastMonth = *month;
    return *month;
}

base::Month ImportCells::month(const io::FieldSource &source, const io::TableRow &row,
                               CellFault &fault) {
    return month(text(source, row),
                 source.columns.empty() ? CellFault::kNoColumn : source.columns.front(), fault);
}

std::optional<std::int64_t> ImportCells::amount(std::string_view cell, std::size_t column,
                                                int places, CellFault &fault) {
    const std::string_view text = trimmedCell(cell);
    if (text.empty()) {
        return std::nullopt;
    }
    std::int64_t plain = 0;
    if (plainAmount(text, places, plain)) {
        return plain;
    }
    const auto scaled =
        base::parseDecimal(text).and_then([&](const base::Decimal &d) { return d.scaled(places); });
    if (!scaled) {
        fault = {scaled.error().reason == "amount.too_large" ? "amount.too_large" : "amount.bad",
                 column};
        return std::nullopt;
    }
    return *scaled;
}

std::optional<std::int64_t> ImportCells::amount(const io::FieldSource &source,
                                                const io::TableRow &row, int places,
                                                CellFault &fault) {
    if (source.columns.empty()) {
        return amount(source.constant, CellFault::kNoColumn, places, fault);
    }
    if (source.columns.size() == 1) {
        return amount(row.cell(source.columns.front()), source.columns.front(), places, fault);
    }
    base::Decimal product{1, 0};
    for (const std::size_t column : source.columns) {
        const std::string_view text = trimmedCell(row.cell(column));
        if (text.empty()) {
            return std::nullopt;
        }
        const auto next = base::parseDecimal(text).and_then(
            [&](const base::Decimal &factor) { return product.times(factor); });
        if (!next) {
            fault = {next.error().reason == "amount.too_large" ? "amount.too_large" : "amount.bad",
                     column};
            return std::nullopt;
        }
        product = *next;
    }
    const auto scaled = product.scaled(places);
    if (!scaled) {
        fault = {"amount.too_large", source.columns.front()};
        return std::nullopt;
    }
    return *scaled;
}

} // namespace accord::app
