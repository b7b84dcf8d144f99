// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import customers OUT CUSTOMERS            writes the customers' table
// bench_import sales OUT CUSTOMERS ROWS           writes sales rows of twelve months in time order,
//                                                 about 92 different keys in 100 rows
// bench_import new OUT CUSTOMERS ROWS             writes sales rows of customers not on file
// bench_import bare DATABASE CUSTOMERS.CSV SALES.CSV
//     the peer: a prepared-statement loop over SQLite's C interface with foreign keys, the
//     customers loaded before the clock starts; prints milliseconds from the start of reading to
//     the end of the commit, processor milliseconds, rows
#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

constexpr std::uint64_t kMonths = 12;
constexpr std::size_t kColumns = 7; // customer, month, category, quantity and three amounts

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

int writeCustomers(const char *path, std::uint64_t customers) {
    std::string text = "code,name\n";
    for (std::uint64_t i = 0; i < customers; ++i) {
        fmt::format_to(std::back_inserter(text), "C{:06},客户{:06}\n", i, i);
    }
    std::ofstream out(path, std::ios::binary);
    out << text;
    return out.good() ? 0 : 1;
}

int writeSales(const char *path, std::uint64_t customers, std::uint64_t rows) {
    const std::uint64_t categories = 6 * rows / (customers * kMonths) + 1;
    std::ofstream out(path, std::ios::binary);
    std::string text = "customer_code,month,category,quantity,net_sales,payment,margin\n";
    Numbers numbers;
    for (std::uint64_t row = 0; row < rows; ++row) {
        const std::uint64_t month = row * kMonths / rows;
        const std::uint64_t net = 1 + numbers.below(90'000);
        fmt::format_to(std::back_inserter(text), "C{:06},2025-{:02},K{},{},{}.{:02},{}.{:02},{}\n",
                       numbers.below(customers), month + 1, numbers.below(categories), net / 30,
                       net, numbers.below(100), net * 9 / 10, numbers.below(100),
                       net * numbers.below(40) / 100);
        if (text.size() > 1'000'000) {
            out << text;
            text.clear();
        }
    }
    out << text;
    return out.good() ? 0 : 1;
}

// Rows of customers that are not on file, each with a name as people have it.
int writeNew(const char *path, std::uint64_t customers, std::uint64_t rows) {
    constexpr std::array kCities{"重庆", "上海", "北京", "广州", "成都", "武汉"};
    constexpr std::array kParts{"长安", "家乐", "华润", "永辉", "大兴", "康泰", "宝祥", "顺通"};
    constexpr std::array kEnds{"超市", "百货", "商贸有限公司", "连锁", "便利店", "购物广场"};
    std::ofstream out(path, std::ios::binary);
    std::string text = "customer_code,customer_name,city,month,category,net_sales,payment\n";
    Numbers numbers;
    for (std::uint64_t row = 0; row < rows; ++row) {
        const std::uint64_t customer = row < customers ? row : numbers.below(customers);
        const char *city = kCities[customer % kCities.size()];
        fmt::format_to(std::back_inserter(text), "N{:06},{}{}{}{},{},2025-{:02},茶,{}.00,{}.00\n",
                       customer, city, kParts[customer / 6 % kParts.size()],
                       kParts[customer / 48 % kParts.size()], kEnds[customer % kEnds.size()], city,
                       1 + row % kMonths, numbers.below(90'000), numbers.below(90'000));
        if (text.size() > 1'000'000) {
            out << text;
            text.clear();
        }
    }
    out << text;
    return out.good() ? 0 : 1;
}

std::string contents(const char *path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// "12.5" as 1250 with two places.
std::int64_t scaled(std::string_view text, int places) {
    std::int64_t value = 0;
    int decimals = -1;
    for (const char c : text) {
        if (c == '.') {
            decimals = 0;
        } else if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            decimals += decimals >= 0 ? 1 : 0;
        }
    }
    for (int i = decimals < 0 ? 0 : decimals; i < places; ++i) {
        value *= 10;
    }
    return value;
}

class Bare {
public:
    explicit Bare(const char *path) {
        sqlite3_open(path, &m_db);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA cache_size=-65536");
        run("PRAGMA foreign_keys=ON");
        run("CREATE TABLE customer (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, "
            "name TEXT NOT NULL) STRICT");
        run("CREATE TABLE sales (id INTEGER PRIMARY KEY, "
            "customer_id INTEGER NOT NULL REFERENCES customer (id), month INTEGER NOT NULL, "
            "category TEXT NOT NULL, quantity INTEGER, net_sales INTEGER, payment INTEGER, "
            "margin INTEGER) STRICT");
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;
    ~Bare() { sqlite3_close(m_db); }

    void run(const char *sql) {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::cerr << sqlite3_errmsg(m_db) << '\n';
            std::exit(1);
        }
    }
    sqlite3_stmt *prepare(const char *sql) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
        return statement;
    }
    void step(sqlite3_stmt *statement) {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            std::cerr << sqlite3_errmsg(m_db) << '\n';
            std::exit(1);
        }
        sqlite3_reset(statement);
    }

