// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_desk.h"

#include "app/customer_service.h"
#include "app/import_service.h"
#include "base/atomic_file.h"
#include "support/catch.h"

namespace accord::test {

void FiguresDesk::customer(const std::string &code, const std::string &owner,
                           const std::string &parent) {
    const std::string actor = company.context().actor.code;
    // S2 leads M3, S1 everybody else.
    app::CustomerService customers(company.as(owner == "M3" || owner == "S2" ? "S2" : "S1"));
    const auto added =
        customers.add(code, {{"name", "Customer " + code}, {"owner", owner}, {"parent", parent}});
    INFO(code << (added ? "" : added.error().detail));
    REQUIRE(added);
    if (!actor.empty()) {
        company.as(actor);
    }
}

void FiguresDesk::sales(const std::string &csv) {
    const std::string actor = company.context().actor.code;
    const auto file = folder / "sales.csv";
    base::writeFileAtomically(file, csv);
    app::ImportRequest request;
    request.file = file;
    const auto done = app::ImportService(company.as("S1")).run(request);
    INFO((done ? std::string() : done.error().detail));
    REQUIRE(done);
    REQUIRE(done->rejected == 0);
    if (!actor.empty()) {
        company.as(actor);
    }
}

void FiguresDesk::year(const std::string &customer, const std::string &category, int year) {
    std::string csv = "customer_code,month,category,net_sales,payment,margin,quantity\n";
    for (int m = 1; m <= 12; ++m) {
        csv += customer + "," + std::to_string(year) + (m < 10 ? "-0" : "-") + std::to_string(m) +
               "," + category + "," + std::to_string(100 * m) + "," + std::to_string(90 * m) + "," +
               std::to_string(30 * m) + "," + std::to_string(m) + "\n";
    }
    sales(csv);
}

} // namespace accord::test
