// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_reading.h"

#include "app/abc_digest.h"
#include "storage/change_log.h"
#include "storage/company_file.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <future>
#include <system_error>
#include <utility>

namespace accord::app {

namespace {

// The months of a run, dealt out one by one to whoever is free.
class Months {
public:
    Months(const std::vector<domain::AbcCustomer> &customers, const base::Period &covered)
        : m_customers(customers),
          m_first(covered.from),
          m_digests(static_cast<std::size_t>(covered.months())) {}

    // Takes up months until none is left or the work has been stopped; `goOn` is asked after each.
    void takeUp(db::Connection &db, domain::AbcTally &tally, const std::function<bool()> &goOn) {
        storage::AbcRepository repository(db);
        AbcMonthDigest digest;
        for (std::size_t at = m_next++; at < m_digests.size() && !m_isStopped; at = m_next++) {
            repository.forEachFact(monthAt(at), m_customers, [&](const domain::AbcFact &fact) {
                tally.add(fact);
                digest.add(fact);
            });
            m_digests[at] = digest.finish();
            ++m_done;
            m_isStopped = m_isStopped || !goOn();
        }
    }
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] std::int64_t done() const { return m_done; }
    [[nodiscard]] std::int64_t total() const { return static_cast<std::int64_t>(m_digests.size()); }
    // When everybody is done.
    [[nodiscard]] std::map<base::Month, std::string> digests() const {
        std::map<base::Month, std::string> digests;
        for (std::size_t i = 0; i < m_digests.size(); ++i) {
            if (!m_digests[i].empty()) {
                digests[monthAt(i)] = m_digests[i];
            }
        }
        return digests;
    }

private:
    [[nodiscard]] base::Month monthAt(std::size_t index) const {
        return m_first.plus(static_cast<int>(index));
    }

    const std::vector<domain::AbcCustomer> &m_customers;
    base::Month m_first;
    std::vector<std::string> m_digests;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<bool> m_isStopped = false;
};

// However its owner is left, the other thread ends after the month at hand.
class StopOnLeaving {
public:
    explicit StopOnLeaving(Months &months) : m_months(months) {}
    StopOnLeaving(const StopOnLeaving &) = delete;
    StopOnLeaving &operator=(const StopOnLeaving &) = delete;
    ~StopOnLeaving() { m_months.stop(); }

private:
    Months &m_months;
};

} // namespace

AbcReading::AbcReading(db::Connection &db, const std::filesystem::path &file,
                       std::uintmax_t largeBytes)
    : m_first(db) {
    std::error_code failed;
    if (file.empty() || std::filesystem::file_size(file, failed) < largeBytes || failed) {
        return;
    }
    m_second = storage::openBeside(file);
    m_secondState = std::make_unique<db::ReadTransaction>(*m_second);
    // Every command leaves a change set: with the same newest one both see the same state.
    if (storage::headHash(*m_second) != storage::headHash(m_first)) {
        m_secondState.reset();
        m_second.reset();
    }
}

AbcReading::~AbcReading() = default;

AbcReading::Accounts AbcReading::accounts() {
    const auto readLabels = [](db::Connection &db) { return storage::AbcRepository(db).labels(); };
    Accounts accounts;
    if (m_second == nullptr) {
        accounts.customers = storage::AbcRepository(m_first).customers();
        accounts.labels = readLabels(m_first);
        return accounts;
    }
    auto labels = std::async(std::launch::async, readLabels, std::ref(*m_second));
    accounts.customers = storage::AbcRepository(m_first).customers();
    accounts.labels = labels.get();
    return accounts;
}

base::Result<AbcReading::Figures>
AbcReading::figures(const std::vector<domain::AbcCustomer> &customers,
                    const domain::AbcScope &scope, const base::Period &covered,
                    const base::Progress &progress) {
    Months months(customers, covered);
    std::future<domain::AbcTally> others;
    const StopOnLeaving stopping(months);
    if (m_second != nullptr) {
        others = std::async(std::launch::async, [&months, &scope, this] {
            domain::AbcTally tally(scope);
            months.takeUp(*m_second, tally, [] { return true; });
            return tally;
        });
    }
    domain::AbcTally tally(scope);
    months.takeUp(m_first, tally, [&] { return progress.step(months.done(), months.total()); });
    if (months.isStopped()) {
        return base::fail(base::ErrorCode::Cancelled, "cancelled",
                          "The classification was cancelled.");
    }
    if (others.valid()) {
        tally.add(others.get());
    }
    return Figures{std::move(tally), months.digests()};
}

} // namespace accord::app
