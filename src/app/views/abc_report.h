// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an ABC report shows (DOMAIN section 6): the computed result with the names and words
// that belong to its rows. Serves the screen, PDF, XLSX, CSV and JSON alike.
#pragma once

#include "base/clock.h"
#include "domain/abc/abc.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct AbcOverride {
    domain::AbcClass value = domain::AbcClass::None;
    std::string why;
    base::Date until; // last day it holds
    std::string by;   // name
};

// Parallel to AbcResult::rows.
struct AbcReportRow {
    std::string code;
    std::string name;
    std::string owner; // name, "" = unassigned
    std::string city;
    domain::StoreFormat format = domain::StoreFormat::None;
    std::optional<std::int64_t> previousPaymentFen; // equally long period directly before
    std::optional<std::int64_t> previousMarginFen;
    std::optional<AbcOverride> override; // in force on the day of the report
    std::vector<std::string> measures;   // stable words or typed text of the policy
    std::string why;                     // one sentence: why this class
    // The class that counts: the override, else the computed one.
    [[nodiscard]] domain::AbcClass effective(domain::AbcClass computed) const {
        return override ? override->value : computed;
    }
};

// Parallel to AbcResult::excluded.
struct AbcReportExcluded {
    std::string code;
    std::string name;
};

struct AbcReport {
    std::string company; // our name
    std::string name;    // of the kept run, "" = not kept
    std::string author;  // who ran or kept it
    base::Date date;     // of the run
    base::Instant created;
    base::Date dataThrough; // last day with imported facts, null = not known
    std::string inputDigest;
    domain::AbcResult result;
    std::vector<AbcReportRow> rows;
    std::vector<AbcReportExcluded> excluded;
};

} // namespace accord::app
