// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_people.h"

#include "app/contact_service.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "base/atomic_file.h"
#include "base/resource.h"

#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

namespace accord::app {
namespace {

using nlohmann::json;

std::string textOf(const json &row, const char *key) {
    return row.value(key, std::string());
}

std::string contactsCsv(const json &contacts, base::Date today) {
    std::string csv = "customer_code,name,title,department,role,attitude,phones,wechat,birthday,"
                      "salutation,channel,primary,left_on\n";
    for (const json &row : contacts) {
        for (const char *key : {"customer", "name", "title", "department", "role", "attitude",
                                "phones", "wechat", "birthday", "salutation", "channel"}) {
            csv += textOf(row, key) + ",";
        }
        csv += row.at("primary").get<bool>() ? "true," : "false,";
        csv += (row.at("left").get<bool>() ? today.plusDays(-40).toString() : std::string()) + "\n";
    }
    return csv;
}

// Rows of customer, text, then numbers; those at `days` are days back from today.
std::string tableCsv(const json &rows, const std::string &header, std::size_t firstDay,
                     std::size_t lastDay, base::Date today) {
    std::string csv = header + "\n";
    for (const json &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isDay = i >= firstDay && i <= lastDay;
            const json &cell = row[i];
            csv += i == 0 ? "" : ",";
            csv += isDay              ? today.plusDays(-cell.get<int>()).toString()
                   : cell.is_string() ? cell.get<std::string>()
                                      : std::to_string(cell.get<std::int64_t>());
        }
        csv += "\n";
    }
    return csv;
}

base::Done joinReportingLines(Context &context, const json &contacts) {
    ContactService service(context);
    std::map<std::pair<std::string, std::string>, std::string> ids;
    std::string known;
    for (const json &row : contacts) {
        const std::string customer = textOf(row, "customer");
        const std::string superior = textOf(row, "superior");
        if (superior.empty()) {
            continue;
        }
        if (customer != known) {
            ACCORD_TRY(const auto all, service.ofCustomer(customer));
            for (const domain::Contact &contact : all) {
                ids[{customer, contact.name}] = contact.id.toString();
            }
            known = customer;
        }
        ACCORD_CHECK(service.set(ids[{customer, textOf(row, "name")}],
                                 {{"superior", ids[{customer, superior}]}}));
    }
    return {};
}

base::Done addDiary(Context &context, const json &people, base::Date today) {
    const auto ago = [&](const json &days) { return today.plusDays(-days.get<int>()).toString(); };
    NoteService notes(context);
    for (const json &row : people.at("notes")) {
        ACCORD_CHECK(notes.add(row[0], {{"text", row[2]}, {"day", ago(row[1])}}));
    }
    QualificationService evidence(context);
    for (const json &row : people.at("evidence")) {
        ACCORD_CHECK(evidence.add(
            row[0],
            {{"criterion", row[1]}, {"day", ago(row[2])}, {"evidence", row[3]}, {"met", true}}));
    }
    EquipmentService equipment(context);
    for (const json &row : people.at("equipment")) {
        ACCORD_CHECK(equipment.add(row[0], {{"kind", row[1]},
                                            {"serial", row[2]},
                                            {"count", row[3]},
                                            {"owner", "ours"},
                                            {"condition", row[4]},
                                            {"day", ago(row[5])}}));
    }
    constexpr std::int64_t kFenOfTenThousand = 1'000'000;
    TermsService terms(context);
    for (const json &row : people.at("terms")) {
        ACCORD_CHECK(terms.put(
            row.at("customer"),
            {{"credit_limit_fen", row.at("limit").get<std::int64_t>() * kFenOfTenThousand},
             {"credit_days", row.at("days")},
             {"payment_method", row.at("method")}}));
    }
    return {};
}

// What is listed under which item code, and how well the largest customers were served.
base::Done addService(Context &context, const json &people, base::Date today) {
    MustHaveService listed(context);
    for (const json &row : people.at("must_have")) {
        ACCORD_CHECK(listed.add(row[0], {{"product", row[1]},
                                         {"item_code", row[2]},
                                         {"day", today.plusDays(-row[3].get<int>()).toString()}}));
    }
    ServiceFactService served(context);
    const base::Month last = base::Month::of(today).plus(-1);
    for (const json &row : people.at("service")) {
        ACCORD_CHECK(served.add(row[0], {{"month", last.plus(-row[1].get<int>()).number()},
                                         {"fill_rate_bp", row[2]},
                                         {"on_time_bp", row[3]}}));
    }
    return {};
}

} // namespace

base::Result<ImportResult> importSample(Workspace &workspace, io::ImportKind kind,
                                        const std::string &name, const std::string &table) {
    std::filesystem::path file = workspace.file();
    file += ".sample-" + name + ".csv";
    base::writeFileAtomically(file, table);
    ImportRequest request;
    request.file = file;
    request.kind = kind;
    request.strict = true;
    auto result = ImportService(workspace.context()).run(request);
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return result;
}

base::Done addSamplePeople(Workspace &workspace) {
    Context &context = workspace.context();
    const base::Date now = today(context);
    const json people = json::parse(base::resource("sample/people.json"));
    const json &contacts = people.at("contacts");
    ACCORD_CHECK(
        importSample(workspace, io::ImportKind::Contacts, "contacts", contactsCsv(contacts, now)));
    ACCORD_CHECK(importSample(workspace, io::ImportKind::Receivables, "receivables",
                              tableCsv(people.at("invoices"),
                                       "customer_code,invoice,invoice_date,due_date,amount,paid", 2,
                                       3, now)));
    ACCORD_CHECK(importSample(
        workspace, io::ImportKind::Stock, "stock",
        tableCsv(people.at("stock"), "customer_code,product,quantity,produced_on,counted_on,value",
                 3, 4, now)));
    ACCORD_CHECK(joinReportingLines(context, contacts));
    ACCORD_CHECK(addDiary(context, people, now));
    return addService(context, people, now);
}

} // namespace accord::app
