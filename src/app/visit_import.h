// SPDX-License-Identifier: GPL-3.0-or-later
// VisitImport: visits from a table or a calendar. A visit on file is found by its id (a calendar of
// ours names it), by the UID of the event it came from, else, from a table, by customer, person,
// day and time. Mapped fields are set, the rest of the call card stays. An event names its customer
// by code, else by a code or name that stands in its title or place as a word of its own.
#pragma once

#include "app/customers_in_text.h"
#include "app/import_pipeline.h"
#include "app/import_rejections.h"
#include "app/import_service.h"
#include "app/record_rows.h"
#include "domain/visit/visit.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace accord::app {

class VisitImport final : public ImportPipeline {
public:
    VisitImport(Context &context, const ImportRequest &request, io::TableReader &reader,
                const io::ColumnMap &map, ImportRejections &rejections);

    [[nodiscard]] base::Done begin() override;
    [[nodiscard]] base::Done stage(const base::Progress &progress) override;
    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override;

private:
    // An event that says nothing: called off, and never a visit here.
    void passOver(const io::TableRow &row);
    // Of a foreign calendar; "" of a table and of events of ours that are on file.
    [[nodiscard]] std::string foreignUid(const io::TableRow &row) const;

    struct Staged {
        std::int64_t line = 0;
        std::optional<domain::Visit> before;
        domain::Visit visit;
    };
    // False with a fault, or without one when there is nothing to do.
    [[nodiscard]] bool stageRow(const io::TableRow &row, CellFault &fault);
    [[nodiscard]] domain::CustomerId customer(const io::TableRow &row, CellFault &fault);
    [[nodiscard]] domain::CustomerId named(const io::TableRow &row, CellFault &fault);
    [[nodiscard]] std::optional<domain::Visit> byId(const io::TableRow &row) const;
    [[nodiscard]] std::optional<domain::Visit> existing(const domain::Visit &told) const;
    [[nodiscard]] std::string word(const char *field, const char *words,
                                   const io::TableRow &row) const;
    void addTexts(const io::TableRow &row, nlohmann::json &document) const;
    [[nodiscard]] bool read(const io::TableRow &row, const nlohmann::json &document,
                            domain::Visit &visit, CellFault &fault);
    [[nodiscard]] bool find(const io::TableRow &row, const nlohmann::json &document, Staged &staged,
                            CellFault &fault);
    [[nodiscard]] bool close(const io::TableRow &row, const domain::Visit *before, base::Date day,
                             domain::Visit &visit, CellFault &fault);
    [[nodiscard]] base::Done writeOne(Staged &staged, storage::ChangeSetWriter *log,
                                      ImportResult &result);
    // The row as a document for applyVisitJson.
    void addCard(const io::TableRow &row, nlohmann::json &document, CellFault &fault) const;
    [[nodiscard]] nlohmann::json documentOf(const io::TableRow &row, CellFault &fault) const;
    [[nodiscard]] bool setState(const io::TableRow &row, const domain::Visit *before,
                                base::Date day, domain::Visit &visit, CellFault &fault);
    [[nodiscard]] bool isValid(const io::TableRow &row, const domain::Visit *before,
                               const domain::Visit &visit, CellFault &fault);
    [[nodiscard]] std::string userCode(const std::string &text) const;

    Context &m_context;
    RecordRows m_rows;
    CustomersInText m_names;
    const ImportRequest &m_request;
    io::TableReader &m_reader;
    ImportRejections &m_rejections;
    std::vector<Staged> m_staged;
    domain::UserId m_owner;            // whose visits they become
    std::set<domain::VisitId> m_taken; // that a row of the file is about
    std::set<std::string> m_uids;      // events of foreign calendars in the file
    std::int64_t m_passedOver = 0;
    std::string m_passedOverNames;              // the first of them
    std::map<std::string, std::string> m_users; // codes by folded name
};

} // namespace accord::app
