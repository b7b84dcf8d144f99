// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/list_statements.h"

namespace accord::storage {

std::vector<ListStatement> listStatements() {
    std::vector<ListStatement> all;
    for (auto part : {customerListStatements(), customerOrderStatements(), customerFactStatements(),
                      classTrendStatements(),   contactListStatements(),   timelineStatements(),
                      activityStatements(),     planListStatements(),      planProgressStatements(),
                      importListStatements(),   abcListStatements(),       historyListStatements(),
                      salesListStatements(),    taskListStatements(),      visitListStatements(),
                      searchStatements(),       overdueStatements(),       birthdayStatements(),
                      scopeStatements(),        profitStatements()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace accord::storage
