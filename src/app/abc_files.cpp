// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_files.h"

#include "app/abc_json.h"
#include "app/abc_words.h"
#include "base/atomic_file.h"
#include "base/money.h"
#include "domain/abc/abc_policy.h"
#include "io/csv_writer.h"
#include "io/xlsx_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace accord::app {

namespace {

using domain::AbcRow;
using io::ColumnKind;

// A cell in the unit of its column's kind; absent = empty.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

// One row with everything that belongs to it.
struct Line {
    const AbcReport &report;
    std::size_t index;
    [[nodiscard]] const AbcRow &row() const { return report.result.rows[index]; }
    [[nodiscard]] const AbcReportRow &label() const { return report.rows[index]; }
};

struct Titles {
    const char *simplified;
    const char *traditional;
    const char *english;
};

struct Column {
    const char *key;
    Titles title;
    ColumnKind kind;
    double width;
    Cell (*cell)(const Line &);
};

Cell whole(const std::optional<std::int64_t> &value) {
    return value ? Cell(*value) : Cell(std::monostate{});
}

template<std::size_t I>
Cell valueOf(const Line &line) {
    return whole(line.row().value[I]);
}
// A dash that no spreadsheet takes for the beginning of a formula.
std::string letter(domain::AbcClass value) {
    return value == domain::AbcClass::None ? "\u2013" : std::string(domain::abcClassCode(value));
}

template<std::size_t I>
Cell classOf(const Line &line) {
    return letter(line.row().indicatorClass[I]);
}

std::string sequenceText(const AbcRow &row) {
    std::string text;
    for (const domain::AbcClass value : row.sequence) {
        text += (text.empty() ? "" : " ") + letter(value);
    }
    return text;
}

std::string joined(const std::vector<std::string> &texts) {
    std::string all;
    for (const std::string &text : texts) {
        all += (all.empty() ? "" : "; ") + text;
    }
    return all;
}

const std::array kColumns{
    Column{"rank",
           {"名次", "名次", "Rank"},
           ColumnKind::Integer,
           7,
           [](const Line &line) { return Cell(std::int64_t{line.row().rank}); }},
    Column{"code",
           {"编号", "編號", "Code"},
           ColumnKind::Text,
           14,
           [](const Line &line) { return Cell(line.label().code); }},
    Column{"name",
           {"客户", "客戶", "Customer"},
           ColumnKind::Text,
           26,
           [](const Line &line) { return Cell(line.label().name); }},
    Column{"owner",
           {"客户经理", "客戶經理", "Owner"},
           ColumnKind::Text,
           12,
           [](const Line &line) { return Cell(line.label().owner); }},
    Column{"city",
           {"城市", "城市", "City"},
           ColumnKind::Text,
           12,
           [](const Line &line) { return Cell(line.label().city); }},
    Column{"format",
           {"业态", "業態", "Format"},
           ColumnKind::Text,
           14,
           [](const Line &line) { return Cell(std::string(domain::code(line.label().format))); }},
    Column{"payment", {"回款", "回款", "Payment"}, ColumnKind::Money, 15, valueOf<0>},
    Column{"margin", {"毛利", "毛利", "Margin"}, ColumnKind::Money, 15, valueOf<1>},
    Column{"dependence", {"依存度", "依存度", "Dependence"}, ColumnKind::Percent, 10, valueOf<2>},
    Column{"payment_class",
           {"回款等级", "回款等級", "Payment class"},
           ColumnKind::Text,
           9,
           classOf<0>},
    Column{
        "margin_class", {"毛利等级", "毛利等級", "Margin class"}, ColumnKind::Text, 9, classOf<1>},
    Column{"dependence_class",
           {"依存度等级", "依存度等級", "Dependence class"},
           ColumnKind::Text,
           9,
           classOf<2>},
    Column{"payment_share",
           {"回款占比", "回款占比", "Payment share"},
           ColumnKind::Percent,
           10,
           [](const Line &line) { return whole(line.row().paymentShare); }},
    Column{"payment_cumulative_share",
           {"累计占比", "累計占比", "Cumulative share"},
           ColumnKind::Percent,
           10,
           [](const Line &line) { return whole(line.row().paymentCumulativeShare); }},
    Column{"margin_share",
           {"毛利占比", "毛利占比", "Margin share"},
           ColumnKind::Percent,
           10,
           [](const Line &line) { return whole(line.row().marginShare); }},
    Column{"score",
           {"得分", "得分", "Score"},
           ColumnKind::Percent,
           10,
           [](const Line &line) { return Cell(line.row().score); }},
    Column{"computed_class",
           {"计算等级", "計算等級", "Computed class"},
           ColumnKind::Text,
           9,
           [](const Line &line) { return Cell(letter(line.row().computed)); }},
    Column{
        "class",
        {"等级", "等級", "Class"},
        ColumnKind::Text,
        7,
        [](const Line &line) { return Cell(letter(line.label().effective(line.row().computed))); }},
    Column{"previous_class",
           {"上期等级", "上期等級", "Previous class"},
           ColumnKind::Text,
           9,
           [](const Line &line) { return Cell(letter(line.row().previous)); }},
    Column{"movement",
           {"变动", "變動", "Movement"},
           ColumnKind::Text,
           10,
           [](const Line &line) {
               return Cell(std::string(domain::abcMovementCode(line.row().movement)));
           }},
    Column{"sequence",
           {"各期等级", "各期等級", "Sequence"},
           ColumnKind::Text,
           16,
           [](const Line &line) { return Cell(sequenceText(line.row())); }},
    Column{"stability",
           {"稳定性", "穩定性", "Stability"},
           ColumnKind::Text,
           12,
           [](const Line &line) {
               return Cell(std::string(domain::abcStabilityCode(line.row().stability)));
           }},
    Column{"cv",
           {"波动系数", "波動係數", "Variation"},
           ColumnKind::Percent,
           10,
           [](const Line &line) {
               return line.row().cv ? Cell(std::int64_t{std::llround(*line.row().cv * 1'000'000)})
                                    : Cell(std::monostate{});
           }},
    Column{"measures",
           {"管理措施", "管理措施", "Measures"},
           ColumnKind::Text,
           40,
           [](const Line &line) { return Cell(joined(line.label().measures.all())); }},
    Column{"why",
           {"定级说明", "定級說明", "Why"},
           ColumnKind::Text,
           60,
           [](const Line &line) { return Cell(whySentence(line.report, line.index)); }},
};

std::string titleOf(const Titles &titles, const std::string &language) {
    if (language == "en") {
        return titles.english;
    }
    if (language == "zh_TW") {
        return titles.traditional;
    }
    return language == "zh_en" ? std::string(titles.simplified) + " " + titles.english
                               : titles.simplified;
}

// Numbers as a file for other programs writes them.
std::string csvText(const Cell &cell, ColumnKind kind) {
    if (const auto *text = std::get_if<std::string>(&cell)) {
        return *text;
    }
    const auto *number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) {
        return {};
    }
    if (kind == ColumnKind::Money) {
        return base::Money(*number).toString();
    }
    return kind == ColumnKind::Percent
               ? fmt::format("{:.6f}", static_cast<double>(*number) / 1'000'000.0)
               : std::to_string(*number);
}

