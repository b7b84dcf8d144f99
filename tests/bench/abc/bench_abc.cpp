// SPDX-License-Identifier: GPL-3.0-or-later
// bench_abc csv OUT CUSTOMERS ROWS   writes sales rows of two years, the same for every program
// bench_abc whole COMPANY TIMES      the product's report of the last year, from the closed file to
//                                    the result; prints milliseconds and the counts of A, B, C
// bench_abc one COMPANY TIMES        only what one classification needs: the classes of that year
#include "app/abc_reading.h"
#include "app/abc_service.h"
#include "app/workspace.h"
#include "domain/abc/abc_ranking.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace accord;

constexpr int kMonths = 24;
constexpr int kFirstYear = 2024;

// A linear congruential generator, so that the rows are the same with every compiler.
class Numbers {
public:
    std::uint64_t below(std::uint64_t limit) {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return (m_state >> 33U) % limit;
    }

private:
    std::uint64_t m_state = 42;
};

int writeCsv(const char *path, std::uint64_t customers, std::uint64_t rows) {
    const std::uint64_t categories = rows / (customers * kMonths) + 1;
    std::ofstream out(path, std::ios::binary);
    std::string buffer = "customer_code,month,category,quantity,net_sales,payment,margin\n";
    Numbers numbers;
    std::uint64_t written = 0;
    for (int m = 0; m < kMonths && written < rows; ++m) {
        for (std::uint64_t customer = 0; customer < customers; ++customer) {
            for (std::uint64_t category = 0; category < categories && written < rows; ++category) {
                if (written * kMonths >= rows * static_cast<std::uint64_t>(m + 1)) {
                    break; // this month has its share
                }
                const std::uint64_t size = 1 + customers / (1 + customer);
                const std::uint64_t net = 1 + numbers.below(20'000 + 200 * size);
                const std::uint64_t paid = net * (80 + numbers.below(30)) / 100;
                fmt::format_to(
                    std::back_inserter(buffer), "C{:06},{}-{:02},K{},{},{}.{:02},{}.{:02},{}\n",
                    customer, kFirstYear + m / 12, m % 12 + 1, category, net / 30, net,
                    numbers.below(100), paid, numbers.below(100), net * numbers.below(40) / 100);
                ++written;
            }
        }
        out << buffer;
        buffer.clear();
    }
    return out.good() && written == rows ? 0 : 1;
}

using Counts = std::array<int, 4>; // by AbcClass

base::Result<Counts> whole(app::Workspace &workspace, const base::Period &year) {
    app::AbcRunRequest request;
    request.period = year;
    request.language = "en";
    request.companyFile = workspace.file();
    ACCORD_TRY(const auto report, app::AbcService(workspace.context()).run(request));
    Counts counts{};
    for (const domain::AbcRow &row : report.result.rows) {
        ++counts[static_cast<std::size_t>(row.computed)];
    }
    return counts;
}

// The same code as far as it goes: no year before, no sequence, no texts.
base::Result<Counts> one(app::Workspace &workspace, const base::Period &year) {
    const db::ReadTransaction snapshot(workspace.context().db);
    app::AbcReading reading(workspace.context().db, workspace.file());
    const auto accounts = reading.accounts();
    const domain::AbcPolicy policy;
    const domain::AbcScope scope{domain::unitsOf(accounts.customers, policy.rollUpGroups), {year}};
    ACCORD_TRY(const auto figures, reading.figures(accounts.customers, scope, year, {}));
    const domain::AbcRanking ranking =
        domain::rank(accounts.customers, scope.units, figures.tally.sums(0), year.to, policy);
    std::vector<std::size_t> order(ranking.units.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&ranking](std::size_t a, std::size_t b) {
        return std::pair(ranking.score[b], a) < std::pair(ranking.score[a], b);
    });
    Counts counts{};
    for (const std::size_t member : order) {
        ++counts[static_cast<std::size_t>(ranking.classes[member])];
    }
    return counts;
}

template<class Classify>
int measure(const char *path, int times, Classify classify) {
    const base::Period year{base::Month(kFirstYear + 1, 1), base::Month(kFirstYear + 1, 12)};
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        auto workspace = app::Workspace::open(path);
        if (!workspace || !(*workspace)->login(std::nullopt)) {
            std::fputs("cannot open the company file\n", stderr);
            return 1;
        }
        const base::Result<Counts> counts = classify(**workspace, year);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        if (!counts) {
            std::fprintf(stderr, "%s\n", counts.error().detail.c_str());
            return 1;
        }
        fmt::print("{:.1f} A={} B={} C={}\n", took.count(), (*counts)[1], (*counts)[2],
                   (*counts)[3]);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[]) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "csv" && argc == 5) {
        return writeCsv(argv[2], std::strtoull(argv[3], nullptr, 10),
                        std::strtoull(argv[4], nullptr, 10));
    }
    if (command == "whole" && argc == 4) {
        return measure(argv[2], std::atoi(argv[3]), whole);
    }
    if (command == "one" && argc == 4) {
        return measure(argv[2], std::atoi(argv[3]), one);
    }
    std::fputs("bench_abc csv OUT CUSTOMERS ROWS | bench_abc whole|one COMPANY TIMES\n", stderr);
    return 2;
}
