// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace accord::cli {

void addAllCommands(CLI::App &app, Session &session) {
    addInitCommand(app, session);
    addTeamCommands(app, session);
    addCustomerCommands(app, session);
    addVisitCommands(app, session);
    addTaskCommands(app, session);
    addContactCommands(app, session);
    addPersonCommands(app, session);
    addCustomerFileCommands(app, session);
    addMoneyCommands(app, session);
    addImportCommands(app, session);
    addExportCommands(app, session);
    addAbcCommands(app, session);
    addPlanCommands(app, session);
    addReportCommand(app, session);
    addSearchCommand(app, session);
    addHistoryCommands(app, session);
    addFileCommands(app, session);
}

} // namespace accord::cli
