// SPDX-License-Identifier: GPL-3.0-or-later
// AbcReading: what a classification reads of the file. A large file is read on two threads, the
// second over a reader of its own, when both see the same state; else on one.
#pragma once

#include "base/month.h"
#include "base/progress.h"
#include "base/result.h"
#include "db/connection.h"
#include "domain/abc/abc_population.h"
#include "storage/abc_repository.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace accord::app {

class AbcReading {
public:
    // Below this size a second thread is not worth its start.
    static constexpr std::uintmax_t kLargeBytes = 16U << 20U;

    // Precondition: `db` has begun to read and has written nothing. `file` is the company file
    // that it is open on; empty = one thread.
    AbcReading(db::Connection &db, const std::filesystem::path &file,
               std::uintmax_t largeBytes = kLargeBytes);
    AbcReading(const AbcReading &) = delete;
    AbcReading &operator=(const AbcReading &) = delete;
    ~AbcReading();

    [[nodiscard]] bool isOnTwoThreads() const { return m_second != nullptr; }

    // Both ascending by id, so that they stand side by side.
    struct Accounts {
        std::vector<domain::AbcCustomer> customers;
        std::vector<storage::AbcLabel> labels;
    };
    [[nodiscard]] Accounts accounts();

    struct Figures {
        domain::AbcTally tally;
        std::map<base::Month, std::string> digests; // of months with figures
    };
    // Of `covered`, which holds the windows of `scope`; both arguments must outlive the result.
    // Reports months; Cancelled ("cancelled").
    [[nodiscard]] base::Result<Figures> figures(const std::vector<domain::AbcCustomer> &customers,
                                                const domain::AbcScope &scope,
                                                const base::Period &covered,
                                                const base::Progress &progress);

private:
    db::Connection &m_first;
    std::unique_ptr<db::Connection> m_second;
    std::unique_ptr<db::ReadTransaction> m_secondState;
};

} // namespace accord::app
