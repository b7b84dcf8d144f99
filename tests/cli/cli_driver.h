// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real accord-cli in a folder of its own, as a user's shell would: own settings folder, no
// variables of the caller, arguments passed as they are.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace accord::test {

struct CliRun {
    int exit = -1; // 128 + signal when killed by one
    std::string out;
    std::string err;
    // The one document on stdout; discarded (is_discarded()) when it is none.
    [[nodiscard]] nlohmann::json document() const;
    // The "error" object on stderr; null when there is none.
    [[nodiscard]] nlohmann::json error() const;
    [[nodiscard]] std::string errorCode() const;
};

class CliDriver {
public:
    CliDriver();
    CliDriver(const CliDriver &) = delete;
    CliDriver &operator=(const CliDriver &) = delete;
    ~CliDriver();

    // Runs `accord-cli arguments…` and waits.
    [[nodiscard]] CliRun run(const std::vector<std::string> &arguments) const;
    // `accord-cli --file company.accord --json arguments…`
    [[nodiscard]] CliRun json(const std::vector<std::string> &arguments) const;
    // The same as another user.
    [[nodiscard]] CliRun jsonAs(const std::string &user,
                                const std::vector<std::string> &arguments) const;
    // Makes company.accord (a test company unless told otherwise); REQUIREs success.
    void init(const std::vector<std::string> &more = {"--test"}) const;

    std::map<std::string, std::string> environment; // beside PATH, HOME and LANG=C.UTF-8
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    [[nodiscard]] std::filesystem::path file(const std::string &name) const {
        return m_folder / name;
    }
    void write(const std::string &name, const std::string &content) const;
    [[nodiscard]] std::string read(const std::string &name) const;

private:
    std::filesystem::path m_folder;
};

} // namespace accord::test
