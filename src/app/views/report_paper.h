// SPDX-License-Identifier: GPL-3.0-or-later
// A report with what its printed pages say around it: company, day, names instead of codes.
#pragma once

#include "app/views/report_table.h"
#include "base/clock.h"

#include <map>
#include <string>

namespace accord::app {

struct ReportPaper {
    ReportTable table;
    std::string company;
    std::string author;
    std::string customerName;                  // of the scope, "" = none was asked for
    std::map<std::string, std::string> people; // names by user code
    base::Date date;
    base::Instant created;
};

} // namespace accord::app
