// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an ABC report shows (DOMAIN section 6): the computed result with the names and words
// that belong to its rows. Serves the screen, PDF, XLSX, CSV and JSON alike.
#pragma once

#include "base/clock.h"
#include "domain/abc/abc.h"
#include "domain/customer/customer.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace accord::app {

struct AbcOverride {
    domain::AbcClass value = domain::AbcClass::None;
    std::string why;
    base::Date until; // last day it holds
    std::string by;   // name
};

// Sentences that many rows share.
class AbcSentences {
public:
    AbcSentences() : AbcSentences(std::vector<std::string>()) {}
    AbcSentences(std::vector<std::string> all)
        : m_all(std::make_shared<const std::vector<std::string>>(std::move(all))) {}
    AbcSentences(std::initializer_list<std::string> all)
        : AbcSentences(std::vector<std::string>(all)) {}
    [[nodiscard]] const std::vector<std::string> &all() const { return *m_all; }
    [[nodiscard]] auto begin() const { return m_all->begin(); }
    [[nodiscard]] auto end() const { return m_all->end(); }
    [[nodiscard]] bool empty() const { return m_all->empty(); }
    [[nodiscard]] std::size_t size() const { return m_all->size(); }

private:
    std::shared_ptr<const std::vector<std::string>> m_all;
};

// Parallel to AbcResult::rows. Why a row has its class is said by whySentence (app/abc_words.h).
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
    AbcSentences measures;               // of the policy, in the report's language
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
