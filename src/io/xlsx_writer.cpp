// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_writer.h"

#include "base/atomic_file.h"
#include "base/file_error.h"
#include "base/text.h"
#include "io/xlsx_whole.h"

#include <xlsxwriter.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace accord::io {
namespace {

using base::FileError;
using base::StorageError;
using base::StorageProblem;

constexpr std::size_t kCellCharacters = 32'767; // the format's own limit
constexpr std::int64_t kSerialOf1970 = 25'569;
constexpr int kKinds = 6;

const char *numberFormat(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Text:
        return "@";
    case ColumnKind::Money:
        return "#,##0.00";
    case ColumnKind::Quantity:
        return "#,##0.###";
    case ColumnKind::Integer:
        return "0";
    case ColumnKind::Percent:
        return "0.0%";
    case ColumnKind::Date:
        return "yyyy-mm-dd";
    }
    return "General";
}

// A spreadsheet number is a double; both operands are exact below 2^53, so the quotient is the
// double nearest to the exact decimal and reads back as it.
double cellNumber(ColumnKind kind, std::int64_t value) {
    const auto whole = static_cast<double>(value);
    switch (kind) {
    case ColumnKind::Money:
        return whole / 100;
    case ColumnKind::Quantity:
        return whole / 1000;
    case ColumnKind::Percent:
        return whole / 1'000'000;
    case ColumnKind::Date:
        return static_cast<double>(value + kSerialOf1970);
    case ColumnKind::Text:
    case ColumnKind::Integer:
        break;
    }
    return whole;
}

// At most `limit` UTF-16 units, cut between characters.
std::string shortened(std::string_view text, std::size_t limit) {
    std::size_t units = 0;
    std::size_t end = 0;
    while (end < text.size()) {
        const auto lead = static_cast<unsigned char>(text[end]);
        const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        units += bytes == 4 ? 2 : 1;
        if (units > limit) {
            break;
        }
        end += bytes;
    }
    return std::string(text.substr(0, end));
}

// The library gathers sheets in files of the temporary folder before it packs them. It does not
// always say why a write came short; then it was for want of room.
[[noreturn]] void raiseFailure(bool isTemporary, int code, const std::filesystem::path &target,
                               const std::string &message) {
    const std::string place =
        isTemporary ? std::filesystem::temp_directory_path().string() : target.string();
    const auto problem = code == EIO ? StorageProblem::InputOutput : StorageProblem::DiskFull;
    throw FileError(problem, code, "write " + target.string(), place, message);
}

} // namespace

