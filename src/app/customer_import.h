// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerImport: one customer file on its way in. Parents may stand anywhere in the file; a row
// that changes nothing writes nothing.
#pragma once

#include "app/customer_rows.h"
#include "app/import_pipeline.h"
#include "app/import_rejections.h"
#include "app/import_service.h"
#include "app/lookalikes.h"
#include "domain/customer/customer.h"
#include "storage/change_log.h"
#include "storage/customer_repository.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace accord::app {

class CustomerImport final : public ImportPipeline {
public:
    CustomerImport(Context &context, const ImportRequest &request, io::TableReader &reader,
                   const io::ColumnMap &map, ImportRejections &rejections);

    [[nodiscard]] base::Done begin() override;
    // Besides: Duplicate ("import.customer_exists").
    [[nodiscard]] base::Done stage(const base::Progress &progress) override;
    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override;

private:
    struct Staged {
        std::int64_t line = 0;
        domain::Customer customer; // as it shall be, but for the parent
        std::string parentCode;
        bool exists = false;
        bool keep = false;              // on-conflict skip: it stays as it is
        bool dropped = false;           // rejected for its parent
        std::vector<std::string> cells; // as they came, when a parent can reject it
    };
    [[nodiscard]] bool stageRow(const io::TableRow &row, CellFault &fault);
    // Compares a new row with what is known; false when it is to be left out.
    [[nodiscard]] bool admit(const Staged &staged, CellFault &fault);
    [[nodiscard]] bool prepare(Staged &staged, const io::TableRow &row, CellFault &fault);
    [[nodiscard]] bool mayWrite(const domain::Customer *before, const domain::Customer &after,
                                CellFault &fault) const;
    [[nodiscard]] std::vector<std::size_t> parentsFirst();
    [[nodiscard]] bool settleParent(Staged &staged);
    [[nodiscard]] std::string userCodeOf(domain::UserId id) const;
    [[nodiscard]] base::Done writeOne(Staged &staged, storage::ChangeSetWriter *log,
                                      ImportResult &result);
    void drop(Staged &staged, std::string_view reason);

    Context &m_context;
    const ImportRequest &m_request;
    io::TableReader &m_reader;
    ImportRejections &m_rejections;
    CustomerRows m_rows;
    const io::FieldSource *m_code;
    std::vector<Staged> m_staged;
    std::unordered_map<std::string, std::size_t> m_byCode; // into m_staged
    std::optional<CustomerLookalikes> m_lookalikes;        // made for the first new row
    domain::UserId m_owner;
};

} // namespace accord::app
