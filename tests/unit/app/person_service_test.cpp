// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/person_service.h"
#include "app/relation_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/stored_company.h"
#include "support/test_company.h"

using namespace accord;

namespace {

// Everything that is stored, the log's payloads too.
std::string everything(test::TestCompany &company) {
    std::string text = test::dumpOf(company.db());
    auto payloads = company.db().prepare("SELECT payload FROM change_payload");
    while (payloads->next()) {
        text += payloads->text(0);
    }
    return text;
}

} // namespace

TEST_CASE("a person goes from visits and notes too, of this customer alone") {
    test::TestCompany company;
    app::Context &manager = company.as("M1");
    REQUIRE(app::CustomerService(manager).add("C1", {{"name", "一"}}));
    REQUIRE(app::CustomerService(manager).add("C2", {{"name", "二"}}));
    const auto contact = app::ContactService(manager).add("C1", {{"name", "欧阳若晴"}});
    REQUIRE(contact);
    app::VisitService visits(manager);
    for (const char *customer : {"C1", "C2"}) {
        const auto logged = visits.log({{"customer", customer},
                                        {"kind", "phone"},
                                        {"contacts", {"欧阳若晴"}},
                                        {"purpose", "与欧阳若晴谈陈列"},
                                        {"result", 4}});
        INFO((logged ? "" : logged.error().detail));
        REQUIRE(logged);
    }
    REQUIRE(app::NoteService(manager).add("C1", {{"text", "欧阳若晴爱茶"}}));
    REQUIRE(app::PersonService(company.as("S1")).erase(contact->id.toString()));
    const std::string left = everything(company);
    std::size_t found = 0;
    for (auto at = left.find("欧阳若晴"); at != std::string::npos;
         at = left.find("欧阳若晴", at + 1)) {
        ++found;
    }
    CHECK(found == 4); // what is known of C2: purpose and contact, as they are and in the log
    CHECK(left.find("与(erased)谈陈列") != std::string::npos);
    CHECK(left.find("(erased)爱茶") != std::string::npos);
}
