// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/money_facts.h"

#include "base/money.h"
#include "domain/record_check.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::domain {
namespace {

base::Error issue(std::string reason, std::string detail, std::string field,
                  const std::string &entity) {
    return {base::ErrorCode::Invalid, std::move(reason),   std::move(field), entity,
            std::move(detail),        {{"entity", entity}}};
}

} // namespace

template<>
std::span<const RecordField<Receivable>> recordFields<Receivable>() {
    static const std::array kFields{
        field<&Receivable::customer>("customer", "Customer").required().byRule(),
        field<&Receivable::invoice>("invoice", "Invoice number").required(),
        field<&Receivable::invoiceDate>("invoice_date", "Day of the invoice").required(),
        field<&Receivable::dueDate>("due_date", "Day it is due"),
        field<&Receivable::amountFen>("amount_fen", "Amount, fen; below zero of a credit note")
            .as(FieldKind::Money)
            .ofEitherSign(),
        field<&Receivable::paidFen>("paid_fen", "Paid so far, fen")
            .as(FieldKind::Money)
            .ofEitherSign(),
        field<&Receivable::paidOn>("paid_on", "Day of the last payment"),
    };
    return kFields;
}

template<>
std::span<const RecordField<StockCount>> recordFields<StockCount>() {
    static const std::array kFields{
        field<&StockCount::customer>("customer", "Customer").required().byRule(),
        field<&StockCount::product>("product", "Product").required(),
        field<&StockCount::quantityMilli>("quantity_milli", "Thousandths of a case")
            .as(FieldKind::Cases),
        field<&StockCount::producedOn>("produced_on", "Day of production"),
        field<&StockCount::countedOn>("counted_on", "Day it was counted").required(),
        field<&StockCount::valueFen>("value_fen", "Value, fen").as(FieldKind::Money),
    };
    return kFields;
}

template<>
std::span<const RecordField<MustHave>> recordFields<MustHave>() {
    static const std::array kFields{
        field<&MustHave::customer>("customer", "Customer").required().byRule(),
        field<&MustHave::product>("product", "Product").required(),
        field<&MustHave::itemCode>("item_code", "The customer's own item code"),
        field<&MustHave::day>("day", "Listed since"),
    };
    return kFields;
}

template<>
std::span<const RecordField<ServiceFact>> recordFields<ServiceFact>() {
    static const std::array kFields{
        field<&ServiceFact::customer>("customer", "Customer").required().byRule(),
        field<&ServiceFact::month>("month", "Month").as(FieldKind::Month).required(),
        field<&ServiceFact::fillRateBp>("fill_rate_bp", "Delivered of ordered, basis points")
            .as(FieldKind::Rate),
        field<&ServiceFact::onTimeBp>("on_time_bp", "Delivered on time, basis points")
            .as(FieldKind::Rate),
    };
    return kFields;
}

base::Issues check(const Receivable &receivable, base::Date today) {
    constexpr int kMostDaysAhead = 366; // a later day is a slip of the pen
    base::Issues issues = checkFields(receivable);
    const bool isCredit = receivable.amountFen < 0;
    if (isCredit ? receivable.paidFen > 0 : receivable.paidFen < 0) {
        issues.push_back(issue("receivable.paid_sign",
                               "What was paid on " + receivable.invoice +
                                   " and its amount must be both above or both below zero.",
                               "paid_fen", receivable.invoice));
    }
    if (!receivable.paidOn.isNull() && receivable.paidOn > today) {
        issues.push_back(issue("receivable.paid_future",
                               "A payment cannot have been made in the future.", "paid_on",
                               receivable.invoice));
    }
    if (!receivable.invoiceDate.isNull() &&
        receivable.invoiceDate > today.plusDays(kMostDaysAhead)) {
        issues.push_back(
            issue("receivable.date_far",
                  "Invoice " + receivable.invoice + " would be written more than a year from now.",
                  "invoice_date", receivable.invoice));
    }
    if (!receivable.dueDate.isNull() && receivable.dueDate < receivable.invoiceDate) {
        issues.push_back(
            issue("receivable.due_before_invoice",
                  "Invoice " + receivable.invoice + " would be due before it was written.",
                  "due_date", receivable.invoice));
    }
    return issues;
}

