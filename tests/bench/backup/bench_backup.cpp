// SPDX-License-Identifier: GPL-3.0-or-later
// bench_backup ours COMPANY TARGET   a verified copy as the product makes it
// bench_backup bare COMPANY TARGET   the peer: SQLite's backup, then quick_check of the copy
// Both print milliseconds and processor milliseconds.
#include "app/workspace.h"
#include "storage/backup.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <chrono>
#include <ctime>
#include <iostream>
#include <string>
#include <string_view>

namespace {

using namespace accord;

bool copyOurs(const char *company, const char *target) {
    auto workspace = app::Workspace::open(company);
    return workspace && storage::writeVerifiedCopy((*workspace)->context().db, target).has_value();
}

bool isSound(sqlite3 *db) {
    sqlite3_stmt *check = nullptr;
    sqlite3_prepare_v2(db, "PRAGMA quick_check", -1, &check, nullptr);
    const bool sound =
        sqlite3_step(check) == SQLITE_ROW &&
        std::string(reinterpret_cast<const char *>(sqlite3_column_text(check, 0))) == "ok";
    sqlite3_finalize(check);
    return sound;
}

bool copyBare(const char *company, const char *target) {
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    sqlite3_open_v2(company, &from, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_open(target, &to);
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    const bool copied = backup != nullptr && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
    sqlite3_backup_finish(backup);
    const bool sound = copied && isSound(to);
    sqlite3_close(to);
    sqlite3_close(from);
    return sound;
}

} // namespace

int main(int argc, char *argv[]) {
    const std::string_view who = argc == 4 ? argv[1] : "";
    if (who != "ours" && who != "bare") {
        std::cerr << "bench_backup ours|bare COMPANY TARGET\n";
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    if (!(who == "ours" ? copyOurs(argv[2], argv[3]) : copyBare(argv[2], argv[3]))) {
        std::cerr << "the copy failed\n";
        return 1;
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    fmt::print("{:.0f} {:.0f}\n", took.count(),
               1000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
    return 0;
}