void put(io::XlsxWriter &xlsx, const Cell &cell) {
    if (const auto *text = std::get_if<std::string>(&cell)) {
        xlsx.text(*text);
    } else if (const auto *number = std::get_if<std::int64_t>(&cell)) {
        xlsx.number(*number);
    } else {
        xlsx.empty();
    }
}

void writeRows(io::XlsxWriter &xlsx, const AbcReport &report) {
    std::vector<io::XlsxColumn> columns;
    columns.reserve(kColumns.size());
    for (const Column &column : kColumns) {
        columns.push_back({titleOf(column.title, report.language), column.kind, column.width});
    }
    xlsx.beginSheet("ABC", std::move(columns));
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        for (const Column &column : kColumns) {
            put(xlsx, column.cell({report, i}));
        }
        xlsx.endRow();
    }
}

// In order of payment, so that the cumulative curve rises.
void writePareto(io::XlsxWriter &xlsx, const AbcReport &report) {
    std::vector<std::size_t> order(report.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&report](std::size_t a, std::size_t b) {
        const auto &x = report.result.rows[a];
        const auto &y = report.result.rows[b];
        return x.value[0] != y.value[0] ? x.value[0] > y.value[0]
                                        : report.rows[a].code < report.rows[b].code;
    });
    const auto title = [&report](const Titles &titles) { return titleOf(titles, report.language); };
    const std::string payment = title({"回款", "回款", "Payment"});
    const std::string share = title({"累计占比", "累計占比", "Cumulative share"});
    const std::string name = title({"回款集中度", "回款集中度", "Concentration of payment"});
    xlsx.beginSheet("Pareto", {{title({"编号", "編號", "Code"}), ColumnKind::Text, 14},
                               {title({"客户", "客戶", "Customer"}), ColumnKind::Text, 26},
                               {title({"等级", "等級", "Class"}), ColumnKind::Text, 7},
                               {payment, ColumnKind::Money, 15},
                               {share, ColumnKind::Percent, 12}});
    for (const std::size_t i : order) {
        const AbcRow &row = report.result.rows[i];
        xlsx.text(report.rows[i].code);
        xlsx.text(report.rows[i].name);
        xlsx.text(letter(report.rows[i].effective(row.computed)));
        put(xlsx, whole(row.value[0]));
        put(xlsx, whole(row.paymentCumulativeShare));
        xlsx.endRow();
    }
    constexpr int kMostBars = 200;
    if (!order.empty() && report.result.shown[0]) {
        xlsx.pareto({name, 0, 3, 4, payment, share,
                     std::min(kMostBars, static_cast<int>(order.size())), 6});
    }
}