base::Issues check(const StockCount &count, base::Date today) {
    base::Issues issues = checkFields(count);
    if (!count.countedOn.isNull() && count.countedOn > today) {
        issues.push_back(issue("stock.counted_future", "Stock cannot be counted in the future.",
                               "counted_on", count.countedOn.toString()));
    }
    if (!count.producedOn.isNull() && count.producedOn > count.countedOn) {
        issues.push_back(issue("stock.produced_later",
                               "What was counted cannot have been produced later.", "produced_on",
                               count.producedOn.toString()));
    }
    return issues;
}

std::int64_t openOf(const Receivable &one) {
    const std::int64_t open = one.amountFen - one.paidFen;
    return one.amountFen < 0 ? std::min<std::int64_t>(open, 0) : std::max<std::int64_t>(open, 0);
}

bool isOverpaid(const Receivable &one) {
    return one.amountFen < 0 ? one.paidFen < one.amountFen : one.paidFen > one.amountFen;
}

base::Issues check(const ServiceFact &fact) {
    constexpr std::int64_t kWhole = 10'000;
    base::Issues issues = checkFields(fact);
    for (const auto &[field, rate] :
         {std::pair("fill_rate_bp", fact.fillRateBp), std::pair("on_time_bp", fact.onTimeBp)}) {
        if (rate && (*rate < 0 || *rate > kWhole)) {
            issues.push_back(issue("service.rate_bad",
                                   "A rate of service lies between 0 and 100 %.", field,
                                   std::to_string(fact.month)));
        }
    }
    return issues;
}

Ageing ageingOf(const std::vector<Receivable> &all, base::Date on) {
    static constexpr std::array<std::int64_t, kAgeBands - 1> kLast{30, 60, 90};
    Ageing ageing;
    for (const Receivable &one : all) {
        const std::int64_t open = openOf(one);
        if (open == 0 || one.invoiceDate > on) {
            continue;
        }
        const std::int64_t age = on.daysSince1970() - one.invoiceDate.daysSince1970();
        const auto band =
            std::ranges::find_if(kLast, [&](std::int64_t last) { return age <= last; });
        ageing.openFen.at(static_cast<std::size_t>(band - kLast.begin())) += open;
        ageing.balanceFen += open;
        if (open > 0 && !one.dueDate.isNull() && one.dueDate < on) {
            ageing.overdueFen += open;
            ageing.overdueDays = std::max<std::int64_t>(
                ageing.overdueDays, on.daysSince1970() - one.dueDate.daysSince1970());
        }
    }
    return ageing;
}

std::optional<std::int64_t> daysSalesOutstanding(std::int64_t openFen, std::int64_t netSalesFen) {
    constexpr std::int64_t kDays = 90;
    return netSalesFen > 0 ? std::optional(base::divRound(base::Wide{openFen} * kDays, netSalesFen))
                           : std::nullopt;
}

std::size_t stockBand(std::int64_t days) {
    static constexpr std::array<std::int64_t, kStockBands - 1> kLast{30, 60, 90, 180};
    return static_cast<std::size_t>(
        std::ranges::find_if(kLast, [&](std::int64_t last) { return days <= last; }) -
        kLast.begin());
}

std::optional<std::int64_t> shelfLifeUsed(const StockCount &count, base::Date on,
                                          std::optional<std::int64_t> shelfDays) {
    if (count.producedOn.isNull() || !shelfDays || *shelfDays <= 0) {
        return std::nullopt;
    }
    constexpr std::int64_t kWhole = 10'000;
    const std::int64_t age = on.daysSince1970() - count.producedOn.daysSince1970();
    return base::divRound(base::Wide{age} * kWhole, *shelfDays);
}

std::vector<StockCount> latestCounts(std::vector<StockCount> all) {
    std::map<ProductId, base::Date> latest;
    for (const StockCount &count : all) {
        base::Date &day = latest[count.product];
        day = std::max(day, count.countedOn);
    }
    std::erase_if(all, [&](const StockCount &count) {
        return count.countedOn != latest.at(count.product) || count.quantityMilli == 0;
    });
    return all;
}

} // namespace accord::domain
