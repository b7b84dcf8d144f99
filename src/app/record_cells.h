// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a foreign row set into the fields of a record.
#pragma once

#include "app/record_rows.h"
#include "domain/record.h"

namespace accord::app {

// Sets the mapped fields and leaves the rest; `resolve(kind, key, cell)` is the value of a cell.
// False with a fault at the first that is wrong.
template<class Record, class Resolve>
[[nodiscard]] bool setRecordFields(RecordRows &rows, const io::TableRow &row, Record &record,
                                   Resolve resolve, CellFault &fault) {
    for (const auto &field : domain::recordFields<Record>()) {
        if (!field.isGiven) {
            continue;
        }
        const std::string column = importFieldOf(field.kind, field.key);
        const auto cell = rows.value(column, field.kind, row, fault);
        if (!fault.reason.empty()) {
            return false;
        }
        if (!cell) {
            continue;
        }
        const auto value = resolve(field.kind, field.key, *cell);
        if (!value) {
            return rows.keep(value.error(), row, fault);
        }
        if (!field.write(record, *value)) {
            fault = {"field.word", rows.columnOf(column)};
            return false;
        }
    }
    return true;
}

} // namespace accord::app