void writePolicy(io::XlsxWriter &xlsx, const AbcReport &report) {
    xlsx.beginSheet(titleOf({"规则", "規則", "Policy"}, report.language),
                    {{titleOf({"项目", "項目", "Item"}, report.language), ColumnKind::Text, 24},
                     {titleOf({"值", "值", "Value"}, report.language), ColumnKind::Text, 60}});
    const auto line = [&xlsx](const std::string &item, const std::string &value) {
        xlsx.text(item);
        xlsx.text(value);
        xlsx.endRow();
    };
    line("period",
         report.result.period.from.toString() + " - " + report.result.period.to.toString());
    line("run", report.name);
    line("author", report.author);
    line("date", report.date.toString());
    line("owner", report.ownerFilter);
    const auto policy = domain::abcPolicyJson(report.result.policy);
    for (const auto &[key, value] : policy.items()) {
        line(key, value.is_string() ? value.get<std::string>() : value.dump());
    }
    line("input_digest", report.inputDigest);
    for (const AbcReportNotice &notice : report.notices) {
        line("notice", notice.text);
    }
    for (std::size_t i = 0; i < report.excluded.size(); ++i) {
        line("excluded: " + std::string(domain::abcExclusionCode(report.result.excluded[i].reason)),
             report.excluded[i].code + " " + report.excluded[i].name);
    }
}

} // namespace

void writeAbcJson(const AbcReport &report, const std::filesystem::path &path) {
    base::writeFileAtomically(
        path, abcReportJson(report).dump(2, ' ', false,
                                         nlohmann::ordered_json::error_handler_t::replace) +
                  "\n");
}

void writeAbcCsv(const AbcReport &report, const std::filesystem::path &path) {
    io::CsvWriter csv(path, io::ExportFor::Spreadsheet);
    std::vector<std::string> titles;
    titles.reserve(kColumns.size());
    for (const Column &column : kColumns) {
        titles.emplace_back(column.key);
    }
    csv.row(titles);
    std::array<std::string, kColumns.size()> texts;
    std::array<io::CsvCell, kColumns.size()> cells;
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        for (std::size_t c = 0; c < kColumns.size(); ++c) {
            texts[c] = csvText(kColumns[c].cell({report, i}), kColumns[c].kind);
            cells[c] = {texts[c], kColumns[c].kind != ColumnKind::Text};
        }
        csv.row(cells);
    }
    csv.commit();
}

void writeAbcXlsx(const AbcReport &report, const std::filesystem::path &path) {
    io::XlsxWriter xlsx(path);
    writeRows(xlsx, report);
    writePareto(xlsx, report);
    writePolicy(xlsx, report);
    xlsx.commit();
}

} // namespace accord::app
