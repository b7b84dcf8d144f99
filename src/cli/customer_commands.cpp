// SPDX-License-Identifier: GPL-3.0-or-later
// customer add, set, show, list, archive, assign, merge; handover is in customer_handover.h, the
// bin in customer_bin.h.
#include "app/customer_json.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/customer_summary.h"
#include "cli/commands.h"
#include "cli/customer_bin.h"
#include "cli/customer_figures.h"
#include "cli/customer_handover.h"
#include "cli/document_text.h"
#include "cli/record_verbs.h"
#include "cli/session.h"

#include <fmt/format.h>

#include <map>
#include <memory>

namespace accord::cli {
namespace {

struct CustomerOptions {
    std::string code;
    std::vector<std::string> codes;
    std::map<std::string, std::optional<std::string>> fields; // by JSON key
    std::vector<std::string> custom;                          // NAME=VALUE
    std::optional<std::int64_t> version;
    app::CustomerListing listing;
    std::string filter;
    std::string why;
    std::string to;
    std::string dropped; // code of the record that goes
    bool back = false;
    bool rollup = false; // figures with everything below
    bool alone = false;
    bool bin = false;
};
using Shared = std::shared_ptr<CustomerOptions>;

// The fields given on the command line as the document that the service reads.
base::Result<nlohmann::json> patchOf(const CustomerOptions &options) {
    nlohmann::json patch = nlohmann::json::object();
    for (const auto &[key, value] : options.fields) {
        if (value) {
            patch[key] = *value;
        }
    }
    if (!options.why.empty()) {
        patch["why"] = options.why;
    }
    for (const std::string &entry : options.custom) {
        const auto equals = entry.find('=');
        if (equals == std::string::npos || equals == 0) {
            return base::fail(base::ErrorCode::Invalid, "field.custom",
                              "Write a custom field as NAME=VALUE, not " + entry + ".", "custom",
                              {}, {{"value", entry}});
        }
        patch["custom"][entry.substr(0, equals)] = entry.substr(equals + 1);
    }
    return patch;
}

void addFieldOptions(CLI::App &command, const Shared &options) {
    for (const app::CustomerField &field : app::settableCustomerFields()) {
        std::string dashed(field.key);
        std::ranges::replace(dashed, '_', '-');
        const std::string names =
            dashed == field.key ? "--" + dashed : "--" + dashed + ",--" + field.key;
        command.add_option(names, options->fields[field.key], field.description)
            ->type_name("VALUE");
    }
    command.add_option("--why", options->why, "Reason of a new stage, status or owner")
        ->type_name("TEXT");
    command.add_option("--custom", options->custom, "Custom field, may be repeated")
        ->type_name("NAME=VALUE")
        ->expected(1)
        ->take_all();
}

Json warningsOf(const Session &session, const base::Issues &warnings) {
    Json list = Json::array();
    for (const base::Error &warning : warnings) {
        list.push_back({{"code", warning.reason},
                        {"message", session.messages().say(warning)},
                        {"field", warning.field}});
    }
    return list;
}

Exit showSaved(Session &session, const app::CustomerService &customers,
               const app::SavedCustomer &saved) {
    Json document = customers.document(saved.customer);
    document["warnings"] = warningsOf(session, saved.warnings);
    if (!session.output().isJson()) {
        for (const base::Error &warning : saved.warnings) {
            session.output().note(session.messages().say(warning));
        }
    }
    session.output().show(
        document, session.say("ui.customer.saved", "Customer {code} ({name}) is saved.",
                              {{"code", saved.customer.code}, {"name", saved.customer.name}}));
    return Exit::Done;
}

base::Result<Exit> add(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json patch, patchOf(*options));
    app::CustomerService customers(*context);
    base::Issues issues;
    auto saved = customers.add(options->code, patch, &issues);
    if (!saved) {
        return withOthers(session, std::move(saved).error(), issues);
    }
    return showSaved(session, customers, *saved);
}

base::Result<Exit> set(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json patch, patchOf(*options));
    app::CustomerService customers(*context);
    base::Issues issues;
    auto saved = customers.set(options->code, patch, options->version, &issues);
    if (!saved) {
        return withOthers(session, std::move(saved).error(), issues);
    }
    return showSaved(session, customers, *saved);
}

base::Result<Exit> show(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(Json document, app::CustomerService(*context).show(options->code));
    Fields fields = fieldsOf(session, document);
    if (options->rollup || options->alone) {
        ACCORD_TRY(const app::CustomerSummary summary,
                   app::CustomerSummaries(*context).of(options->code,
                                                       options->rollup ? domain::Rollup::WithBelow
                                                                       : domain::Rollup::Alone));
        document["figures"] = app::toJson(summary);
        addFigures(session, document["figures"], fields);
    }
    session.output().show(document, fields);
    return Exit::Done;
}

