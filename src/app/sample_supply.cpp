// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_supply.h"

#include "app/sample_people.h"
#include "app/write.h"
#include "base/month.h"
#include "base/resource.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <utility>

namespace accord::app {

namespace {

using nlohmann::json;

constexpr int kMonths = 12;
constexpr const char *kNeverCounted = "苏打水 330ml"; // on every list, so that some have a gap

std::string mustHaves(const json &stock, base::Date today) {
    std::string csv = "customer_code,product,item_code,day\n";
    std::set<std::pair<std::string, std::string>> listed;
    int number = 0;
    const auto add = [&](const std::string &customer, const std::string &product) {
        if (listed.emplace(customer, product).second) {
            csv += fmt::format("{},{},69{:05},{}\n", customer, product, 12'011 + 37 * ++number,
                               today.plusDays(-400).toString());
        }
    };
    for (const json &row : stock) {
        add(row[0], row[1]);
        add(row[0], kNeverCounted);
    }
    return csv;
}

// Hundredths of a per cent that come and go with the months, differently for every customer.
std::string serviceFacts(const json &stock, base::Month last) {
    std::string csv = "customer_code,month,fill_rate,on_time\n";
    std::set<std::string> customers;
    for (const json &row : stock) {
        customers.insert(row[0].get<std::string>());
    }
    int customer = 0;
    for (const std::string &code : customers) {
        ++customer;
        for (int back = kMonths; back > 0; --back) {
            const base::Month month = last.plus(1 - back);
            const int swing = (customer * 53 + month.number() * 31) % 700;
            csv += fmt::format("{},{},{}.{:02}%,{}.{:02}%\n", code, month.toString(),
                               92 + swing / 100, swing % 100, 90 + swing / 80, (swing * 7) % 100);
        }
    }
    return csv;
}

} // namespace

base::Done addSampleSupply(Workspace &workspace) {
    const base::Date now = today(workspace.context());
    const json people = json::parse(base::resource("sample/people.json"));
    const json &stock = people.at("stock");
    ACCORD_CHECK(
        importSample(workspace, io::ImportKind::MustHaves, "must-have", mustHaves(stock, now)));
    return importSample(workspace, io::ImportKind::ServiceFacts, "service",
                        serviceFacts(stock, base::Month::of(now).plus(-1)))
        .map([](const ImportResult & /*result*/) {});
}

} // namespace accord::app
