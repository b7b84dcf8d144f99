// SPDX-License-Identifier: GPL-3.0-or-later
// receivable, stock, must-have, service: add, set, remove; list, of the first two with ageing,
// credit and what must move.
#include "app/money_facts.h"
#include "cli/commands.h"
#include "cli/document_text.h"
#include "cli/plain_values.h"
#include "cli/record_verbs.h"

#include <array>

namespace accord::cli {
namespace {

struct MoneyOptions {
    std::string customer;
    std::string on;
    bool mustMove = false;
};
using Shared = std::shared_ptr<MoneyOptions>;

constexpr std::array<int, domain::kAgeBands> kAgeFrom{0, 31, 61, 91};
constexpr std::array<int, domain::kStockBands> kStockFrom{0, 31, 61, 91, 181};

template<class Value>
Json orNull(const std::optional<Value> &value) {
    return value ? Json(*value) : Json(nullptr);
}

// "0-30", "31-60", …, "91+".
template<std::size_t Count>
std::string bandText(const std::array<int, Count> &from, std::size_t band) {
    return band + 1 < Count
               ? std::to_string(from.at(band)) + "-" + std::to_string(from.at(band + 1) - 1)
               : std::to_string(from.at(band)) + "+";
}

base::Result<base::Date> dayOf(const app::Context &context, const MoneyOptions &options) {
    return options.on.empty() ? base::Result<base::Date>(app::today(context))
                              : dateOption(options.on, "on");
}

Json bandsOf(const app::ReceivableView &view) {
    Json bands = Json::array();
    for (std::size_t i = 0; i < domain::kAgeBands; ++i) {
        bands.push_back({{"days", bandText(kAgeFrom, i)}, {"open_fen", view.ageing.openFen.at(i)}});
    }
    return bands;
}

std::string footerOf(const Session &session, const Json &document) {
    std::string text =
        totalText(session, document.at("items").size(), document.at("total").get<std::int64_t>());
    Json head = document;
    head.erase("items");
    head.erase("total");
    for (const auto &[title, value] : fieldsOf(session, head)) {
        text.append("\n").append(title).append("  ").append(value);
    }
    return text;
}

Exit showView(Session &session, const Json &document, const std::vector<std::string> &keys) {
    const auto items = document.at("items").get<std::vector<Json>>();
    Table table = tableOf(session, keys, items);
    table.footer = footerOf(session, document);
    session.output().show(document, table);
    return Exit::Done;
}

base::Result<Exit> listReceivables(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const base::Date on, dayOf(*context, *options));
    ACCORD_TRY(const app::ReceivableView view,
               app::MoneyFigures(*context).receivables(options->customer, on));
    const app::ReceivableService service(*context);
    Json items = Json::array();
    for (const app::InvoiceRow &row : view.open) {
        Json item = service.document(row.invoice);
        item["open_fen"] = row.openFen;
        item["overdue_days"] = row.overdueDays;
        items.push_back(std::move(item));
    }
    const std::size_t total = items.size();
    return showView(session,
                    {{"customer", options->customer},
                     {"on", on.toString()},
                     {"balance_fen", view.ageing.balanceFen},
                     {"overdue_fen", view.ageing.overdueFen},
                     {"overdue_days", view.ageing.overdueDays},
                     {"bands", bandsOf(view)},
                     {"days_sales_outstanding", orNull(view.salesOutstandingDays)},
                     {"credit_limit_fen", orNull(view.creditLimitFen)},
                     {"credit_left_fen", orNull(view.creditLeftFen)},
                     {"items", std::move(items)},
                     {"next", nullptr},
                     {"total", total}},
                    {"id", "customer", "invoice", "invoice_date", "due_date", "amount_fen",
                     "paid_fen", "open_fen", "overdue_days"});
}

Json documentOf(const app::StockRow &row) {
    constexpr double kWhole = 10'000;
    const auto day = [](base::Date date) {
        return date.isNull() ? Json(nullptr) : Json(date.toString());
    };
    return {{"id", std::to_string(row.id)},
            {"customer", row.customer},
            {"product", row.product},
            {"quantity_milli", row.quantityMilli},
            {"value_fen", orNull(row.valueFen)},
            {"produced_on", day(row.producedOn)},
            {"counted_on", day(row.countedOn)},
            {"age_days", orNull(row.days)},
            {"shelf_life_used", row.shelfLifeBp
                                    ? Json(static_cast<double>(*row.shelfLifeBp) / kWhole)
                                    : Json(nullptr)},
            {"must_move", row.mustMove}};
}

base::Result<Exit> listStock(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const base::Date on, dayOf(*context, *options));
    ACCORD_TRY(const app::StockView view, app::MoneyFigures(*context).stock(options->customer, on));
    Json items = Json::array();
    for (const app::StockRow &row : view.rows) {
        if (row.mustMove || !options->mustMove) {
            items.push_back(documentOf(row));
        }
    }
    Json bands = Json::array();
    for (std::size_t i = 0; i < domain::kStockBands; ++i) {
        bands.push_back({{"days", bandText(kStockFrom, i)},
                         {"quantity_milli", view.quantityMilli.at(i)},
                         {"value_fen", view.valueFen.at(i)}});
    }
    const std::size_t total = items.size();
    return showView(session,
                    {{"customer", options->customer},
                     {"on", on.toString()},
                     {"bands", std::move(bands)},
                     {"undated_milli", view.undatedMilli},
                     {"must_move_fen", view.mustMoveFen},
                     {"items", std::move(items)},
                     {"next", nullptr},
                     {"total", total}},
                    {"id", "customer", "product", "quantity_milli", "value_fen", "produced_on",
                     "counted_on", "age_days", "shelf_life_used", "must_move"});
}

