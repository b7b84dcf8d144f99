// SPDX-License-Identifier: GPL-3.0-or-later
// The health of customer_source.h: it is reckoned from sales, plan, invoices, visits and contacts
// of a customer with everything below it, some milliseconds each, and so only for rows that are
// shown.
#include "app/health_service.h"
#include "domain/customer/customer.h"
#include "ui/customers/customer_source.h"
#include "ui/customers/customer_text.h"

namespace accord::ui {
namespace {

constexpr std::int64_t kWeak = 60; // below it the number warns, as the bars of its parts do

} // namespace

void CustomerSource::fill(app::Context &context, std::vector<ListRow> &rows,
                          const std::vector<int> &sections) const {
    const app::HealthService health(context);
    for (const int section : sections) {
        const auto at = static_cast<std::size_t>(section);
        if (m_columns[at].id != QLatin1String("health")) {
            continue;
        }
        for (ListRow &row : rows) {
            const auto found = health.of(row.key.toStdString());
            ListCell cell;
            cell.text = Figures::none();
            if (found && found->isLost) {
                cell.text = CustomerText::status(domain::CustomerStatus::Lost);
            } else if (found && found->score) {
                const std::int64_t score = *found->score;
                cell.text = QString::number(score);
                cell.value = static_cast<qlonglong>(score);
                cell.tone = score < kWeak ? static_cast<int>(Role::Negative) : -1;
            }
            row.cells[at] = cell;
        }
    }
}

} // namespace accord::ui