struct XlsxWriter::State {
    State(const std::filesystem::path &path, bool streamed) : target(path), file(path) {
        lxw_workbook_options options{};
        options.constant_memory = streamed ? LXW_TRUE : LXW_FALSE;
        options.use_zip64 = LXW_FALSE;
        book = workbook_new_opt(file.temporaryPath().c_str(), &options);
        if (book == nullptr) {
            throw FileError(StorageProblem::InputOutput, ENOMEM, "write " + target.string(),
                            target.string(), "the workbook cannot be made");
        }
        for (int i = 0; i < kKinds; ++i) {
            lxw_format *format = workbook_add_format(book);
            format_set_num_format(format, numberFormat(static_cast<ColumnKind>(i)));
            formats.at(static_cast<std::size_t>(i)) = format;
        }
        title = workbook_add_format(book);
        format_set_bold(title);
        format_set_text_wrap(title);
        format_set_bottom(title, LXW_BORDER_THIN);
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() {
        if (book != nullptr) {
            lxw_workbook_free(book);
        }
    }

    void finishSheet() {
        if (sheet != nullptr && !columns.empty()) {
            const auto last = static_cast<lxw_col_t>(columns.size() - 1);
            worksheet_autofilter(sheet, 0, 0, row > 1 ? row - 1 : 1, last);
        }
    }

    std::filesystem::path target;
    base::AtomicFile file;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::array<lxw_format *, kKinds> formats{};
    lxw_format *title = nullptr;
    std::string sheetName;
    std::vector<XlsxColumn> columns;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

XlsxWriter::XlsxWriter(const std::filesystem::path &target, bool streamed)
    : m_state(std::make_unique<State>(target, streamed)) {}
XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::beginSheet(std::string_view name, std::vector<XlsxColumn> columns) {
    State &s = *m_state;
    s.finishSheet();
    s.sheetName = shortened(name, 31);
    for (char &c : s.sheetName) {
        c = std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : ' ';
    }
    s.sheet = workbook_add_worksheet(s.book, s.sheetName.c_str());
    if (s.sheet == nullptr) {
        throw StorageError(StorageProblem::Internal, 0, "write workbook",
                           "the sheet cannot be made");
    }
    s.columns = std::move(columns);
    for (std::size_t i = 0; i < s.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(s.sheet, column, column, s.columns[i].width, nullptr);
        worksheet_write_string(s.sheet, 0, column, s.columns[i].title.c_str(), s.title);
    }
    worksheet_freeze_panes(s.sheet, 1, 0);
    s.row = 1;
    s.column = 0;
}

void XlsxWriter::text(std::string_view value) {
    State &s = *m_state;
    if (!value.empty()) {
        worksheet_write_string(s.sheet, s.row, s.column, shortened(value, kCellCharacters).c_str(),
                               s.formats[static_cast<std::size_t>(ColumnKind::Text)]);
    }
    ++s.column;
}

void XlsxWriter::number(std::int64_t value) {
    State &s = *m_state;
    const ColumnKind kind = s.columns.at(s.column).kind;
    worksheet_write_number(s.sheet, s.row, s.column, cellNumber(kind, value),
                           s.formats.at(static_cast<std::size_t>(kind)));
    ++s.column;
}

void XlsxWriter::empty() {
    ++m_state->column;
}

void XlsxWriter::endRow() {
    ++m_state->row;
    m_state->column = 0;
}

void XlsxWriter::pareto(const ParetoChart &pareto) {
    State &s = *m_state;
    const auto last = static_cast<lxw_row_t>(pareto.rows);
    const auto insert = [&](std::uint8_t type, int column, const std::string &name, lxw_row_t at) {
        lxw_chart *chart = workbook_add_chart(s.book, type);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        const auto categories = static_cast<lxw_col_t>(pareto.categories);
        const auto values = static_cast<lxw_col_t>(column);
        chart_series_set_categories(series, s.sheetName.c_str(), 1, categories, last, categories);
        chart_series_set_values(series, s.sheetName.c_str(), 1, values, last, values);
        chart_series_set_name(series, name.c_str());
        chart_title_set_name(chart, (pareto.title + " – " + name).c_str());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        lxw_chart_options place{};
        place.x_scale = 2;
        worksheet_insert_chart_opt(s.sheet, at, static_cast<lxw_col_t>(pareto.atColumn), chart,
                                   &place);
    };
    insert(LXW_CHART_COLUMN, pareto.bars, pareto.barsTitle, 1);
    insert(LXW_CHART_LINE, pareto.line, pareto.lineTitle, 17);
}

void XlsxWriter::commit() {
    State &s = *m_state;
    s.finishSheet();
    errno = 0;
    const lxw_error failure = workbook_close(std::exchange(s.book, nullptr));
    const int code = errno;
    if (failure != LXW_NO_ERROR) {
        raiseFailure(failure == LXW_ERROR_CREATING_TMPFILE, code, s.target, lxw_strerror(failure));
    }
    const Wholeness wholeness = wholenessOf(s.file.temporaryPath());
    if (wholeness != Wholeness::Whole) {
        raiseFailure(wholeness == Wholeness::SheetShort, code, s.target,
                     "the workbook came out shorter than it is");
    }
    s.file.commit();
}

} // namespace accord::io
