// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/customer_bin.h"

#include "app/bin_service.h"
#include "app/customer_service.h"

#include <memory>

namespace accord::cli {
namespace {

using Codes = std::shared_ptr<std::vector<std::string>>;

std::string joined(const std::vector<std::string> &codes) {
    std::string text;
    for (const std::string &code : codes) {
        text += (text.empty() ? "" : ", ") + code;
    }
    return text;
}

base::Result<Exit> bin(Session &session, const Codes &codes) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto binned, app::BinService(*context).bin(*codes));
    Json rows = Json::array();
    for (const app::BinRow &row : binned) {
        rows.push_back(app::toJson(row));
    }
    session.output().show(
        {{"binned", std::move(rows)}},
        session.say("ui.customer.binned",
                    "In the bin: {codes}. After {days} days they are forgotten.",
                    {{"codes", joined(*codes)}, {"days", std::to_string(app::kBinDays)}}));
    return Exit::Done;
}

base::Result<Exit> unbin(Session &session, const Codes &codes) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto restored, app::BinService(*context).unbin(*codes));
    const app::CustomerService customers(*context);
    Json documents = Json::array();
    for (const domain::Customer &customer : restored) {
        documents.push_back(customers.document(customer));
    }
    session.output().show({{"restored", std::move(documents)}},
                          session.say("ui.customer.unbinned", "Back from the bin: {codes}.",
                                      {{"codes", joined(*codes)}}));
    return Exit::Done;
}

} // namespace

base::Result<Exit> listBin(Session &session) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto rows, app::BinService(*context).list());
    const std::string count = std::to_string(rows.size());
    Json items = Json::array();
    Table table{
        {{session.say("ui.column.code", "Code")},
         {session.say("ui.column.name", "Name")},
         {session.say("ui.column.owner", "Owner")},
         {session.say("ui.column.binned_on", "Since")},
         {session.say("ui.column.binned_by", "By")},
         {session.say("ui.column.days_left", "Days left")}},
        {},
        session.say("ui.list.total", "{shown} of {total}", {{"shown", count}, {"total", count}})};
    table.rows.reserve(rows.size());
    for (const app::BinRow &row : rows) {
        items.push_back(app::toJson(row));
        table.rows.push_back({row.code, row.name, row.owner, row.binnedOn.toString(), row.binnedBy,
                              std::to_string(row.daysLeft)});
    }
    session.output().show({{"items", std::move(items)}, {"next", nullptr}, {"total", rows.size()}},
                          table);
    return Exit::Done;
}

void addCustomerBinCommands(CLI::App &customer, Session &session) {
    const auto codes = std::make_shared<std::vector<std::string>>();
    CLI::App *binning = customer.add_subcommand(
        "bin", "Customers made by mistake, without any history; forgotten after 30 days");
    binning->add_option("CODE", *codes, "Customer codes")->required();
    session.onRun(*binning, [&session, codes] { return bin(session, codes); });

    CLI::App *restoring = customer.add_subcommand("unbin", "Bring customers back from the bin");
    restoring->add_option("CODE", *codes, "Customer codes")->required();
    session.onRun(*restoring, [&session, codes] { return unbin(session, codes); });
}

} // namespace accord::cli
