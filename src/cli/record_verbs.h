// SPDX-License-Identifier: GPL-3.0-or-later
// add, set, remove and list of one kind of record of a customer (domain/record.h): what a kind is
// made of stands in its RecordKind, the commands are the same for all.
#pragma once

#include "app/record_service.h"
#include "cli/record_options.h"
#include "cli/session.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace accord::cli {

struct RecordKind {
    std::string entity;               // stable word, as in the change log
    std::vector<std::string> columns; // keys of a list, behind the id
    std::function<void(CLI::App &, RecordOptions &)> addFields;
    std::function<base::Result<Json>(app::Context &, const std::string &customer,
                                     const nlohmann::json &fields, base::Issues &issues)>
        add;
    std::function<base::Result<Json>(app::Context &, const std::string &id,
                                     const nlohmann::json &fields,
                                     std::optional<std::int64_t> version, base::Issues &issues)>
        set;
    std::function<base::Done(app::Context &, const std::string &id)> remove;
    std::function<base::Result<std::vector<Json>>(app::Context &, const std::string &customer)>
        list;
};
using SharedKind = std::shared_ptr<const RecordKind>;

template<class Record>
[[nodiscard]] SharedKind recordKind(std::vector<std::string> columns) {
    using Service = app::RecordService<Record>;
    auto kind = std::make_shared<RecordKind>();
    kind->entity = Record::kEntity;
    kind->columns = std::move(columns);
    kind->addFields = addRecordOptions<Record>;
    kind->add = [](app::Context &context, const std::string &customer, const nlohmann::json &fields,
                   base::Issues &issues) -> base::Result<Json> {
        Service service(context);
        ACCORD_TRY(const Record record, service.add(customer, fields, &issues));
        return service.document(record);
    };
    kind->set = [](app::Context &context, const std::string &id, const nlohmann::json &fields,
                   std::optional<std::int64_t> version,
                   base::Issues &issues) -> base::Result<Json> {
        Service service(context);
        ACCORD_TRY(const Record record, service.set(id, fields, version, &issues));
        return service.document(record);
    };
    kind->remove = [](app::Context &context, const std::string &id) {
        return Service(context).remove(id);
    };
    kind->list = [](app::Context &context,
                    const std::string &customer) -> base::Result<std::vector<Json>> {
        const Service service(context);
        ACCORD_TRY(const std::vector<Record> records, service.ofCustomer(customer));
        std::vector<Json> documents;
        documents.reserve(records.size());
        for (const Record &record : records) {
            documents.push_back(service.document(record));
        }
        return documents;
    };
    return kind;
}

void addRecordAdd(CLI::App &parent, Session &session, const SharedKind &kind,
                  const std::string &description);
void addRecordSet(CLI::App &parent, Session &session, const SharedKind &kind);
void addRecordRemove(CLI::App &parent, Session &session, const SharedKind &kind);
void addRecordList(CLI::App &parent, Session &session, const SharedKind &kind,
                   const std::string &description);
// All four below a command of its own.
void addRecordCommands(CLI::App &app, Session &session, const std::string &name,
                       const std::string &description, const SharedKind &kind);

// Shows a record that was written.
Exit showRecord(Session &session, const RecordKind &kind, const Json &document);
// The first issue is the failure; the others are told beside it.
[[nodiscard]] tl::unexpected<base::Error> withOthers(const Session &session, base::Error first,
                                                     const base::Issues &issues);

} // namespace accord::cli
