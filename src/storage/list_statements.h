// SPDX-License-Identifier: GPL-3.0-or-later
// Every statement that a list runs, in every shape it can take, so that one test can ask the
// engine for its plan and refuse a scan of a large table.
#pragma once

#include <string>
#include <vector>

namespace accord::storage {

struct ListStatement {
    std::string name;
    std::string sql;
};

[[nodiscard]] std::vector<ListStatement> customerListStatements();
[[nodiscard]] std::vector<ListStatement> customerOrderStatements();
[[nodiscard]] std::vector<ListStatement> customerFactStatements();
[[nodiscard]] std::vector<ListStatement> classTrendStatements();
[[nodiscard]] std::vector<ListStatement> contactListStatements();
[[nodiscard]] std::vector<ListStatement> timelineStatements();
[[nodiscard]] std::vector<ListStatement> activityStatements();
[[nodiscard]] std::vector<ListStatement> planListStatements();
[[nodiscard]] std::vector<ListStatement> planProgressStatements();
[[nodiscard]] std::vector<ListStatement> importListStatements();
[[nodiscard]] std::vector<ListStatement> abcListStatements();
[[nodiscard]] std::vector<ListStatement> historyListStatements();
[[nodiscard]] std::vector<ListStatement> salesListStatements();
[[nodiscard]] std::vector<ListStatement> taskListStatements();
[[nodiscard]] std::vector<ListStatement> visitListStatements();
[[nodiscard]] std::vector<ListStatement> searchStatements();
[[nodiscard]] std::vector<ListStatement> overdueStatements();
[[nodiscard]] std::vector<ListStatement> birthdayStatements();
[[nodiscard]] std::vector<ListStatement> scopeStatements();
[[nodiscard]] std::vector<ListStatement> profitStatements();
[[nodiscard]] std::vector<ListStatement> listStatements(); // all of them

} // namespace accord::storage
