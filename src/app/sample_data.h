// SPDX-License-Identifier: GPL-3.0-or-later
// SampleData: the data of the sample company (resources/sample) brought to the present: months that
// are counted back from the last complete month become calendar months, and season and prices turn
// quantities into money. The same day always gives the same data.
#pragma once

#include "base/clock.h"
#include "base/month.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::app {

inline constexpr int kSampleMonths = 24;

class SampleData {
public:
    explicit SampleData(base::Date today);

    // company.json: name, users, categories.
    [[nodiscard]] const nlohmann::json &company() const { return m_company; }
    // plans.json as it stands; content() fills in what depends on customer and year.
    [[nodiscard]] const nlohmann::json &plans() const { return m_plans; }
    // Codes of the customers that are archived after everything is in.
    [[nodiscard]] std::vector<std::string> archived() const;
    [[nodiscard]] base::Period months() const { return m_months; }

    // Tables for the importer, UTF-8 with a header of our field names, parents before children.
    [[nodiscard]] std::string customersCsv() const;
    // Quantity, net and gross sales, payment, margin and trade spend by month and category.
    [[nodiscard]] std::string salesCsv() const;
    // What the customers earn with our brand and in all, by month.
    [[nodiscard]] std::string profitsCsv() const;

    // The plan document (CLI.md) of one entry of plans(): targets grown from the account's last
    // calendar year (this year's plan) or last twelve months (next year's), placeholders filled.
    [[nodiscard]] nlohmann::json content(const nlohmann::json &plan) const;
    [[nodiscard]] int planYear(const nlohmann::json &plan) const;

private:
    struct Terms {
        std::int64_t price = 10'000;
        std::int64_t discount = 0;
        std::int64_t margin = 0;
        std::int64_t spend = 0;
        std::int64_t payLag = 0;
        std::int64_t paid = 10'000;
        std::int64_t slow = 0;
        std::int64_t brandMargin = 0;
        std::int64_t dependence = 0;
        std::int64_t drift = 0;
    };
    struct Category {
        std::string name;
        std::int64_t priceFen = 0;
        std::int64_t margin = 0;                          // basis points
        std::array<std::int64_t, kSampleMonths> season{}; // percent of a mean month
    };
    // One customer and category.
    struct Series {
        std::string customer;
        std::string account; // whose terms hold
        std::size_t category = 0;
        std::array<std::int64_t, kSampleMonths> cases{};
        std::array<std::int64_t, kSampleMonths> netFen{};
        std::array<std::int64_t, kSampleMonths> marginFen{};
        [[nodiscard]] std::int64_t paymentFen(const Terms &terms, std::size_t month) const;
    };

    void readCategories();
    void readTerms();
    void readQuantities();
    [[nodiscard]] std::string accountOf(const std::string &customer) const;
    [[nodiscard]] std::size_t categoryIndex(const std::string &name) const;
    [[nodiscard]] std::int64_t amount(const Series &series, std::string_view metric,
                                      std::size_t month) const;
    // One row of targets; without a category over all of them.
    [[nodiscard]] nlohmann::json target(const std::string &account, std::string_view metric,
                                        std::optional<std::size_t> category, int firstMonth,
                                        std::int64_t growth) const;
    [[nodiscard]] nlohmann::json targets(const std::string &account, int firstMonth,
                                         std::int64_t growth) const;

    base::Date m_today;
    base::Period m_months;
    nlohmann::json m_company;
    nlohmann::json m_customers;
    nlohmann::json m_plans;
    std::vector<Category> m_categories;
    std::map<std::string, Terms> m_terms;         // by account
    std::map<std::string, std::string> m_parents; // customer -> parent
    std::vector<Series> m_series;
};

} // namespace accord::app
