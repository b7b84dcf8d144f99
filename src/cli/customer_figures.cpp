// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/customer_figures.h"

#include "cli/plain_values.h"
#include "cli/session.h"

#include <array>
#include <string>
#include <string_view>

namespace accord::cli {
namespace {

struct Figure {
    const char *place; // in the document
    const char *word;  // of ui.field
    std::string_view english;
};
constexpr std::array kFigures{
    Figure{"/customers", "customers", "Customers counted"},
    Figure{"/sales/net_sales_fen", "net_sales", "Net sales, 12 months"},
    Figure{"/sales/net_sales_before_fen", "net_sales_before", "The 12 months before"},
    Figure{"/sales/payment_fen", "payment", "Payment, 12 months"},
    Figure{"/receivables/balance_fen", "balance", "Open invoices"},
    Figure{"/receivables/overdue_fen", "overdue", "Overdue"},
    Figure{"/receivables/days_sales_outstanding", "days_sales_outstanding",
           "Days sales outstanding"},
    Figure{"/receivables/credit_left_fen", "credit_left", "Credit left"},
    Figure{"/stock/value_fen", "stock_value", "Stock"},
    Figure{"/stock/must_move_fen", "must_move", "Stock that must move"},
    Figure{"/equipment", "equipment", "Equipment"},
    Figure{"/visits/held", "visits_done", "Visits held, 12 months"},
    Figure{"/visits/missed", "visits_missed", "Visits missed"},
    Figure{"/visits/last_held", "last_done", "Last real contact"},
    Figure{"/tasks/open", "tasks_open", "Open tasks"},
    Figure{"/tasks/overdue", "tasks_overdue", "Overdue tasks"},
    Figure{"/contacts/known", "contacts", "Contacts"},
    Figure{"/health/score", "health", "Health"}};

std::string textOf(std::string_view place, const Json &value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    const auto number = value.get<std::int64_t>();
    return place.ends_with("_fen") ? yuanText(number) : std::to_string(number);
}

} // namespace

void addFigures(const Session &session, const Json &figures, Fields &fields) {
    for (const Figure &figure : kFigures) {
        const Json::json_pointer place(figure.place);
        const Json value = figures.contains(place) ? figures.at(place) : Json();
        if (!value.is_null()) {
            fields.emplace_back(session.say(std::string("ui.field.") + figure.word, figure.english),
                                textOf(figure.place, value));
        }
    }
}

} // namespace accord::cli
