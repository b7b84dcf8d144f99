// SPDX-License-Identifier: GPL-3.0-or-later
// The commands, one registration function per feature file; registry.cpp lists them in the order
// of the help text. A feature file adds its subcommands with CLI11, keeps its options in a
// shared_ptr and hands the work to Session::onRun.
#pragma once

#include <CLI/App.hpp>

namespace accord::cli {

class Session;

void addInitCommand(CLI::App &app, Session &session);
void addTeamCommands(CLI::App &app, Session &session);
void addCustomerCommands(CLI::App &app, Session &session);
void addCustomerViewCommands(CLI::App &app, Session &session); // behind addCustomerCommands
void addRelationCommands(CLI::App &app, Session &session);     // note, equipment, loss, terms …
void addTodayCommand(CLI::App &app, Session &session);
void addLogCommand(CLI::App &app, Session &session);
void addVisitCommands(CLI::App &app, Session &session);
void addTaskCommands(CLI::App &app, Session &session);
void addContactCommands(CLI::App &app, Session &session);
void addPersonCommands(CLI::App &app, Session &session);
void addMoneyCommands(CLI::App &app, Session &session); // receivable, stock, must-have, service
void addCustomerFileCommands(CLI::App &app, Session &session); // file add, list, get, remove
void addImportCommands(CLI::App &app, Session &session);
void addExportCommands(CLI::App &app, Session &session);
void addAbcCommands(CLI::App &app, Session &session);
void addPlanCommands(CLI::App &app, Session &session);
void addCalendarCommands(CLI::App &app, Session &session);
void addReportCommand(CLI::App &app, Session &session);
void addSearchCommand(CLI::App &app, Session &session);
void addHistoryCommands(CLI::App &app, Session &session);
void addFileCommands(CLI::App &app, Session &session); // verify, rebuild, backup, restore

// Calls all of the above.
void addAllCommands(CLI::App &app, Session &session);

} // namespace accord::cli