Json document(const storage::CustomerListRow &row) {
    const auto orNull = [](std::string_view text) {
        return text.empty() ? Json(nullptr) : Json(text);
    };
    return {{"id", row.id.toString()},
            {"code", row.code},
            {"name", row.name},
            {"short_name", orNull(row.shortName)},
            {"kind", domain::code(row.kind)},
            {"parent", orNull(row.parentCode)},
            {"account_level", row.accountLevel},
            {"format", orNull(domain::code(row.format))},
            {"province", orNull(row.province)},
            {"city", orNull(row.city)},
            {"opened_on", orNull(row.openedOn.toString())},
            {"owner", orNull(row.ownerCode)},
            {"stage", orNull(domain::code(row.stage))},
            {"key_account", orNull(domain::code(row.keyAccount))},
            {"class", orNull(row.currentClass)},
            {"status", domain::code(row.status)},
            {"version", row.version}};
}

base::Result<Exit> list(Session &session, const Shared &options) {
    if (options->bin) {
        return listBin(session);
    }
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::CustomerPage page, app::CustomerService(*context).list(options->listing));
    Json items = Json::array();
    Table table{{{session.say("ui.column.code", "Code")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.column.owner", "Owner")},
                 {session.say("ui.column.city", "City")},
                 {session.say("ui.column.format", "Format")},
                 {session.say("ui.column.class", "Class")},
                 {session.say("ui.column.status", "Status")}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(page.rows.size())},
                             {"total", std::to_string(page.total)}})};
    for (const auto &row : page.rows) {
        items.push_back(document(row));
        table.rows.push_back({row.code, row.name, row.ownerCode, row.city,
                              session.messages().wordOf("format", domain::code(row.format)),
                              row.currentClass,
                              session.messages().wordOf("status", domain::code(row.status))});
    }
    session.output().show({{"items", std::move(items)},
                           {"next", page.next ? Json(*page.next) : Json(nullptr)},
                           {"total", page.total}},
                          table);
    return Exit::Done;
}

base::Result<Exit> archiveMany(Session &session, app::CustomerService &customers,
                               const CustomerOptions &options) {
    ACCORD_TRY(const auto changed, options.back ? customers.reactivateMany(options.codes)
                                                : customers.archiveMany(options.codes));
    Json items = Json::array();
    for (const domain::Customer &customer : changed) {
        items.push_back(customers.document(customer));
    }
    session.output().show(
        {{"items", std::move(items)},
         {"unchanged", static_cast<std::int64_t>(options.codes.size() - changed.size())}},
        session.say(options.back ? "ui.customer.reactivated" : "ui.customer.archived",
                    options.back ? "{count} customers are worked again."
                                 : "{count} customers are archived.",
                    {{"count", std::to_string(changed.size())}}));
    return Exit::Done;
}

base::Result<Exit> archive(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::CustomerService customers(*context);
    if (options->codes.size() > 1) {
        return archiveMany(session, customers, *options);
    }
    const std::string &code = options->codes.front();
    ACCORD_TRY(const domain::Customer customer,
               options->back ? customers.reactivate(code) : customers.archive(code));
    session.output().show(customers.document(customer),
                          session.say("ui.customer.status", "Customer {code} is {status}.",
                                      {{"code", customer.code},
                                       {"status", session.messages().wordOf(
                                                      "status", domain::code(customer.status))}}));
    return Exit::Done;
}

base::Result<Exit> assign(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::CustomerService customers(*context);
    std::vector<std::string> codes = options->codes;
    if (!options->filter.empty()) {
        ACCORD_TRY(const auto found, customers.codes(options->filter));
        codes.insert(codes.end(), found.begin(), found.end());
    }
    if (codes.empty() && options->filter.empty()) {
        return base::fail(base::ErrorCode::Invalid, "customer.none_named",
                          "Name the customers by code or with --filter.", "CODE");
    }
    ACCORD_TRY(const std::int64_t assigned, customers.assign(codes, options->to));
    session.output().show({{"assigned", assigned},
                           {"unchanged", static_cast<std::int64_t>(codes.size()) - assigned},
                           {"owner", options->to.empty() ? Json(nullptr) : Json(options->to)}},
                          session.say("ui.customer.assigned", "{count} customers changed hands.",
                                      {{"count", std::to_string(assigned)}}));
    return Exit::Done;
}

