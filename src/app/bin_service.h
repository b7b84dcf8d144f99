// SPDX-License-Identifier: GPL-3.0-or-later
// BinService: customers that were made by mistake (RULES section 1). Only one with an empty history
// goes to the bin, from which it comes back as it was; after thirty days it is forgotten.
#pragma once

#include "app/context.h"
#include "domain/customer/customer.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace accord::app {

inline constexpr int kBinDays = 30; // RULES section 1, fixed

struct BinRow {
    domain::CustomerId id;
    std::string code;
    std::string name;
    std::string city;
    std::string owner; // user code, "" = nobody
    base::Date binnedOn;
    std::string binnedBy; // user code
    int daysLeft = 0;     // 0 = forgotten when the file is next opened
};

class BinService {
public:
    explicit BinService(Context &context) : m_context(context) {}

    // What keeps customers out of the bin, one for each of `codes` that may not go there: NotFound
    // ("customer.not_found"), Forbidden, Stale ("customer.bin_history", naming what there is).
    [[nodiscard]] base::Issues refusals(const std::vector<std::string> &codes) const;
    // All or none, as one step that is taken back in one. The first refusal.
    [[nodiscard]] base::Result<std::vector<BinRow>> bin(const std::vector<std::string> &codes);
    // `codes`: of the customers (the latest put aside), or ids. Brings back, all or none; a parent
    // that is no longer there is left out. NotFound
    // ("customer.not_in_bin"), Duplicate ("customer.code_taken" by now), Forbidden.
    [[nodiscard]] base::Result<std::vector<domain::Customer>>
    unbin(const std::vector<std::string> &codes);
    // The latest first. Forbidden.
    [[nodiscard]] base::Result<std::vector<BinRow>> list() const;
    // Forgets what has lain there for kBinDays, with its change set; how many. Does nothing for who
    // may not write.
    [[nodiscard]] std::int64_t emptyDue();

private:
    [[nodiscard]] base::Done demandEmpty(const std::string &code) const;
    Context &m_context;
};

[[nodiscard]] nlohmann::ordered_json toJson(const BinRow &row);

} // namespace accord::app
