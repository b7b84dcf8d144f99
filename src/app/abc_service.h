// SPDX-License-Identifier: GPL-3.0-or-later
// AbcService: classify customers, keep runs, compare them (DOMAIN section 6). Running reads only;
// a kept run never changes. Reports come in the language asked for.
#pragma once

#include "app/abc_compare.h"
#include "app/context.h"
#include "app/views/abc_report.h"
#include "base/month.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/abc/abc.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct AbcRunRequest {
    base::Period period;
    std::optional<domain::AbcPolicy> policy; // absent = resources/policies/abc.json
    std::string policyName = "default";      // shown in the report
    std::string owner;                       // user code; "" = everybody's customers
    std::string language = "zh_CN";          // zh_CN, zh_TW, en or zh_en
    // The file of the open company, read on a second thread when it is large; empty = on one.
    std::filesystem::path companyFile;
};

// Kept runs as `abc list` shows them.
struct AbcRunListItem {
    std::string id;
    std::string name;
    base::Period period;
    std::int64_t ranked = 0;
    std::string inputDigest;
    base::Instant at;
    std::string by; // user code
};

class AbcService {
public:
    explicit AbcService(Context &context) : m_context(context) {}

    // Invalid ("policy.*", "abc.period"), NotFound ("user.not_found"), Cancelled ("cancelled").
    [[nodiscard]] base::Result<AbcReport> run(const AbcRunRequest &request,
                                              const base::Progress &progress = {});
    // The same figures with their sentences in another language. Invalid ("language.unknown").
    [[nodiscard]] base::Result<AbcReport> inLanguage(AbcReport report, const std::string &language);
    // What the company classifies by when a request brings no policy.
    [[nodiscard]] base::Result<domain::AbcPolicy> standardPolicy();
    // First and last month with imported facts; nullopt in an empty company.
    [[nodiscard]] std::optional<base::Period> dataPeriod();
    // Payment of each of `period`'s months in fen, absent for a month without it; with `rollUp`
    // everything below the customer is in it. NotFound ("customer.not_found").
    [[nodiscard]] base::Result<std::vector<std::optional<std::int64_t>>>
    monthlyPayments(const std::string &code, const base::Period &period, bool rollUp);
    // Runs and keeps under `name`. Duplicate ("abc.name_taken"), Invalid ("abc.name"), Forbidden.
    [[nodiscard]] base::Result<AbcReport> keep(const AbcRunRequest &request,
                                               const std::string &name);
    // The same in two steps, for who makes files of the report before it is kept, or has shown it
    // already: gives the report id and name, writing nothing; then keeps exactly that report.
    [[nodiscard]] base::Done nameForKeeping(AbcReport &report, const std::string &name);
    // Another process may have taken the id meanwhile: then the report gets a new one.
    [[nodiscard]] base::Done keep(AbcReport &report);
    // A kept run as it was; NotFound ("abc.run_not_found").
    [[nodiscard]] base::Result<AbcReport> show(const std::string &name,
                                               const std::string &language);
    // Newest first; `after` is the name of a run.
    struct RunPage {
        std::vector<AbcRunListItem> items;
        std::optional<std::string> next;
        std::int64_t total = 0;
    };
    [[nodiscard]] base::Result<RunPage> list(int limit, const std::string &after = {});
    // By the classes in force in each run.
    [[nodiscard]] base::Result<AbcComparison> compare(const std::string &earlier,
                                                      const std::string &later);

private:
    Context &m_context;
};

} // namespace accord::app