base::Result<Exit> merge(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::CustomerMerge merged,
               app::CustomerMergeService(*context).merge(options->code, options->dropped));
    Json notices = Json::array();
    for (const base::Error &notice : merged.notices) {
        notices.push_back({{"code", notice.reason},
                           {"entity", notice.entity},
                           {"message", session.messages().say(notice)}});
        session.output().note(session.messages().say(notice));
    }
    const Json document = {{"customer", app::CustomerService(*context).document(merged.customer)},
                           {"merged", merged.dropped},
                           {"records", merged.records},
                           {"facts", merged.figures.facts},
                           {"facts_added_up", merged.figures.addedUp},
                           {"profits", merged.figures.profits},
                           {"children", merged.children},
                           {"plans", merged.plans},
                           {"took_class", merged.tookClass},
                           {"notices", notices}};
    session.output().show(
        document,
        session.say("ui.customer.merged",
                    "Customer {drop} is now part of {keep}: {facts} figures ({added} added up), "
                    "{plans} plans, {children} customers below it. Undo separates them again.",
                    {{"keep", merged.customer.code},
                     {"drop", merged.dropped},
                     {"facts", std::to_string(merged.figures.facts)},
                     {"added", std::to_string(merged.figures.addedUp)},
                     {"plans", std::to_string(merged.plans.size())},
                     {"children", std::to_string(merged.children)}}));
    return Exit::Done;
}

void addWriting(CLI::App &customer, Session &session, const Shared &options) {
    CLI::App *adding = customer.add_subcommand("add", "Add a customer");
    adding->add_option("CODE", options->code, "Unique code")->required();
    addFieldOptions(*adding, options);
    session.addAt(*adding);
    session.onRun(*adding, [&session, options] { return add(session, options); });

    CLI::App *setting =
        customer.add_subcommand("set", "Change fields of a customer; \"\" empties one");
    setting->add_option("CODE", options->code, "Customer code")->required();
    addFieldOptions(*setting, options);
    setting
        ->add_option("--version-read", options->version,
                     "Refuse when the record is newer than this version")
        ->type_name("N");
    session.addAt(*setting);
    session.onRun(*setting, [&session, options] { return set(session, options); });
}

void addReading(CLI::App &customer, Session &session, const Shared &options) {
    CLI::App *showing = customer.add_subcommand("show", "Show all fields of a customer");
    showing->add_option("CODE", options->code, "Customer code")->required();
    CLI::Option *rollup = showing->add_flag("--rollup", options->rollup,
                                            "Also its figures, with everything below it");
    showing->add_flag("--alone", options->alone, "Also its figures, of it alone")->excludes(rollup);
    session.onRun(*showing, [&session, options] { return show(session, options); });

    CLI::App *listing = customer.add_subcommand("list", "List customers by code");
    listing
        ->add_option("--filter", options->listing.filter,
                     "field op value joined by and; ops = != < <= > >= ~ in(a,b)")
        ->type_name("F");
    listing->add_option("--limit", options->listing.limit, "Customers per page (default 100)")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N");
    listing->add_option("--after", options->listing.after, "Code given as \"next\" before")
        ->type_name("CODE");
    listing->add_flag("--bin", options->bin, "What lies in the bin, with the days left")
        ->excludes("--filter")
        ->excludes("--after");
    session.onRun(*listing, [&session, options] { return list(session, options); });
}

} // namespace

void addCustomerCommands(CLI::App &app, Session &session) {
    CLI::App *customer = app.add_subcommand("customer", "The customer file");
    customer->require_subcommand(1);
    const auto options = std::make_shared<CustomerOptions>();
    addWriting(*customer, session, options);
    addReading(*customer, session, options);

    CLI::App *archiving =
        customer->add_subcommand("archive", "A customer no longer worked; its figures stay");
    archiving->add_option("CODE", options->codes, "Customer codes; several are one step")
        ->required();
    archiving->add_flag("--back", options->back, "Work it again");
    session.addAt(*archiving);
    session.onRun(*archiving, [&session, options] { return archive(session, options); });

    addCustomerBinCommands(*customer, session);

    CLI::App *merging = customer->add_subcommand(
        "merge", "Two records of one customer become one; the second goes");
    merging->add_option("KEEP", options->code, "Code of the record that stays")->required();
    merging->add_option("DROP", options->dropped, "Code of the record that goes")->required();
    session.onRun(*merging, [&session, options] { return merge(session, options); });

    CLI::App *assigning = customer->add_subcommand("assign", "Give customers to a user");
    assigning->add_option("CODE", options->codes, "Customer codes");
    assigning->add_option("--to", options->to, "User code, \"\" for nobody")
        ->required()
        ->type_name("USERCODE");
    assigning->add_option("--filter", options->filter, "All customers that pass this filter")
        ->type_name("F");
    session.addAt(*assigning);
    session.onRun(*assigning, [&session, options] { return assign(session, options); });

    addHandoverCommand(*customer, session);
}

} // namespace accord::cli
