// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own for one test, gone with everything in it afterwards.
#pragma once

#include "base/digest.h"

#include <filesystem>
#include <set>
#include <string>
#include <system_error>

namespace accord::test {

class TempFolder {
public:
    // In memory where the system offers it: for sweeps of thousands of simulated failures, which
    // learn nothing from waiting for a real disk.
    enum class Where { Disk, Memory };
    explicit TempFolder(Where where = Where::Disk)
        : m_path(root(where) /
                 ("accord-test-" + base::hex(base::sha256(base::randomBytes(16))).substr(0, 16))) {
        std::filesystem::create_directory(m_path);
    }
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const {
        return m_path / name;
    }
    // Names of what lies in it, sorted.
    [[nodiscard]] std::set<std::string> names() const {
        std::set<std::string> all;
        for (const auto &entry : std::filesystem::directory_iterator(m_path)) {
            all.insert(entry.path().filename().string());
        }
        return all;
    }

private:
    static std::filesystem::path root(Where where) {
        const std::filesystem::path memory = "/dev/shm";
        std::error_code absent;
        if (where == Where::Memory &&
            std::filesystem::space(memory, absent).available > 1U << 28U) {
            return memory;
        }
        return std::filesystem::canonical(std::filesystem::temp_directory_path());
    }
    std::filesystem::path m_path;
};

} // namespace accord::test
