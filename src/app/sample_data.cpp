// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_data.h"

#include "base/money.h"
#include "base/resource.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace accord::app {

namespace {

using base::divRound;
using base::Money;
using base::Wide;
using nlohmann::json;

constexpr std::int64_t kWhole = 10'000; // basis points
constexpr std::int64_t kYuan = 100;     // fen
constexpr std::int64_t kThousandYuan = 100'000;
constexpr int kMonthsOfYear = 12;

json sample(std::string_view file) {
    return json::parse(base::resource("sample/" + std::string(file)));
}

std::int64_t share(std::int64_t amount, std::int64_t basisPoints) {
    return divRound(Wide{amount} * basisPoints, kWhole);
}

// Days of the window [from, to] that lie in the month.
std::int64_t daysInside(base::Date from, base::Date to, base::Month month) {
    const base::Date first = std::max(from, month.firstDay());
    const base::Date last = std::min(to, month.lastDay());
    return first > last ? 0 : last.daysSince1970() - first.daysSince1970() + 1;
}

// Percentage points that the Spring Festival adds: four weeks of stocking up before it and half of
// that again lost in the two weeks after it.
std::int64_t festivalEffect(const json &days, std::int64_t strength, base::Month month) {
    constexpr int kBefore = 28;
    constexpr int kAfter = 14;
    std::int64_t effect = 0;
    for (const json &entry : days) {
        const base::Date day = *base::Date::parse(entry.get<std::string>());
        effect += strength * daysInside(day.plusDays(-kBefore), day.plusDays(-1), month) / kBefore;
        effect -= strength * daysInside(day, day.plusDays(kAfter - 1), month) / (kAfter + kAfter);
    }
    return effect;
}

std::string replaced(std::string text, const std::string &from, const std::string &to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
        text.replace(at, from.size(), to);
        at += to.size();
    }
    return text;
}

// Placeholders of resources/sample/plans.py.
struct Filling {
    int year = 0;
    std::int64_t netFen = 0;
    std::int64_t cases = 0;
};

json filled(const json &value, const Filling &filling) {
    if (value.is_string()) {
        std::string text = replaced(value, "{Y+1}", std::to_string(filling.year + 1));
        text = replaced(std::move(text), "{Y}", std::to_string(filling.year));
        return replaced(std::move(text), "{P}", std::to_string(filling.year - 1));
    }
    if (value.is_object() && value.contains("of_net")) {
        const std::int64_t fen = share(filling.netFen, value.at("of_net"));
        return divRound(fen, kThousandYuan) * kThousandYuan;
    }
    if (value.is_object() && value.contains("of_cases")) {
        return share(filling.cases, value.at("of_cases"));
    }
    json out = value;
    if (value.is_structured()) {
        for (auto &item : out.items()) {
            item.value() = filled(item.value(), filling);
        }
    }
    return out;
}

std::int64_t yearOf(const json &targets, std::string_view metric) {
    std::int64_t sum = 0;
    for (const json &target : targets) {
        sum += target.at("metric") == metric ? target.at("year").get<std::int64_t>() : 0;
    }
    return sum;
}

} // namespace

SampleData::SampleData(base::Date today)
    : m_today(today),
      m_months{base::Month::of(today).plus(-kSampleMonths), base::Month::of(today).plus(-1)},
      m_company(sample("company.json")),
      m_customers(sample("customers.json")),
      m_plans(sample("plans.json")) {
    for (const json &customer : m_customers) {
        m_parents[customer.at("code")] = customer.value("parent", "");
    }
    readCategories();
    readTerms();
    readQuantities();
}

void SampleData::readCategories() {
    for (const json &entry : m_company.at("categories")) {
        Category category;
        category.name = entry.at("name");
        category.priceFen = entry.at("price_fen");
        category.margin = entry.at("margin");
        for (int m = 0; m < kSampleMonths; ++m) {
            const base::Month month = m_months.from.plus(m);
            category.season[static_cast<std::size_t>(m)] =
                entry.at("season").at(static_cast<std::size_t>(month.month()) - 1).get<int>() +
                festivalEffect(m_company.at("festival_days"), entry.at("festival"), month);
        }
        m_categories.push_back(std::move(category));
    }
}