private:
    sqlite3 *m_db = nullptr;
};

using Cells = std::array<std::string_view, kColumns>;

// Takes one line off `text`; false at its end.
bool nextLine(std::string_view &text, Cells &cells) {
    if (text.empty()) {
        return false;
    }
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() + 1);
    for (std::string_view &cell : cells) {
        cell = line.substr(0, line.find(','));
        line.remove_prefix(cell.size() == line.size() ? line.size() : cell.size() + 1);
    }
    return true;
}

void bindText(sqlite3_stmt *statement, int index, std::string_view text) {
    sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

using Ids = std::unordered_map<std::string_view, std::int64_t>;

Ids loadCustomers(Bare &db, std::string_view text) {
    Ids ids;
    Cells cells;
    db.run("BEGIN");
    sqlite3_stmt *insert = db.prepare("INSERT INTO customer VALUES (?1, ?2, ?3)");
    static_cast<void>(nextLine(text, cells)); // the header
    while (nextLine(text, cells)) {
        const auto id = static_cast<std::int64_t>(ids.size()) + 1;
        sqlite3_bind_int64(insert, 1, id);
        bindText(insert, 2, cells[0]);
        bindText(insert, 3, cells[1]);
        db.step(insert);
        ids.emplace(cells[0], id);
    }
    sqlite3_finalize(insert);
    db.run("COMMIT");
    return ids;
}

std::int64_t loadSales(Bare &db, const Ids &ids, std::string_view text) {
    Cells cells;
    std::int64_t rows = 0;
    db.run("BEGIN IMMEDIATE");
    sqlite3_stmt *insert = db.prepare("INSERT INTO sales (customer_id, month, category, quantity, "
                                      "net_sales, payment, margin) VALUES (?, ?, ?, ?, ?, ?, ?)");
    static_cast<void>(nextLine(text, cells)); // the header
    for (; nextLine(text, cells); ++rows) {
        const auto id = ids.find(cells[0]);
        if (id == ids.end()) {
            std::exit(1);
        }
        sqlite3_bind_int64(insert, 1, id->second);
        sqlite3_bind_int64(insert, 2, scaled(cells[1], 0));
        bindText(insert, 3, cells[2]);
        sqlite3_bind_int64(insert, 4, scaled(cells[3], 3));
        for (std::size_t i = 4; i < kColumns; ++i) {
            sqlite3_bind_int64(insert, static_cast<int>(i) + 1, scaled(cells.at(i), 2));
        }
        db.step(insert);
    }
    sqlite3_finalize(insert);
    db.run("COMMIT");
    return rows;
}

int runBare(const char *database, const char *customers, const char *sales) {
    Bare db(database);
    const std::string customerText = contents(customers);
    const Ids ids = loadCustomers(db, customerText);
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    const std::string text = contents(sales);
    const std::int64_t rows = loadSales(db, ids, text);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    fmt::print("{:.0f} {:.0f} {}\n", took.count(),
               1000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC, rows);
    return 0;
}

} // namespace

int main(int argc, char *argv[]) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "customers" && argc == 4) {
        return writeCustomers(argv[2], std::strtoull(argv[3], nullptr, 10));
    }
    if (command == "sales" && argc == 5) {
        return writeSales(argv[2], std::strtoull(argv[3], nullptr, 10),
                          std::strtoull(argv[4], nullptr, 10));
    }
    if (command == "new" && argc == 5) {
        return writeNew(argv[2], std::strtoull(argv[3], nullptr, 10),
                        std::strtoull(argv[4], nullptr, 10));
    }
    if (command == "bare" && argc == 5) {
        return runBare(argv[2], argv[3], argv[4]);
    }
    std::cerr << "bench_import customers OUT CUSTOMERS | sales OUT CUSTOMERS ROWS | "
                 "new OUT CUSTOMERS ROWS | "
                 "bare DATABASE CUSTOMERS.CSV SALES.CSV\n";
    return 2;
}
