// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_row_block.h"

#include "db/row_block.h"

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

namespace accord::db::sqlite {

namespace {

constexpr int kBlockColumn = static_cast<int>(RowBlock::kMostColumns);
constexpr double kRowsExpected = 1000.0;

// Keeps a copy of the block, so that nothing can pull it away.
struct Cursor : sqlite3_vtab_cursor {
    Cursor() : sqlite3_vtab_cursor() {}
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;
    ~Cursor() { sqlite3_value_free(block); }

    // The block's n-th integer; the first is the number of columns.
    [[nodiscard]] std::int64_t at(std::size_t index) const {
        std::int64_t value = 0;
        std::memcpy(&value, cells + index * sizeof(value), sizeof(value));
        return value;
    }

    sqlite3_value *block = nullptr;
    const char *cells = nullptr;
    std::size_t columns = 1;
    std::size_t rows = 0;
    std::size_t row = 0;
};

int connect(sqlite3 *handle, void *, int, const char *const *, sqlite3_vtab **table, char **) {
    const int code = sqlite3_declare_vtab(handle, "CREATE TABLE row_block (c1, c2, c3, c4, c5, c6, "
                                                  "c7, c8, c9, c10, c11, c12, block HIDDEN)");
    if (code == SQLITE_OK) {
        *table = new (std::nothrow) sqlite3_vtab{};
    }
    return code != SQLITE_OK ? code : *table == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int disconnect(sqlite3_vtab *table) {
    delete table;
    return SQLITE_OK;
}

int plan(sqlite3_vtab *, sqlite3_index_info *info) {
    for (int i = 0; i < info->nConstraint; ++i) {
        const auto &constraint = info->aConstraint[i];
        if (constraint.iColumn == kBlockColumn && constraint.usable != 0 &&
            constraint.op == SQLITE_INDEX_CONSTRAINT_EQ) {
            info->aConstraintUsage[i].argvIndex = 1;
            info->aConstraintUsage[i].omit = 1;
            info->estimatedCost = kRowsExpected;
            info->estimatedRows = static_cast<sqlite3_int64>(kRowsExpected);
            return SQLITE_OK;
        }
    }
    return SQLITE_CONSTRAINT; // a plan without the block makes no sense
}

int openCursor(sqlite3_vtab *, sqlite3_vtab_cursor **cursor) {
    *cursor = new (std::nothrow) Cursor;
    return *cursor == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

Cursor &as(sqlite3_vtab_cursor *cursor) {
    return *static_cast<Cursor *>(cursor);
}

int closeCursor(sqlite3_vtab_cursor *cursor) {
    delete &as(cursor);
    return SQLITE_OK;
}

// Anything but a block, NULL among it, has no rows.
int filter(sqlite3_vtab_cursor *base, int, const char *, int, sqlite3_value **values) {
    Cursor &cursor = as(base);
    sqlite3_value_free(cursor.block);
    cursor.row = cursor.rows = 0;
    cursor.block = sqlite3_value_dup(values[0]);
    if (cursor.block == nullptr) {
        return SQLITE_NOMEM;
    }
    cursor.cells = static_cast<const char *>(sqlite3_value_blob(cursor.block));
    const std::size_t count =
        static_cast<std::size_t>(sqlite3_value_bytes(cursor.block)) / sizeof(std::int64_t);
    const std::int64_t columns = cursor.cells == nullptr || count == 0 ? 0 : cursor.at(0);
    if (columns >= 1 && columns <= RowBlock::kMostColumns) {
        cursor.columns = static_cast<std::size_t>(columns);
        cursor.rows = (count - 1) / cursor.columns;
    }
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor) {
    ++as(cursor).row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor) {
    return as(cursor).row >= as(cursor).rows ? 1 : 0;
}

int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int index) {
    const Cursor &cursor = as(base);
    const auto place = static_cast<std::size_t>(index);
    const std::int64_t cell = place < cursor.columns
                                  ? cursor.at(1 + cursor.row * cursor.columns + place)
                                  : RowBlock::kNull;
    if (cell == RowBlock::kNull) {
        sqlite3_result_null(context);
    } else {
        sqlite3_result_int64(context, cell);
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id) {
    *id = static_cast<sqlite3_int64>(as(cursor).row);
    return SQLITE_OK;
}

// Without a way to create it, the table is there by its own name only and never in a file.
constexpr sqlite3_module makeModule() {
    sqlite3_module module{};
    module.xConnect = connect;
    module.xDisconnect = disconnect;
    module.xBestIndex = plan;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isAtEnd;
    module.xColumn = column;
    module.xRowid = rowId;
    return module;
}

constexpr sqlite3_module kModule = makeModule();

} // namespace

int addRowBlocks(sqlite3 *handle) {
    return sqlite3_create_module(handle, "row_block", &kModule, nullptr);
}

} // namespace accord::db::sqlite
