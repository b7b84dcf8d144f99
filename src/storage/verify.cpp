// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include "storage/chain_check.h"
#include "storage/change_log.h"
#include "storage/customer_facts.h"
#include "storage/month_sums.h"
#include "storage/sales_year.h"
#include "storage/search_index.h"

#include <algorithm>
#include <utility>

namespace accord::storage {

namespace {

void append(std::vector<Problem> &all, std::vector<Problem> more) {
    for (Problem &problem : more) {
        all.push_back(std::move(problem));
    }
}

std::vector<Problem> pageProblems(db::Connection &db, const VerifyOptions &options) {
    std::vector<Problem> problems;
    for (const std::string &line : db.dialect().damage(options.full, options.limit)) {
        problems.push_back({"pages", "", line});
    }
    return problems;
}

std::vector<Problem> foreignKeyProblems(db::Connection &db, const VerifyOptions &options) {
    std::vector<Problem> problems;
    for (const db::ForeignKeyBreach &breach : db.dialect().foreignKeyBreaches(options.limit)) {
        problems.push_back({"foreign_keys", breach.table + " " + std::to_string(breach.row),
                            "it names a row of " + breach.parent + " that is not there"});
    }
    return problems;
}

// The expected head was kept when the log was shorter: some set must still end with it.
bool hasHead(db::Connection &db, std::string expected) {
    std::transform(expected.begin(), expected.end(), expected.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    if (expected == std::string(64, '0')) {
        return true; // kept while the log was empty
    }
    auto row = db.prepare("SELECT head FROM change_set ORDER BY seq DESC");
    while (row->next()) {
        base::Digest head{};
        const auto bytes = row->blob(0);
        std::copy_n(bytes.begin(), std::min(bytes.size(), head.size()), head.begin());
        if (base::hex(head) == expected) {
            return true;
        }
    }
    return false;
}

std::vector<Problem> monthProblems(db::Connection &db, const base::Progress &progress,
                                   bool &isCancelled) {
    std::vector<Problem> problems;
    const base::Period stored = monthsStored(db);
    if (stored.from.isNull()) {
        return problems;
    }
    for (base::Month month = stored.from; month <= stored.to; month = month.plus(1)) {
        const std::int64_t wrong = wrongMonths(db, month);
        if (wrong != 0) {
            problems.push_back({"customer_month", month.toString(),
                                std::to_string(wrong) +
                                    " rows differ from the facts they sum; 'rebuild' puts them "
                                    "right"});
        }
        if (!progress.step(month.minus(stored.from), stored.months())) {
            isCancelled = true;
            break;
        }
    }
    return problems;
}

} // namespace

base::Result<std::vector<Problem>> verify(db::Connection &connection, const VerifyOptions &options,
                                          const base::Progress &progress) {
    const auto cancelled = [] {
        return base::fail(base::ErrorCode::Cancelled, "cancelled", "The check was stopped.");
    };
    std::vector<Problem> problems = pageProblems(connection, options);
    if (!problems.empty()) {
        return problems; // reading on in a damaged file tells nothing more
    }
    if (!progress.step(1, 4)) {
        return cancelled();
    }
    append(problems, foreignKeyProblems(connection, options));
    if (!progress.step(2, 4)) {
        return cancelled();
    }
    ACCORD_TRY(auto chain, ChainCheck(connection, options.limit).run(progress));
    append(problems, std::move(chain));
    if (!options.expectedHead.empty() && !hasHead(connection, options.expectedHead)) {
        problems.push_back({"head", "change_set",
                            "no change set has the head that was expected; the log was rewritten "
                            "or is another company's"});
    }
    bool isCancelled = false;
    append(problems, monthProblems(connection, progress, isCancelled));
    if (isCancelled) {
        return cancelled();
    }
    if (const std::int64_t wrong = wrongSalesYears(connection); wrong != 0) {
        problems.push_back({"customer_year", std::to_string(wrong),
                            std::to_string(wrong) +
                                " sums of twelve months differ from the months they sum; "
                                "'rebuild' puts them right"});
    }
    if (const std::int64_t wrong = wrongVisitDays(connection); wrong != 0) {
        problems.push_back({"customer_visit_days", std::to_string(wrong),
                            std::to_string(wrong) +
                                " customers have another last contact or next visit kept than "
                                "their visits say; 'rebuild' puts them right"});
    }
    for (const std::string &row : SearchIndex(connection).problems(options.limit)) {
        problems.push_back({"search_index", row,
                            "what the search finds differs from the record; 'rebuild' puts it "
                            "right"});
    }
    return problems;
}

} // namespace accord::storage
