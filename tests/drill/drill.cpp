// SPDX-License-Identifier: GPL-3.0-or-later
// accord_drill: writes through the storage layer and says on standard output what is acknowledged,
// until it is done or killed. Driven by tests/storage/kill_test.cpp.
//   accord_drill create FILE     makes a company file with one note
//   accord_drill migrate FILE    opens the file with one more schema step, a long one
//   accord_drill save FILE       saves notes without end, one line with the id after each
//   accord_drill add FILE N      N times reads the amount of note 1 and writes it back plus one
#include "storage/company_file.h"
#include "support/trial_steps.h"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

using namespace accord;

namespace {

// Straight into the pipe: what the parent has read was acknowledged.
void tell(const std::string &line) {
    const std::string whole = line + "\n";
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0) {
        std::exit(4);
    }
}

std::unique_ptr<db::Connection> opened(const std::string &file,
                                       const storage::FileOptions &options) {
    auto connection = storage::openCompanyFile(file, test::kTrialNow, options);
    if (!connection) {
        std::cerr << connection.error().detail << '\n';
        std::exit(3);
    }
    return *std::move(connection);
}

void save(db::Connection &db) {
    std::int64_t id = test::single(db, "SELECT coalesce(max(id), 0) FROM note");
    tell("open");
    while (true) {
        ++id;
        test::saveNote(db, id, test::drillText(id));
        tell(std::to_string(id));
    }
}

void add(db::Connection &db, int times) {
    for (int i = 0; i < times; ++i) {
        db::Transaction transaction(db);
        db::Statement &read = db.cached("SELECT amount FROM note WHERE id = 1");
        const std::int64_t before = read.next() ? read.integer(0) : 0;
        read.reset();
        db.cached("UPDATE note SET amount = ?1 WHERE id = 1").bind(1, before + 1).run();
        transaction.commit();
    }
}

int run(const std::string &mode, const std::string &file, int times) {
    auto options = test::trialOptions();
    options.busyTimeout = std::chrono::seconds(60);
    if (mode == "create") {
        const auto made = storage::createCompanyFile(
            file, [](db::Connection &db) { test::saveNote(db, 1, test::drillText(1)); }, options);
        tell(made ? "created" : made.error().reason);
    } else if (mode == "migrate") {
        options.steps.push_back(test::longStep());
        opened(file, options);
        tell("migrated");
    } else if (mode == "save") {
        save(*opened(file, options));
    } else if (mode == "add") {
        add(*opened(file, options), times);
    } else {
        return 2;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[]) {
    try {
        return argc >= 3 ? run(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 0) : 2;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
}