void SampleData::readTerms() {
    for (const json &entry : sample("terms.json")) {
        m_terms[entry.at("account")] = {entry.at("price"),      entry.at("discount"),
                                        entry.at("margin"),     entry.at("spend"),
                                        entry.at("pay_lag"),    entry.at("paid"),
                                        entry.at("slow"),       entry.at("brand_margin"),
                                        entry.at("dependence"), entry.at("drift")};
    }
}

void SampleData::readQuantities() {
    for (const json &row : sample("quantities.json")) {
        Series series;
        series.customer = row.at(0);
        series.account = accountOf(series.customer);
        series.category = categoryIndex(row.at(1));
        const Category &category = m_categories[series.category];
        const Terms &terms = m_terms.at(series.account);
        const std::int64_t price = share(category.priceFen, terms.price);
        for (std::size_t m = 0; m < kSampleMonths; ++m) {
            const std::int64_t level = row.at(2).at(m);
            series.cases[m] = divRound(Wide{level} * Wide{category.season[m]}, 100);
            series.netFen[m] = series.cases[m] * price;
            series.marginFen[m] = share(series.netFen[m], category.margin + terms.margin);
        }
        m_series.push_back(std::move(series));
    }
}

std::string SampleData::accountOf(const std::string &customer) const {
    std::string code = customer;
    while (!m_terms.contains(code)) {
        code = m_parents.at(code);
    }
    return code;
}

std::size_t SampleData::categoryIndex(const std::string &name) const {
    const auto found = std::find_if(m_categories.begin(), m_categories.end(),
                                    [&](const Category &c) { return c.name == name; });
    if (found == m_categories.end()) {
        throw std::logic_error("sample data: no category " + name);
    }
    return static_cast<std::size_t>(found - m_categories.begin());
}

std::vector<std::string> SampleData::archived() const {
    std::vector<std::string> codes;
    for (const json &customer : m_customers) {
        if (customer.value("end", "") == "archived") {
            codes.push_back(customer.at("code"));
        }
    }
    return codes;
}

std::string SampleData::customersCsv() const {
    constexpr std::array kTextFields{
        "code",     "name",       "short_name", "kind",  "parent", "format", "province",   "city",
        "district", "settlement", "address",    "owner", "stage",  "tags",   "key_account"};
    std::string out;
    for (const char *field : kTextFields) {
        out += std::string(field) + ',';
    }
    out += "account_level,sales_area,opened_on\n";
    for (const json &customer : m_customers) {
        for (const char *field : kTextFields) {
            out += customer.value(field, "") + ',';
        }
        out += customer.at("account_level") ? "true," : "false,";
        out += customer.contains("sales_area") ? customer.at("sales_area").dump() : "";
        const int opened = customer.at("opened");
        out += ',' + base::Month::of(m_today).plus(opened).firstDay().toString() + '\n';
    }
    return out;
}

std::int64_t SampleData::Series::paymentFen(const Terms &terms, std::size_t month) const {
    constexpr std::int64_t kSlowShare = 4500; // basis points of what is due
    const auto lag = static_cast<std::size_t>(terms.payLag);
    const std::int64_t due = share(netFen[month >= lag ? month - lag : month], terms.paid);
    const bool slow = static_cast<std::int64_t>(month) >= kSampleMonths - terms.slow;
    return slow ? share(due, kSlowShare) : due;
}

std::string SampleData::salesCsv() const {
    std::string out = "customer_code,month,category,quantity,net_sales,gross_sales,payment,margin,"
                      "trade_spend\n";
    for (const Series &series : m_series) {
        const Terms &terms = m_terms.at(series.account);
        for (std::size_t m = 0; m < kSampleMonths; ++m) {
            const std::int64_t payment = series.paymentFen(terms, m);
            if (series.cases[m] == 0 && payment == 0) {
                continue; // before the opening, or nothing ordered
            }
            const std::int64_t net = series.netFen[m];
            const std::int64_t gross = divRound(Wide{net} * kWhole, kWhole - terms.discount);
            out += fmt::format("{},{},{},{},{},{},{},{},{}\n", series.customer,
                               m_months.from.plus(static_cast<int>(m)).toString(),
                               m_categories[series.category].name, series.cases[m],
                               Money(net).toString(), Money(gross).toString(),
                               Money(payment).toString(), Money(series.marginFen[m]).toString(),
                               Money(share(net, terms.spend)).toString());
        }
    }
    return out;
}

