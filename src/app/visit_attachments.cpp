// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit_attachments.h"

#include "app/customer_file_service.h"
#include "app/write.h"
#include "storage/record_store.h"

#include <string>

namespace accord::app {
namespace {

using domain::CustomerFile;
using nlohmann::json;

std::string idOf(const json &entry) {
    const json id = entry.is_object() ? entry.value("id", json()) : entry;
    return id.is_string() ? id.get<std::string>() : std::string();
}

} // namespace

base::Done attachFiles(Context &context, const json &document, const domain::Visit &visit,
                       storage::ChangeSetWriter &log) {
    const auto files = document.is_object() ? document.find("files") : document.end();
    if (!document.is_object() || files == document.end() || !files->is_array()) {
        return {};
    }
    storage::RecordStore<CustomerFile> store(context.db);
    for (const json &entry : *files) {
        ACCORD_TRY(const CustomerFile before, CustomerFileService(context).find(idOf(entry)));
        if (before.visit == visit.id) {
            continue;
        }
        if (before.customer != visit.customer || !before.visit.isNull()) {
            return base::fail(base::ErrorCode::Invalid, "file.other_card",
                              "The file " + before.name + " belongs elsewhere.", "files",
                              before.id.toString(), {{"file", before.name}});
        }
        CustomerFile after = before;
        after.visit = visit.id;
        ACCORD_TRY(after.version, store.update(after, stampOf(context)));
        storage::logRecord(log, &before, &after);
    }
    return {};
}

} // namespace accord::app
