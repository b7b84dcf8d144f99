// SPDX-License-Identifier: GPL-3.0-or-later
// AbcOracle: RULES section 4 written a second time, slowly, as SQL over SQLite in memory. Shares no
// code with domain/abc; tests compare the two exactly.
#pragma once

#include "domain/abc/abc.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace accord::test {

struct OracleRow {
    std::string code;
    std::int64_t rank = 0;
    std::vector<std::int64_t> figures; // see kFigures in the .cpp; absent = INT64_MIN
    std::string classes;               // payment, margin, dependence, composite
    bool operator==(const OracleRow &) const = default;
};

class AbcOracle {
public:
    explicit AbcOracle(const domain::AbcInput &input);
    // Rows of one window of months, in rank order.
    [[nodiscard]] std::vector<OracleRow> rows(const base::Period &window,
                                              const domain::AbcPolicy &policy);
    // "code:reason" in the order of the input.
    [[nodiscard]] std::vector<std::string> excluded(const base::Period &window,
                                                    const domain::AbcPolicy &policy);

private:
    void execute(const std::string &sql);
    void prepareWindow(const base::Period &window, const domain::AbcPolicy &policy);
    struct Close {
        void operator()(sqlite3 *db) const;
    };
    std::unique_ptr<sqlite3, Close> m_db;
};

// The same figures out of a result, for comparison.
[[nodiscard]] OracleRow oracleView(const domain::AbcInput &input, const domain::AbcRow &row);

} // namespace accord::test
