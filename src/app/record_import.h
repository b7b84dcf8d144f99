// SPDX-License-Identifier: GPL-3.0-or-later
// RecordImport: one file of customer records on its way in. Each row finds its record by the key of
// the kind, sets the mapped fields and leaves the rest; what changes nothing is not written.
#pragma once

#include "app/import_pipeline.h"
#include "app/import_rejections.h"
#include "app/import_service.h"
#include "app/record_cells.h"
#include "app/record_service.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace accord::app {

template<class Record>
class RecordImport : public ImportPipeline {
public:
    using Rules = RecordRules<Record>;
    static constexpr std::int64_t kStepRows = 1'024;

    RecordImport(Context &context, const ImportRequest &request, io::TableReader &reader,
                 const io::ColumnMap &map, ImportRejections &rejections)
        : m_context(context),
          m_rows(context, map, importAction(request.kind)),
          m_request(request),
          m_reader(reader),
          m_rejections(rejections) {
        m_rows.beAbout(request.customer);
    }

    [[nodiscard]] base::Done stage(const base::Progress &progress) override {
        for (io::TableRow row;;) {
            ACCORD_TRY(const bool more, m_reader.next(row));
            if (!more) {
                return m_clashes.demandNone();
            }
            if (m_rowsRead++ % kStepRows == 0) {
                ACCORD_CHECK(step(progress, 0, m_reader.bytesDone(), m_reader.bytesTotal()));
            }
            CellFault fault;
            if (!stageRow(row, fault)) {
                m_rejections.add(row, fault);
                continue;
            }
            const Staged &staged = m_staged.back();
            if (staged.exists && m_request.onConflict == OnConflict::Fail) {
                m_clashes.add(staged.line, keyOf(staged.record));
            }
        }
    }

    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override {
        std::int64_t done = 0;
        for (Staged &staged : m_staged) {
            if (done++ % kStepRows == 0) {
                ACCORD_CHECK(step(progress, 1, done, static_cast<std::int64_t>(m_staged.size())));
            }
            ACCORD_CHECK(writeOne(staged, log, result));
        }
        result.keys = result.rowCounts;
        result.rows = m_rowsRead;
        m_changes = result.rowCounts.made + result.rowCounts.changed > 0;
        return {};
    }

protected:
    struct Staged {
        std::int64_t line = 0;
        Record record;
        bool exists = false;
        bool keep = false; // on-conflict skip: it stays as it is
    };

    // The record of the row's key, if it is on file. `record.customer` is set.
    [[nodiscard]] virtual std::optional<Record>
    existing(const io::TableRow &row, const Record &record, CellFault &fault) = 0;
    // What else the row says, after the mapped fields are set; false with a fault.
    [[nodiscard]] virtual bool complete(const io::TableRow &, Record &, CellFault &) {
        return true;
    }
    // The value of a cell; what is not on file may be made here.
    [[nodiscard]] virtual base::Result<domain::FieldValue>
    resolve(domain::FieldKind kind, std::string_view key, const nlohmann::json &cell) {
        return valueFromJson(m_context, kind, key, cell);
    }
    // Looks at a new record that is in order; false with a fault leaves the row out.
    [[nodiscard]] virtual bool admit(const Staged &, CellFault &) { return true; }
    // The id that the file gives the record; 0 = none. What is not on file keeps it, so that what
    // was written for re-import is the same record again.
    [[nodiscard]] virtual std::int64_t givenId(const io::TableRow & /*row*/) const { return 0; }
    // What may stand once in a file, beside the customer, and the field that says it.
    [[nodiscard]] virtual std::string keyOf(const Record &record) const = 0;
    [[nodiscard]] virtual std::string_view keyField() const = 0;

    Context &m_context;
    RecordRows m_rows;
    const ImportRequest &m_request;
    io::TableReader &m_reader;
    std::vector<Staged> m_staged;

private:
    [[nodiscard]] bool stageRow(const io::TableRow &row, CellFault &fault) {
        Staged staged{row.line, {}, false, false};
        staged.record.customer = m_rows.customer(row, fault);
        if (!fault.reason.empty()) {
            return false;
        }
        auto before = existing(row, staged.record, fault);
        if (!fault.reason.empty()) {
            return false;
        }
        staged.exists = before.has_value();
        staged.keep = staged.exists && m_request.onConflict == OnConflict::Skip;
        if (before) {
            staged.record = *before;
        } else {
            storage::RecordStore<Record> store(m_context.db);
            using Id = decltype(Record::id);
            staged.record.id = Id(newId(m_context, givenId(row), [&store](std::int64_t id) {
                return store.byId(Id(id)).has_value();
            }));
        }
        if (!staged.keep &&
            !(readFields(row, staged.record, fault) && complete(row, staged.record, fault) &&
              isValid(row, before ? &*before : nullptr, staged.record, fault))) {
            return false;
        }
        const bool isById = staged.record.id.value() == givenId(row);
        const std::string key =
            isById ? staged.record.id.toString()
                   : staged.record.customer.toString() + "\n" + keyOf(staged.record);
        if (m_keys.contains(key)) {
            fault = m_rows.faultOf("import.key_twice", isById ? "id" : keyField());
            return false;
        }
        if (!staged.exists && !admit(staged, fault)) {
            return false;
        }
        m_keys.insert(key);
        m_staged.push_back(std::move(staged));
        return true;
    }

    [[nodiscard]] bool readFields(const io::TableRow &row, Record &record, CellFault &fault) {
        return setRecordFields(
            m_rows, row, record,
            [this](domain::FieldKind kind, std::string_view key, const nlohmann::json &cell) {
                return resolve(kind, key, cell);
            },
            fault);
    }

    [[nodiscard]] bool isValid(const io::TableRow &row, const Record *before, Record &record,
                               CellFault &fault) {
        const base::Issues issues = Rules::check(m_context, before, record);
        return issues.empty() || m_rows.keep(issues.front(), row, fault);
    }

    [[nodiscard]] base::Done writeOne(Staged &staged, storage::ChangeSetWriter *log,
                                      ImportResult &result) {
        storage::RecordStore<Record> store(m_context.db);
        const auto before = store.byId(staged.record.id);
        const bool isSame = before && (staged.keep || storage::recordImage(*before) ==
                                                          storage::recordImage(staged.record));
        ++(isSame   ? result.rowCounts.unchanged
           : before ? result.rowCounts.changed
                    : result.rowCounts.made);
        if (before && !isSame) {
            noteConflict(result, staged.line,
                         storage::CustomerRepository(m_context.db).codeOf(staged.record.customer),
                         recordToJson(m_context, *before), recordToJson(m_context, staged.record));
        }
        if (isSame || log == nullptr) {
            return {};
        }
        ACCORD_CHECK(Rules::alongside(m_context, *log, before ? &*before : nullptr, staged.record));
        storage::logRecord(*log, before ? &*before : nullptr, &staged.record);
        if (!before) {
            store.insert(staged.record, stampOf(m_context));
            return {};
        }
        staged.record.version = before->version;
        ACCORD_CHECK(store.update(staged.record, stampOf(m_context)));
        return {};
    }

    ImportRejections &m_rejections;
    Clashes m_clashes;
    std::set<std::string> m_keys;
};

} // namespace accord::app
