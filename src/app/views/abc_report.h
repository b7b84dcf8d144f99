// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an ABC report shows (DOMAIN section 6): the computed result with the names and words
// that belong to its rows. Serves the screen, PDF, XLSX, CSV and JSON alike.
#pragma once

#include "base/clock.h"
#include "domain/abc/abc.h"
#include "domain/customer/customer.h"

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
    std::string ownerCode;
    std::string city;
    std::string province;
    domain::StoreFormat format = domain::StoreFormat::None;
    std::optional<std::int64_t> previousPaymentFen; // equally long period directly before
    std::optional<std::int64_t> previousMarginFen;
    std::optional<AbcOverride> override; // in force on the day of the report
    std::vector<std::string> measures;   // sentences of the policy in the report's language
    std::string why;                     // one sentence in that language: why this class
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

// Parallel to AbcResult::notices; a sentence in the report's language.
struct AbcReportNotice {
    std::string word;
    std::string text;
};

struct AbcReport {
    std::string company;  // our name
    std::string language; // of measures, sentences and notices: zh_CN, zh_TW, en or zh_en
    std::string id;       // of the kept run, "" = not kept
    std::string name;     // of the kept run, "" = not kept
    std::string author;   // who ran or kept it
    base::Date date;      // of the run
    base::Instant created;
    base::Date dataThrough; // last day with imported facts, null = not known
    std::string inputDigest;
    std::string policyName;  // as given, "default" without a policy file
    std::string ownerFilter; // user code, "" = everybody
    domain::AbcResult result;
    std::vector<AbcReportRow> rows;
    std::vector<AbcReportExcluded> excluded;
    std::vector<AbcReportNotice> notices;
};

} // namespace accord::app
