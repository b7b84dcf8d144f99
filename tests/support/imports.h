// SPDX-License-Identifier: GPL-3.0-or-later
// Running imports of small texts in tests, and everything a company holds as one text for
// comparing before and after.
#pragma once

#include "app/import_service.h"
#include "support/temp_folder.h"
#include "support/test_company.h"

#include <string>

namespace accord::test {

class ImportDesk {
public:
    TestCompany company;
    TempFolder folder;

    // A request for a file with this content; change it, then run it.
    [[nodiscard]] app::ImportRequest sales(const std::string &content,
                                           const std::string &name = "sales.csv");
    [[nodiscard]] app::ImportRequest customers(const std::string &content,
                                               const std::string &name = "customers.csv");
    [[nodiscard]] base::Result<app::ImportResult> run(const app::ImportRequest &request,
                                                      const base::Progress &progress = {});
    // REQUIREs that it succeeds.
    app::ImportResult done(const app::ImportRequest &request);
    // REQUIREs that it is refused and that nothing has changed.
    base::Error refused(const app::ImportRequest &request, const base::Progress &progress = {});

    // "code month category product net_sales payment margin …" of every fact, a line each.
    [[nodiscard]] std::string facts();
    // Every row of every table but the search index, for "nothing has changed".
    [[nodiscard]] std::string everything();

private:
    app::ImportRequest request(const std::string &content, const std::string &name);
};

[[nodiscard]] io::MapDocument mapOf(const std::string &json);

} // namespace accord::test
