// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output_file.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace accord::cli {
namespace {

namespace fs = std::filesystem;

fs::path resolved(const fs::path &path) {
    std::error_code ignored;
    fs::path whole = fs::weakly_canonical(fs::absolute(path, ignored), ignored);
    return whole.empty() ? path.lexically_normal() : whole;
}

bool isSame(const fs::path &one, const fs::path &other) {
    std::error_code ignored;
    return fs::equivalent(one, other, ignored) || resolved(one) == resolved(other);
}

bool liesIn(const fs::path &path, const fs::path &folder) {
    const fs::path inside = resolved(path);
    const fs::path outside = resolved(folder);
    return std::mismatch(outside.begin(), outside.end(), inside.begin(), inside.end()).first ==
           outside.end();
}

} // namespace

base::Done checkOutput(const fs::path &out, const fs::path &company,
                       const std::vector<fs::path> &inputs) {
    if (out.empty()) {
        return {};
    }
    const std::string name = out.string();
    bool belongs = liesIn(out, fs::path(company.string() + ".backups"));
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        belongs = belongs || isSame(out, fs::path(company.string() + suffix));
    }
    if (belongs) {
        return base::fail(base::ErrorCode::Duplicate, "out.is_company",
                          name + " belongs to the company file and is not overwritten; choose "
                                 "another file.",
                          "out", {}, {{"file", name}});
    }
    const bool isRead = std::any_of(inputs.begin(), inputs.end(), [&](const fs::path &input) {
        return !input.empty() && isSame(out, input);
    });
    if (isRead) {
        return base::fail(base::ErrorCode::Duplicate, "out.is_input",
                          name + " is read by the same command and is not overwritten; choose "
                                 "another file.",
                          "out", {}, {{"file", name}});
    }
    return {};
}

} // namespace accord::cli