std::string SampleData::profitsCsv() const {
    constexpr std::int64_t kLeast = 50; // basis points
    std::map<std::string, std::array<std::int64_t, kSampleMonths>> net;
    for (const Series &series : m_series) {
        for (std::size_t m = 0; m < kSampleMonths; ++m) {
            net[series.account][m] += series.netFen[m];
        }
    }
    std::string out = "customer_code,month,brand_profit,customer_profit\n";
    for (const auto &[account, months] : net) {
        const Terms &terms = m_terms.at(account);
        for (std::size_t m = 0; m < kSampleMonths && terms.dependence > 0; ++m) {
            const std::int64_t brand = share(months[m], terms.brandMargin);
            const std::int64_t drift = terms.drift * (static_cast<std::int64_t>(m) - 12) / 12;
            const std::int64_t dependence = std::max(kLeast, terms.dependence + drift);
            if (brand > 0) {
                const std::int64_t total = divRound(Wide{brand} * kWhole, dependence);
                out += fmt::format("{},{},{},{}\n", account,
                                   m_months.from.plus(static_cast<int>(m)).toString(),
                                   Money(brand).toString(), Money(total).toString());
            }
        }
    }
    return out;
}

int SampleData::planYear(const json &plan) const {
    return m_today.year() + plan.at("year").get<int>();
}

std::int64_t SampleData::amount(const Series &series, std::string_view metric,
                                std::size_t month) const {
    if (metric == "quantity_cases") {
        return series.cases[month];
    }
    if (metric == "payment_fen") {
        return series.paymentFen(m_terms.at(series.account), month);
    }
    return metric == "margin_fen" ? series.marginFen[month] : series.netFen[month];
}

json SampleData::target(const std::string &account, std::string_view metric,
                        std::optional<std::size_t> category, int firstMonth,
                        std::int64_t growth) const {
    std::array<std::int64_t, kMonthsOfYear> sums{};
    for (const Series &series : m_series) {
        if (series.account != account || (category && series.category != *category)) {
            continue;
        }
        for (int i = 0; i < kMonthsOfYear; ++i) {
            const int calendar = m_months.from.plus(firstMonth + i).month();
            sums[static_cast<std::size_t>(calendar - 1)] += amount(
                series, metric, static_cast<std::size_t>(firstMonth) + static_cast<std::size_t>(i));
        }
    }
    const std::int64_t unit = metric == "quantity_cases" ? 1 : kYuan;
    json months = json::array();
    std::int64_t year = 0;
    for (const std::int64_t sum : sums) {
        const std::int64_t aim = divRound(share(sum, kWhole + growth), unit) * unit;
        months.push_back(aim);
        year += aim;
    }
    return {{"category", category ? m_categories[*category].name : "all"},
            {"metric", metric},
            {"year", year},
            {"months", std::move(months)},
            {"locked", json::array()}};
}

json SampleData::targets(const std::string &account, int firstMonth, std::int64_t growth) const {
    json out = json::array();
    for (const char *metric : {"quantity_cases", "net_sales_fen", "margin_fen"}) {
        for (std::size_t category = 0; category < m_categories.size(); ++category) {
            json aim = target(account, metric, category, firstMonth, growth);
            if (aim.at("year") > 0) { // else the account does not buy the category
                out.push_back(std::move(aim));
            }
        }
    }
    // Payment is aimed at as a whole: one row for all categories.
    out.push_back(target(account, "payment_fen", std::nullopt, firstMonth, growth));
    return out;
}

json SampleData::content(const json &plan) const {
    const int year = planYear(plan);
    // January of the year before; next year's plan has only the last twelve months to go by.
    const int january = base::Month(year - 1, 1).minus(m_months.from);
    const int first = std::min(january, kSampleMonths - kMonthsOfYear);
    const json aims = targets(plan.at("customer"), first, plan.at("growth"));
    const Filling filling{year, yearOf(aims, "net_sales_fen"), yearOf(aims, "quantity_cases")};
    json out = filled(plan.at("content"), filling);
    if (plan.at("way") != "data") {
        out["targets"] = aims;
    }
    return out;
}

} // namespace accord::app