CLI::App *addListing(CLI::App &parent, const Shared &options, const char *description) {
    CLI::App *listing = parent.add_subcommand("list", description);
    listing->add_option("CUSTOMER", options->customer, "Customer code")->required();
    listing->add_option("--on", options->on, "As of this day (default today)")->type_name("D");
    return listing;
}

void addWriting(CLI::App &parent, Session &session, const SharedKind &kind,
                const std::string &description) {
    parent.require_subcommand(1);
    addRecordAdd(parent, session, kind, description);
    addRecordSet(parent, session, kind);
    addRecordRemove(parent, session, kind);
}

} // namespace

void addMoneyCommands(CLI::App &app, Session &session) {
    CLI::App *receivable = app.add_subcommand("receivable", "Invoices and what is paid of them");
    addWriting(*receivable, session, recordKind<domain::Receivable>({}), "Add an invoice");
    const auto ofReceivables = std::make_shared<MoneyOptions>();
    CLI::App *owed = addListing(*receivable, ofReceivables,
                                "What a customer with everything below it owes, the longest "
                                "overdue first; open amounts by age of the invoice in days "
                                "since its date, days of sales, credit");
    session.onRun(*owed,
                  [&session, ofReceivables] { return listReceivables(session, ofReceivables); });

    CLI::App *stock = app.add_subcommand("stock", "Stock of ours at the customers");
    addWriting(*stock, session, recordKind<domain::StockCount>({}), "Add a count of one batch");
    const auto ofStock = std::make_shared<MoneyOptions>();
    CLI::App *counted =
        addListing(*stock, ofStock,
                   "The latest counts of a customer with everything below it, by age of the goods; "
                   "what must move first");
    counted->add_flag("--must-move", ofStock->mustMove, "Only what must move");
    session.onRun(*counted, [&session, ofStock] { return listStock(session, ofStock); });

    addRecordCommands(app, session, "must-have", "Products that customers must have",
                      recordKind<domain::MustHave>({"customer", "product", "item_code"}));
    addRecordCommands(
        app, session, "service", "Fill rate and on-time delivery by month",
        recordKind<domain::ServiceFact>({"customer", "month", "fill_rate_bp", "on_time_bp"}));
}

} // namespace accord::cli
